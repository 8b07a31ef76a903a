using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;

namespace Pledges.Data.Queries;

/// <summary>A unit under its latest name.</summary>
public sealed record UnitName(int Id, string Code, string Name);

/// <summary>Units as plans and tasks ask for them.</summary>
public static class PlanningUnits
{
    public static async Task<IReadOnlyDictionary<int, UnitName>> NamesOfAsync(this PledgesDb db, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var rows = await (from version in db.UnitVersions
                          where unitIds.Contains(version.UnitId)
                          join unit in db.Units on version.UnitId equals unit.Id
                          orderby version.From
                          select new { unit.Id, unit.Code, version.Name }).ToListAsync(cancel);
        return rows.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => new UnitName(g.Key, g.Last().Code, g.Last().Name));
    }

    /// <summary>Where a unit stands on a day; one that is not there then has no level above it and belongs to nobody.</summary>
    public static async Task<PlanningPlace> PlaceOfAsync(this PledgesDb db, int unitId, DateOnly day, CancellationToken cancel) =>
        (await db.PlacesOfAsync([unitId], day, cancel)).GetValueOrDefault(unitId) ?? PlanningPlace.Gone(unitId);

    public static async Task<Dictionary<int, PlanningPlace>> PlacesOfAsync(this PledgesDb db, IReadOnlyCollection<int> unitIds, DateOnly day, CancellationToken cancel) =>
        await (from path in db.Paths.On(day)
               where unitIds.Contains(path.UnitId)
               from link in db.UnitLinks.On(day).Where(l => l.UnitId == path.UnitId).DefaultIfEmpty()
               select new PlanningPlace(path.UnitId, link == null ? null : link.ParentId, path.Depth)).ToDictionaryAsync(p => p.UnitId, cancel);

    /// <summary>The units in whose name a person may issue tasks: the city for the office, their own for a committee.</summary>
    public static async Task<IReadOnlyList<UnitName>> IssuersAsync(this PledgesDb db, Actor actor, CancellationToken cancel)
    {
        var (own, isOffice) = (actor.UnitsAs(Role.GrassrootsCommittee).ToList(), actor.Is(Role.CityOffice));
        return await (from path in db.Paths.On(actor.Today)
                      where own.Contains(path.UnitId) || (isOffice && path.Depth == 0)
                      join unit in db.Units on path.UnitId equals unit.Id
                      join version in db.UnitVersions.On(actor.Today) on path.UnitId equals version.UnitId
                      orderby path.Depth, unit.Code
                      select new UnitName(unit.Id, unit.Code, version.Name)).ToListAsync(cancel);
    }

    /// <summary>The units directly below one.</summary>
    public static async Task<IReadOnlyList<UnitName>> UnitsBelowAsync(this PledgesDb db, int unitId, DateOnly day, CancellationToken cancel) =>
        await (from link in db.UnitLinks.On(day)
               where link.ParentId == unitId
               join unit in db.Units on link.UnitId equals unit.Id
               join version in db.UnitVersions.On(day) on link.UnitId equals version.UnitId
               orderby unit.Code
               select new UnitName(unit.Id, unit.Code, version.Name)).ToListAsync(cancel);

    /// <summary>The last year whose records no longer change; 0 when there is none.</summary>
    public static async Task<int> LastClosedYearAsync(this PledgesDb db, CancellationToken cancel) =>
        await db.Years.Where(y => y.State == Domain.Pledging.YearState.Closed).MaxAsync(y => (int?)y.Year, cancel) ?? 0;
}
