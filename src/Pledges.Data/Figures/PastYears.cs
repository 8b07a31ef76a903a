using Pledges.Domain.Access;
using Pledges.Domain.Figures;

namespace Pledges.Data.Figures;

/// <summary>One unit in another year, on that year's own date, as far as the reader of a board may see it.</summary>
/// <param name="Year">The pledge year.</param>
/// <param name="Counts">What the figures are read from.</param>
/// <param name="IsHidden">A change must not tell what the page of that year does not.</param>
public sealed record PastYear(int Year, UnitCounts Counts, Func<Figure, bool> IsHidden)
{
    /// <summary>Null where it is hidden.</summary>
    public FigureReading? Read(Figure figure) => IsHidden(figure) ? null : figure.Read(Counts);
}

public static class PastYears
{
    /// <summary>
    /// The unit of a board in the given years, those left out in which it was not there. Figures over a period tell of each year
    /// by itself, because over several the periods would overlap.
    /// </summary>
    public static async Task<IReadOnlyList<PastYear>> PastYearsAsync(this PledgesDb db, UnitBoard board, Actor actor, IReadOnlyCollection<int> years, CancellationToken cancel = default)
    {
        if (!board.IsInside && board.Above.Count > 0)
        {
            return await AsAnOutsiderAsync(db, board, actor, years, cancel);
        }

        var unit = board.Unit.Id;
        var people = await db.TalliesOfYearsAsync(years, actor.Today, [unit], cancel);
        var known = years.Where(y => people.ContainsKey((y, unit))).Order().ToList();
        var registers = await db.RegistersOfYearsAsync(known, actor.Today, [unit], cancel);
        return [.. known.Select(year => Of(year, new UnitCounts(people[(year, unit)], registers[(year, unit)])))];

        PastYear Of(int year, UnitCounts counts) => new(year, counts, figure => !board.IsInside && figure is FigureDefinition && SmallGroups.IsSmall(figure.People(counts)));
    }

    private static async Task<IReadOnlyList<PastYear>> AsAnOutsiderAsync(PledgesDb db, UnitBoard board, Actor actor, IReadOnlyCollection<int> years, CancellationToken cancel)
    {
        var found = new List<PastYear>();
        foreach (var year in years.Order())
        {
            if (await db.FullBoardAsync(actor, board.Unit.Code, FigureQuestion.Alone(year, actor.Today), cancel) is { } then)
            {
                found.Add(new PastYear(year, then.CountsOf(then.Unit.Id), then.IsHidden));
            }
        }

        return found;
    }
}
