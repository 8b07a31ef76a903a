using Microsoft.EntityFrameworkCore;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;

namespace Pledges.Data.Queries;

/// <summary>A plan as a list shows it.</summary>
public sealed record PlanRow
{
    public required int Id { get; init; }
    public required int UnitId { get; init; }
    public required PlanKind Kind { get; init; }
    public required int FromYear { get; init; }
    public required int ToYear { get; init; }
    public required string Title { get; init; }
    public required PlanState State { get; init; }
    public required int Edition { get; init; }
    public required DateOnly? ApprovedOn { get; init; }

    /// <summary>Half years of the asked year that were reported.</summary>
    public required int Reports { get; init; }

    public bool IsInForceOn(DateOnly day) => ApprovedOn <= day;
}

/// <summary>A unit with its plans for a year; null where there is none.</summary>
public sealed record UnitPlanRow(int UnitId, string Code, string Name, bool IsGrassroots, PlanRow? Term, PlanRow? Programme)
{
    public IEnumerable<PlanRow?> Both => [Term, Programme];
}

public static class PlanRows
{
    public static IQueryable<PlanRow> RowsOf(this IQueryable<Plan> plans, int year) => plans.Select(p => new PlanRow
    {
        Id = p.Id,
        UnitId = p.UnitId,
        Kind = p.Kind,
        FromYear = p.FromYear,
        ToYear = p.ToYear,
        Title = p.Title,
        State = p.State,
        Edition = p.Edition,
        ApprovedOn = p.ApprovedOn,
        Reports = p.Reports.Count(r => r.Year == year),
    });

    /// <summary>
    /// The grassroots organisations in sight on a day, with or without plans, and other units in sight that have one. Two
    /// queries, however many.
    /// </summary>
    public static async Task<IReadOnlyList<UnitPlanRow>> UnitPlansAsync(this PledgesDb db, Actor actor, int year, DateOnly day, CancellationToken cancel)
    {
        var plans = (await db.Plans.VisibleTo(actor).Where(p => p.FromYear <= year && p.ToYear >= year).RowsOf(year).ToListAsync(cancel)).ToLookup(p => p.UnitId);
        var withPlans = plans.Select(p => p.Key).ToList();
        var units = await (from unit in db.Units.VisibleTo(actor)
                           join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
                           where version.Level.IsGrassroots || withPlans.Contains(unit.Id)
                           orderby unit.Code
                           select new { unit.Id, unit.Code, version.Name, version.Level.IsGrassroots }).ToListAsync(cancel);
        return [.. units.Select(u => new UnitPlanRow(u.Id, u.Code, u.Name, u.IsGrassroots, Of(u.Id, PlanKind.Term), Of(u.Id, PlanKind.Year)))];

        // In a year in which one term ends and the next begins, the plan in force counts.
        PlanRow? Of(int unitId, PlanKind kind) =>
            plans[unitId].Where(p => p.Kind == kind).OrderByDescending(p => p.IsInForceOn(day)).ThenByDescending(p => p.FromYear).FirstOrDefault();
    }
}
