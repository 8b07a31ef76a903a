using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Queries;
using Pledges.Web.Components;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Admin;

/// <summary>Slips for the secretaries and committees of one grassroots organisation, who cannot be served by a cell.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class LeaderCodesModel(PledgesDb db, CurrentActor current, IssueCodes issue, Slips slips, VietnamTime time, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty]
    public List<int> Chosen { get; set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];
    public IReadOnlyList<MemberAccount> Leaders { get; private set; } = [];

    /// <summary>Issued by this very request; shown once.</summary>
    public IReadOnlyList<Slip> Printed { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var chosen = Chosen.ToHashSet();
        if (!chosen.IsSubsetOf(Leaders.Select(l => l.MemberId)))
        {
            return Forbid();
        }

        if (chosen.Count == 0)
        {
            return this.Invalid(texts["Choose at least one member."], nameof(Chosen));
        }

        return await this.ActAsync(texts, async () =>
            Printed = slips.For(await issue.ForAsync(await db.AccountsForAsync(chosen, cancel), current.Actor.AccountId, cancel), Request))
            ? Page() : this.Invalid();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var today = current.Actor.Today;
        var units = await (from path in db.Paths.On(today)
                           where path.Depth == 1
                           join unit in db.Units on path.UnitId equals unit.Id
                           join version in db.UnitVersions.On(today) on unit.Id equals version.UnitId
                           orderby version.SearchName, unit.Code
                           select new { unit.Id, unit.Code, version.Name }).ToListAsync(cancel);
        Units = [.. units.Select(u => new SelectListItem(u.Name, u.Code))];
        if (units.FirstOrDefault(u => u.Code == Unit) is { } chosen)
        {
            Leaders = await db.LeadersWithoutPasswordAsync(chosen.Id, today, time.UtcNow, cancel);
        }
    }
}
