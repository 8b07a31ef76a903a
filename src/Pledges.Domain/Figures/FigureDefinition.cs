namespace Pledges.Domain.Figures;

/// <summary>
/// A figure that is a rate over people: its id, wording, and how numerator and denominator are counted. Unit: percent,
/// two decimals, half away from zero.
/// </summary>
/// <param name="Id">The id in addresses and files: <c>registered.leaders</c>.</param>
/// <param name="Title">English wording, the key of its translation; the same for the next two.</param>
/// <param name="Counts">What the numerator counts.</param>
/// <param name="Of">What the denominator counts.</param>
public sealed record FigureDefinition(string Id, string Title, string Counts, string Of, Func<Tally, int> Numerator, Func<Tally, int> Denominator)
{
    /// <summary>Settled at the end of the year: before that, a low value is not yet a miss.</summary>
    public bool IsYearEnd { get; init; }

    /// <summary>Not yet recorded by anybody, in a year that is still running: nothing to show rather than a nought.</summary>
    public bool IsAwaited(FigureValue value, int year, DateOnly asOf) => IsYearEnd && value.Numerator == 0 && asOf < YearEnd(year);

    /// <summary>The day on which results, grades and exemplars are due.</summary>
    public static DateOnly YearEnd(int year) => new(year, 12, 31);

    public FigureValue From(Tally tally) => new(Numerator(tally), Denominator(tally));
}

/// <summary>A computed rate. Without a denominator there is no value: silence is never a number.</summary>
public readonly record struct FigureValue(int Numerator, int Denominator)
{
    /// <summary>Percent, rounded to two decimals, half away from zero; null when nothing is counted.</summary>
    public decimal? Percent => Denominator == 0 ? null : Math.Round(100m * Numerator / Denominator, 2, MidpointRounding.AwayFromZero);

    /// <summary>Unrounded percent, for comparison with a target.</summary>
    public decimal? Exact => Denominator == 0 ? null : 100m * Numerator / Denominator;

    /// <summary>Difference of two rates in percentage points, from the exact rates, rounded like a figure.</summary>
    public decimal? PointsSince(FigureValue earlier) =>
        Exact is { } now && earlier.Exact is { } then ? Math.Round(now - then, 2, MidpointRounding.AwayFromZero) : null;
}
