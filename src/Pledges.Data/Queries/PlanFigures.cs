using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Queries;

/// <summary>What the figures <c>plans</c> and <c>targets_met</c> are counted from.</summary>
public static class PlanFigures
{
    /// <summary>Plans of a kind that cover a year and were approved on or before a day.</summary>
    public static IQueryable<Plan> InForce(this IQueryable<Plan> plans, PlanKind kind, int year, DateOnly day) =>
        plans.Where(p => p.Kind == kind && p.FromYear <= year && p.ToYear >= year && p.ApprovedOn != null && p.ApprovedOn <= day);

    /// <summary>Indicators of the year that are met; those not reported are in the denominator only.</summary>
    public static async Task<FigureValue> TargetsMetAsync(this PledgesDb db, int year, CancellationToken cancel = default)
    {
        var indicators = await db.Indicators.AsNoTracking().Where(i => i.Year == year).ToListAsync(cancel);
        return new FigureValue(indicators.Count(i => i.IsMet), indicators.Count);
    }
}
