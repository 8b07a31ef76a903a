using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;

namespace Pledges.Data.Figures;

/// <summary>A grassroots organisation on a day, with what counts of it.</summary>
public sealed record OrganisationFact
{
    public required int UnitId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Path { get; init; }
    public required string? Grade { get; init; }
    public required bool HasTermPlan { get; init; }
    public required bool HasProgramme { get; init; }

    public bool IsPlanned => HasTermPlan && HasProgramme;
}

public static class OrganisationsCounted
{
    /// <summary>Every grassroots organisation active on the day; narrow it by path before it runs.</summary>
    public static IQueryable<OrganisationFact> OrganisationFacts(this PledgesDb db, int year, DateOnly day) =>
        from version in db.UnitVersions.On(day)
        where version.Level.IsGrassroots
        join place in db.Paths.On(day) on version.UnitId equals place.UnitId
        join unit in db.Units on version.UnitId equals unit.Id
        from grade in db.OrgGrades.Where(g => g.UnitId == version.UnitId && g.Year == year).DefaultIfEmpty()
        select new OrganisationFact
        {
            UnitId = unit.Id,
            Code = unit.Code,
            Name = version.Name,
            Path = place.Path,
            Grade = grade == null ? null : grade.Grade,
            HasTermPlan = db.Plans.InForce(PlanKind.Term, year, day).Any(p => p.UnitId == version.UnitId),
            HasProgramme = db.Plans.InForce(PlanKind.Year, year, day).Any(p => p.UnitId == version.UnitId),
        };

    internal static async Task<Dictionary<int, OrganisationCounts>> OrganisationCountsAsync(
        this PledgesDb db, int year, DateOnly asOf, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var counts = unitIds.ToDictionary(id => id, _ => default(OrganisationCounts));
        foreach (var fact in await db.OrganisationFacts(year, asOf).ToListAsync(cancel))
        {
            counts.AddAlong(Tallies.LineOf(fact.Path), c => c.With(fact.IsPlanned, fact.Grade));
        }

        return counts;
    }

    /// <summary>The socio-economic indicators of a year, and the unit whose they are.</summary>
    internal static async Task<(int City, FigureValue Met)> IndicatorsAsync(this PledgesDb db, int year, DateOnly asOf, CancellationToken cancel)
    {
        var city = await db.Paths.On(asOf).Where(p => p.Depth == 0).OrderBy(p => p.UnitId).Select(p => p.UnitId).FirstOrDefaultAsync(cancel);
        return (city, await db.TargetsMetAsync(year, cancel));
    }
}
