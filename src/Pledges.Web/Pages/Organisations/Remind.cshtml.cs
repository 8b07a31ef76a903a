using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Notices;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Notices;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations;

/// <summary>A committee reminds the secretaries of the units below it; the city office those of the grassroots organisations.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class RemindModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>The chosen units.</summary>
    [BindProperty]
    public List<int> Which { get; set; } = [];

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public PledgeYear? Year { get; private set; }

    public IReadOnlyList<UnitOwing> Owing { get; private set; } = [];

    public ILookup<int, Notice> Last { get; private set; } = Enumerable.Empty<Notice>().ToLookup(n => n.UnitId);

    public Sending? Sent { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        Which = [.. Owing.Where(o => o.Secretaries.Count > 0).Select(o => o.UnitId).Distinct()];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (await RefuseAsync(code, cancel) is { } refusal)
        {
            return refusal;
        }

        var chosen = Owing.Where(o => Which.Contains(o.UnitId)).ToList();
        if (chosen.Count == 0)
        {
            return this.Invalid(texts["Choose whom to remind."], nameof(Which));
        }

        var (now, by) = (clock.UtcNow(), current.Actor);
        Sent = await SendNotices.RunAsync(db, [.. chosen.SelectMany(o => o.Secretaries.Select(s => new Notice
        {
            MemberId = s, Kind = o.Kind, Year = Year!.Year, UnitId = o.UnitId, Count = o.Count, Day = by.Today, SentAt = now, SentBy = by.Name,
        }))], cancel);
        await LoadLastAsync(cancel);
        return Page();
    }

    public Notice? LastOf(UnitOwing owing) => Last[owing.UnitId].FirstOrDefault(n => n.Kind == owing.Kind);

    private async Task<IActionResult?> RefuseAsync(string code, CancellationToken cancel)
    {
        var today = current.Actor.Today;
        var unit = await (from u in db.Units.VisibleTo(current.Actor)
                          where u.Code == code
                          join version in db.UnitVersions.On(today) on u.Id equals version.UnitId
                          select new { u.Id, u.Code, version.Name }).FirstOrDefaultAsync(cancel);
        if (unit is null)
        {
            return NotFound();
        }

        if (!NoticeAccess.MayRemindUnitsBelow(current.Actor, unit.Id))
        {
            return Forbid();
        }

        (Code, Name) = (unit.Code, unit.Name);
        Year = await db.Years.AsNoTracking().Where(y => y.State == YearState.Open && y.OpensOn <= today).OrderByDescending(y => y.Year == today.Year).ThenByDescending(y => y.Year).FirstOrDefaultAsync(cancel);
        Owing = Year is null ? [] : await db.UnitsOwingBelowAsync(Year, unit.Id, today, cancel);
        await LoadLastAsync(cancel);
        return null;
    }

    private async Task LoadLastAsync(CancellationToken cancel)
    {
        var units = Owing.Select(o => o.UnitId).Distinct().ToList();
        Last = (await db.Notices.AsNoTracking().Where(n => units.Contains(n.UnitId)).OrderByDescending(n => n.Day).ToListAsync(cancel)).ToLookup(n => n.UnitId);
    }
}
