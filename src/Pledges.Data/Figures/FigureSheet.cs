using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>A figure of one unit with its changes, in percentage points, on the year before and on the first year of the term.</summary>
public sealed record FigureLine(Figure Figure, FigureReading Reading, decimal? SincePrevious, decimal? SinceTerm);

/// <summary>Every figure of one unit, with the counts that they were read from.</summary>
public sealed record FigureSheet(FigureQuestion Asked, UnitCounts Counts, IReadOnlyList<FigureLine> Lines)
{
    public FigureLine this[string id] => Lines.Single(l => l.Figure.Id == id);
}

public static class FigureSheets
{
    public static async Task<FigureSheet> FiguresOfAsync(this PledgesDb db, int unitId, FigureQuestion asked, DateOnly today, CancellationToken cancel = default)
    {
        var now = await db.CountsOfAsync(unitId, asked, today, cancel);
        var previous = await YearAsync(asked.Year - 1);
        var term = FigureQuestion.FirstYearOfTerm(asked.Year);
        var first = term == asked.Year ? now : term == asked.Year - 1 ? previous : await YearAsync(term);
        return new FigureSheet(asked, now, [.. FigureCatalogue.All.Select(LineOf)]);

        // Figures over a period have no change: the two periods would overlap.
        FigureLine LineOf(Figure figure) => figure.IsOfPeriod
            ? new FigureLine(figure, figure.Read(now), null, null)
            : new FigureLine(figure, figure.Read(now), figure.Read(now).PointsSince(figure.Read(previous)), figure.Read(now).PointsSince(figure.Read(first)));

        Task<UnitCounts> YearAsync(int year) => db.CountsOfAsync(unitId, new FigureQuestion(year, year, PledgeYear.AsOf(year, today)), today, cancel);
    }

    /// <summary>Everything that the figures of one unit are read from.</summary>
    public static async Task<UnitCounts> CountsOfAsync(this PledgesDb db, int unitId, FigureQuestion asked, DateOnly today, CancellationToken cancel = default)
    {
        var people = await db.TalliesAsync(asked.Year, asked.AsOf, today, [unitId], cancel);
        var registers = await db.RegistersAsync(asked, today, [unitId], cancel);
        return new UnitCounts(people.GetValueOrDefault(unitId), registers[unitId]);
    }
}
