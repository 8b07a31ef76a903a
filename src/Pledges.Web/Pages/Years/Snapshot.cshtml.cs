using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Years;

/// <summary>The figures of a year as they were frozen: the city and its grassroots organisations under their names of then.</summary>
[Authorize(Policy = Policies.CityReader)]
public sealed class SnapshotModel(PledgesDb db) : PageModel
{
    public YearSnapshot Snapshot { get; private set; } = null!;

    public int Latest { get; private set; }

    public SnapshotUnit City { get; private set; } = null!;

    public IReadOnlyList<SnapshotUnit> Grassroots { get; private set; } = [];

    private IReadOnlySet<int> SmallUnits { get; set; } = new HashSet<int>();

    /// <summary>What the figures of the city were read from.</summary>
    public UnitCounts Counts => new(City.Counts, FrozenRegisters.Read(City.Registers)?.OfTheTerm
        ?? new RegisterCounts { Organisations = new OrganisationCounts(0, 0, City.OrganisationsGraded, City.OrganisationsOnTop), Discipline = new DisciplineCounts([], [], 0, 0) { IsKept = false } });

    /// <summary>Units whose rate would tell of too few people.</summary>
    public IReadOnlySet<int> HiddenIn(FigureDefinition figure) =>
        SmallGroups.HiddenFrom([.. Grassroots.Select(u => (u.UnitId, figure.Denominator(u.Counts)))], _ => false, SmallUnits);

    public async Task<IActionResult> OnGetAsync(int year, int no, CancellationToken cancel)
    {
        if (await db.Snapshots.AsNoTracking().FirstOrDefaultAsync(s => s.Year == year && s.No == no, cancel) is not { } found)
        {
            return NotFound();
        }

        Snapshot = found;
        Latest = await db.Snapshots.Where(s => s.Year == year).MaxAsync(s => s.No, cancel);
        var units = await db.SnapshotUnits.AsNoTracking().Where(u => u.SnapshotId == found.Id && (u.ParentId == null || u.IsGrassroots)).OrderBy(u => u.Code).ToListAsync(cancel);
        City = units.First(u => u.ParentId is null);
        Grassroots = [.. units.Where(u => u.IsGrassroots)];
        SmallUnits = SmallGroups.HiddenFrom([.. Grassroots.Select(u => (u.UnitId, u.Counts.Population))], _ => false);
        return Page();
    }
}
