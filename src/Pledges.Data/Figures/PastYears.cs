using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

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

/// <summary>Which registers are read beside the counts of people.</summary>
public enum RegistersRead
{
    None = 0,

    /// <summary>Organisations and indicators.</summary>
    OfTheYear = 1,

    /// <summary>Those, inspections and discipline; each year by itself, because over several years the periods would overlap.</summary>
    All = 2,
}

public static class PastYears
{
    /// <summary>The unit of a board in the given years. Those in which it was not there are left out.</summary>
    /// <param name="db">The database.</param>
    /// <param name="board">The unit, as its reader sees it.</param>
    /// <param name="actor">The reader.</param>
    /// <param name="years">The years asked for.</param>
    /// <param name="registers">What else is read, at the price of some queries for each year.</param>
    /// <param name="cancel">Stops the queries.</param>
    public static async Task<IReadOnlyList<PastYear>> PastYearsAsync(
        this PledgesDb db, UnitBoard board, Actor actor, IReadOnlyCollection<int> years, RegistersRead registers, CancellationToken cancel = default)
    {
        if (!board.IsInside && board.Above.Count > 0)
        {
            return await AsAnOutsiderAsync(db, board, actor, years, registers, cancel);
        }

        var unit = board.Unit.Id;
        var people = await db.TalliesOfYearsAsync(years, actor.Today, [unit], cancel);
        var found = new List<PastYear>();
        foreach (var year in years.Where(y => people.ContainsKey((y, unit))).Order())
        {
            var counts = new UnitCounts(people[(year, unit)], await ReadAsync(db, unit, Question(year, actor), actor.Today, registers, cancel));
            found.Add(new PastYear(year, counts, figure => !board.IsInside && figure is FigureDefinition && SmallGroups.IsSmall(figure.People(counts))));
        }

        return found;
    }

    private static async Task<IReadOnlyList<PastYear>> AsAnOutsiderAsync(
        PledgesDb db, UnitBoard board, Actor actor, IReadOnlyCollection<int> years, RegistersRead registers, CancellationToken cancel)
    {
        var found = new List<PastYear>();
        foreach (var year in years.Order())
        {
            var then = registers == RegistersRead.None
                ? await db.BoardAsync(actor, board.Unit.Code, year, PledgeYear.AsOf(year, actor.Today), cancel)
                : await db.FullBoardAsync(actor, board.Unit.Code, Question(year, actor), cancel);
            if (then is not null)
            {
                found.Add(new PastYear(year, then.CountsOf(then.Unit.Id), then.IsHidden));
            }
        }

        return found;
    }

    private static async Task<RegisterCounts> ReadAsync(PledgesDb db, int unit, FigureQuestion asked, DateOnly today, RegistersRead registers, CancellationToken cancel) => registers switch
    {
        RegistersRead.None => RegisterCounts.None,
        RegistersRead.OfTheYear => (await db.RegistersOfYearAsync(asked.Year, asked.AsOf, today, [unit], cancel))[unit],
        _ => (await db.RegistersAsync(asked, today, [unit], cancel))[unit],
    };

    private static FigureQuestion Question(int year, Actor actor) => new(year, year, PledgeYear.AsOf(year, actor.Today));
}
