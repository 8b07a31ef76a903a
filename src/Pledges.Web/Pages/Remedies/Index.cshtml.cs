using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Remedies;

/// <summary>How many remedies of a unit are open, overdue, or wait for a check.</summary>
public sealed record RemediesOfAUnit(string Code, string Name, int Open, int Overdue, int ToCheck);

/// <summary>The board of remedies: overdue, to be checked, open, closed, by unit.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, TimeProvider clock) : RemedyListPage(db, current)
{
    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public IReadOnlyDictionary<RemedyFilter, int> Counts { get; private set; } = new Dictionary<RemedyFilter, int>();

    /// <summary>Units with open remedies: those with the most overdue first.</summary>
    public IReadOnlyList<RemediesOfAUnit> Units { get; private set; } = [];

    public IReadOnlyList<RemedyRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OfTheUnitAsync(cancel) is not { } rows)
        {
            return NotFound();
        }

        var counts = new Dictionary<RemedyFilter, int>();
        foreach (var filter in RemedyFilter.All)
        {
            counts[filter] = await filter.Apply(rows, Today).CountAsync(cancel);
        }

        Counts = counts;
        Units = await UnitsAsync(cancel);
        Paging = new Paging(PageNo, counts[Filter]);
        Rows = await Chosen(rows).Skip(Paging.Skip).Take(Paging.PageSize).ToListAsync(cancel);
        await Db.NoteReadsAsync(Actor, [.. Rows.Select(r => r.MemberId).OfType<int>().Distinct()], "remedy", clock.UtcNow(), cancel);
        return Page();
    }

    private async Task<IReadOnlyList<RemediesOfAUnit>> UnitsAsync(CancellationToken cancel)
    {
        var open = await RemedyFilter.Find("open").Apply(Visible, Today).Where(r => r.PlaceId != null).Select(r => new { PlaceId = r.PlaceId!.Value, r.State, r.DueOn }).ToListAsync(cancel);
        var ids = open.Select(r => r.PlaceId).Distinct().ToList();
        var (names, codes) = (await Db.UnitNamesAsync(ids, cancel), await Db.Units.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Code, cancel));
        return [.. open.GroupBy(r => r.PlaceId)
            .Select(g => new RemediesOfAUnit(codes[g.Key], names[g.Key], g.Count(), g.Count(r => r.State != RemedyState.Done && r.DueOn < Today), g.Count(r => r.State == RemedyState.Done)))
            .OrderByDescending(u => u.Overdue).ThenByDescending(u => u.Open).ThenBy(u => u.Name, StringComparer.CurrentCulture)];
    }
}
