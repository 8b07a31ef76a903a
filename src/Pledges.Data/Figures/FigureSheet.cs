using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>A figure of one unit with its changes, in percentage points, on the year before and on the first year of the term.</summary>
public sealed record FigureLine(string Id, string Title, FigureValue Value, decimal? SincePrevious, decimal? SinceTerm);

/// <summary>Every figure of one unit and year.</summary>
public static class FigureSheet
{
    private const int FirstTerm = 2015;
    private const int YearsOfTerm = 5;

    /// <summary>Figures of docs/figures.md whose records the product does not keep yet.</summary>
    public static readonly IReadOnlyList<string> NotKeptYet =
    [
        "plans", "inspected.orgs", "inspected.members", "inspected.role_model", "targets_met", "disciplined.example",
        "disciplined.example_rate", "disciplined.rate", "disciplined.leaders", "disciplined.forms",
    ];

    /// <summary>Party committees are elected for five years, counted from 2015.</summary>
    public static int FirstYearOfTerm(int year) => FirstTerm + ((int)Math.Floor((year - FirstTerm) / (double)YearsOfTerm) * YearsOfTerm);

    public static async Task<IReadOnlyList<FigureLine>> FiguresOfAsync(this PledgesDb db, int unitId, int year, DateOnly asOf, DateOnly today, CancellationToken cancel = default)
    {
        var term = FirstYearOfTerm(year);
        var now = await ValuesAsync(db, unitId, year, asOf, today, cancel);
        var previous = await ValuesAsync(db, unitId, year - 1, PledgeYear.AsOf(year - 1, today), today, cancel);
        var first = term == year ? now : await ValuesAsync(db, unitId, term, PledgeYear.AsOf(term, today), today, cancel);
        return [.. FigureCatalogue.All.Append(FigureCatalogue.OrgCleanStrong).Select(f =>
            new FigureLine(f.Id, f.Title, now[f.Id], now[f.Id].PointsSince(previous[f.Id]), now[f.Id].PointsSince(first[f.Id])))];
    }

    /// <summary>Grassroots organisations below a unit on a day, and their grade of the year.</summary>
    public static IQueryable<string> GradesOfGrassroots(this PledgesDb db, int unitId, int year, DateOnly day) =>
        from place in db.SubtreesOf(new[] { unitId }, day)
        join version in db.UnitVersions.On(day) on place.UnitId equals version.UnitId
        where version.Level.IsGrassroots
        join grade in db.OrgGrades on place.UnitId equals grade.UnitId
        where grade.Year == year
        select grade.Grade;

    private static async Task<Dictionary<string, FigureValue>> ValuesAsync(PledgesDb db, int unitId, int year, DateOnly asOf, DateOnly today, CancellationToken cancel)
    {
        var tally = (await db.TalliesAsync(year, asOf, today, [unitId], cancel)).GetValueOrDefault(unitId);
        var values = FigureCatalogue.All.ToDictionary(f => f.Id, f => f.From(tally));
        var grades = await db.GradesOfGrassroots(unitId, year, asOf).ToListAsync(cancel);
        values[FigureCatalogue.OrgCleanStrong.Id] = new FigureValue(grades.Count(FigureCatalogue.IsTopGrade), grades.Count);
        return values;
    }
}
