using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Cells;

/// <summary>The secretary prints slips with codes for members who cannot sign in yet, or who forgot their password.</summary>
[Authorize(Policy = Policies.CellSecretary)]
public sealed class CodesModel(PledgesDb db, CurrentActor current, IssueCodes issue, Slips slips, VietnamTime time, Texts texts) : PageModel
{
    [BindProperty]
    public List<int> Chosen { get; set; } = [];

    public string CellCode { get; private set; } = "";
    public string CellName { get; private set; } = "";
    public int CellId { get; private set; }
    public IReadOnlyList<MemberAccount> Members { get; private set; } = [];

    /// <summary>Issued by this very request; shown once.</summary>
    public IReadOnlyList<Slip> Printed { get; private set; } = [];

    private Actor Actor => current.Actor;

    public bool MayIssueFor(MemberAccount member) =>
        !member.IsDisabled && AccountAccess.MayIssueCodeFor(Actor, CellId, member.MemberId, member.HasFurtherRole);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel) =>
        !await LoadAsync(code, cancel) ? NotFound() : AccountAccess.MayIssueCodes(Actor, CellId) ? Page() : Forbid();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (!await LoadAsync(code, cancel))
        {
            return NotFound();
        }

        var chosen = Chosen.ToHashSet();
        var allowed = Members.Where(MayIssueFor).Select(m => m.MemberId).ToHashSet();
        if (!AccountAccess.MayIssueCodes(Actor, CellId) || !chosen.IsSubsetOf(allowed))
        {
            return Forbid();
        }

        if (chosen.Count == 0)
        {
            return this.Invalid(texts["Choose at least one member."], nameof(Chosen));
        }

        return await this.ActAsync(texts, async () =>
            Printed = slips.For(await issue.ForAsync(await db.AccountsForAsync(chosen, cancel), Actor.AccountId, cancel), Request))
            ? Page() : this.Invalid();
    }

    private async Task<bool> LoadAsync(string code, CancellationToken cancel)
    {
        var cell = await db.Units.VisibleTo(Actor).Where(u => u.Code == code)
            .Join(db.UnitVersions.On(Actor.Today), u => u.Id, v => v.UnitId, (u, v) => new { u.Id, u.Code, v.Name }).FirstOrDefaultAsync(cancel);
        if (cell is null)
        {
            return false;
        }

        (CellId, CellCode, CellName) = (cell.Id, cell.Code, cell.Name);
        Members = await db.CellAccountsAsync(CellId, Actor.Today, time.UtcNow, cancel);
        return true;
    }
}
