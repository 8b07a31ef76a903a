namespace Pledges.Domain.Figures;

/// <summary>A computed rate. Without a denominator there is no value: silence is never a number.</summary>
public readonly record struct FigureValue(int Numerator, int Denominator)
{
    /// <summary>Percent, rounded to two decimals, half away from zero; null when nothing is counted.</summary>
    public decimal? Percent => Denominator == 0 ? null : Math.Round(100m * Numerator / Denominator, 2, MidpointRounding.AwayFromZero);

    /// <summary>Unrounded percent, for comparison with a target.</summary>
    public decimal? Exact => Denominator == 0 ? null : 100m * Numerator / Denominator;

    /// <summary>Difference of two rates in percentage points, from the exact rates, rounded like a figure.</summary>
    public decimal? PointsSince(FigureValue earlier) => ((FigureReading)this).PointsSince(earlier);
}

/// <summary>
/// What a figure says of a unit. A rate has both counts; a count has a numerator only, and the number of different ones
/// where the same may be counted twice; a mean of rates has neither.
/// </summary>
/// <param name="Exact">Unrounded percent, or the count; null when nothing is counted.</param>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">What it is counted of; a mean of several days need not be whole.</param>
/// <param name="Distinct">Different ones among the counted.</param>
public readonly record struct FigureReading(decimal? Exact, int? Numerator, decimal? Denominator, int? Distinct)
{
    /// <summary>Rounded to two decimals, half away from zero.</summary>
    public decimal? Value => Exact is { } exact ? Rounded(exact) : null;

    public static FigureReading Count(int number, int? distinct = null) => new(number, number, null, distinct);

    public static FigureReading Rate(int numerator, decimal denominator) =>
        new(denominator == 0 ? null : 100m * numerator / denominator, numerator, denominator, null);

    public static implicit operator FigureReading(FigureValue value) => Rate(value.Numerator, value.Denominator);

    /// <summary>Difference of two readings, from the exact values, rounded like a figure.</summary>
    public decimal? PointsSince(FigureReading earlier) => Exact is { } now && earlier.Exact is { } then ? Rounded(now - then) : null;

    private static decimal Rounded(decimal exact) => Math.Round(exact, 2, MidpointRounding.AwayFromZero);
}
