using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Organisations;

/// <summary>
/// The figure <c>plans</c> the day before events and from their day on, and the grassroots organisations that the events leave
/// without both plans of that year in force.
/// </summary>
public sealed record PreviewPlans(int Year, FigureValue Before, FigureValue After, IReadOnlyList<(string Code, string Name)> Without);

internal sealed class PlanCount
{
    private readonly int year;
    private readonly HashSet<(int Unit, PlanKind Kind)> stored;
    private readonly Dictionary<int, PlanKind> kinds;

    private PlanCount(int year, HashSet<(int Unit, PlanKind Kind)> stored, Dictionary<int, PlanKind> kinds, OrgChart chart, DateOnly dayBefore)
    {
        (this.year, this.stored, this.kinds) = (year, stored, kinds);
        Before = Count(chart, dayBefore, stored);
    }

    public FigureValue Before { get; }

    /// <summary>Reads the plans, and counts before any event is carried out on the chart.</summary>
    public static async Task<PlanCount> LoadAsync(PledgesDb db, OrgChart chart, DateOnly first, CancellationToken cancel)
    {
        var inForce = db.Plans.InForce(PlanKind.Term, first.Year, first).Concat(db.Plans.InForce(PlanKind.Year, first.Year, first));
        var plans = await inForce.Select(p => new { p.Id, p.UnitId, p.Kind }).ToListAsync(cancel);
        return new(first.Year, [.. plans.Select(p => (p.UnitId, p.Kind))], plans.ToDictionary(p => p.Id, p => p.Kind), chart, first.AddDays(-1));
    }

    public PreviewPlans After(OrgChart chart, DateOnly last, IEnumerable<BelongingMove> moves, IReadOnlyCollection<OrgUnit> touched)
    {
        var has = new HashSet<(OrgUnit, PlanKind)>(moves.Where(m => m is { Kind: BelongingKind.Plan, To: not null } && kinds.ContainsKey(m.SubjectId)).Select(m => (m.To!, kinds[m.SubjectId])));
        var after = new HashSet<OrgUnit>(Grassroots(chart, last).Where(u => HasBoth(u, stored, has)));
        var all = Grassroots(chart, last).ToList();
        return new PreviewPlans(
            year, Before, new FigureValue(after.Count, all.Count),
            [.. all.Where(u => touched.Contains(u) && !after.Contains(u)).OrderBy(u => u.Code, StringComparer.Ordinal).Select(u => (u.Code, u.At(last)!.Name))]);
    }

    private static FigureValue Count(OrgChart chart, DateOnly day, HashSet<(int, PlanKind)> stored) =>
        new(Grassroots(chart, day).Count(u => HasBoth(u, stored, [])), Grassroots(chart, day).Count());

    private static IEnumerable<OrgUnit> Grassroots(OrgChart chart, DateOnly day) => chart.Units.Where(u => chart.LevelOn(u, day)?.IsGrassroots == true);

    private static bool HasBoth(OrgUnit unit, HashSet<(int, PlanKind)> stored, HashSet<(OrgUnit, PlanKind)> more) =>
        new[] { PlanKind.Term, PlanKind.Year }.All(kind => stored.Contains((unit.Id, kind)) || more.Contains((unit, kind)));
}
