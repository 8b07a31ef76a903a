using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Queries;

/// <summary>A grassroots organisation and which of the plans of a year it has.</summary>
public sealed record UnitPlans
{
    public required int UnitId { get; init; }
    public required string Path { get; init; }
    public required bool HasTermPlan { get; init; }
    public required bool HasYearProgramme { get; init; }

    public bool HasBoth => HasTermPlan && HasYearProgramme;
}

/// <summary>What the figures <c>plans</c> and <c>targets_met</c> are counted from.</summary>
public static class PlanFigures
{
    /// <summary>Plans of a kind that cover a year and were approved on or before a day.</summary>
    public static IQueryable<Plan> InForce(this IQueryable<Plan> plans, PlanKind kind, int year, DateOnly day) =>
        plans.Where(p => p.Kind == kind && p.FromYear <= year && p.ToYear >= year && p.ApprovedOn != null && p.ApprovedOn <= day);

    /// <summary>The grassroots organisations active on a day at or below a place of the tree; the whole city with an empty path.</summary>
    public static IQueryable<UnitPlans> PlansOn(this PledgesDb db, string path, int year, DateOnly day) =>
        from version in db.UnitVersions.On(day)
        where version.Level.IsGrassroots
        join place in db.Paths.On(day) on version.UnitId equals place.UnitId
        where place.Path.StartsWith(path)
        select new UnitPlans
        {
            UnitId = version.UnitId,
            Path = place.Path,
            HasTermPlan = db.Plans.InForce(PlanKind.Term, year, day).Any(p => p.UnitId == version.UnitId),
            HasYearProgramme = db.Plans.InForce(PlanKind.Year, year, day).Any(p => p.UnitId == version.UnitId),
        };

    /// <summary>Numerator: grassroots organisations with an approved term plan covering the year and its approved programme; denominator: all active.</summary>
    public static async Task<FigureValue> PlansFigureAsync(this PledgesDb db, string path, int year, DateOnly day, CancellationToken cancel = default)
    {
        var units = await db.PlansOn(path, year, day).ToListAsync(cancel);
        return new FigureValue(units.Count(u => u.HasBoth), units.Count);
    }

    /// <summary>Indicators of the year that are met; those not reported are in the denominator only.</summary>
    public static async Task<FigureValue> TargetsMetAsync(this PledgesDb db, int year, CancellationToken cancel = default)
    {
        var indicators = await db.Indicators.AsNoTracking().Where(i => i.Year == year).ToListAsync(cancel);
        return new FigureValue(indicators.Count(i => i.IsMet), indicators.Count);
    }
}
