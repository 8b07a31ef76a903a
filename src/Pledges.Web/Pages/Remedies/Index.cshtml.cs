using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Queries;
using Pledges.Domain.Shared;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Remedies;

/// <summary>The board of remedies: overdue, to be checked, open, closed, by unit.</summary>
[Authorize(Policy = Policies.InspectionReader)]
public sealed class IndexModel(PledgesDb db, CurrentActor current, TimeProvider clock) : RemedyListPage(db, current)
{
    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNo { get; set; } = 1;

    public IReadOnlyDictionary<RemedyFilter, int> Counts { get; private set; } = new Dictionary<RemedyFilter, int>();

    /// <summary>Units with open remedies, the most first.</summary>
    public IReadOnlyList<(string Code, string Name, int Count)> Units { get; private set; } = [];

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

    private async Task<IReadOnlyList<(string, string, int)>> UnitsAsync(CancellationToken cancel)
    {
        var places = await RemedyFilter.Find("open").Apply(Visible, Today).Select(r => r.PlaceId).ToListAsync(cancel);
        var ids = places.OfType<int>().Distinct().ToList();
        var (names, codes) = (await Db.UnitNamesAsync(ids, cancel), await Db.Units.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Code, cancel));
        return [.. ids.Select(id => (codes[id], names[id], places.Count(p => p == id))).OrderByDescending(u => u.Item3).ThenBy(u => u.Item2, StringComparer.CurrentCulture)];
    }
}
