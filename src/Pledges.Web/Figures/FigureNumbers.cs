using System.Globalization;
using Pledges.Domain.Figures;
using Pledges.Web.Localisation;

namespace Pledges.Web.Figures;

/// <summary>A reading as the reader's language writes it.</summary>
public static class FigureNumbers
{
    /// <summary>Below this denominator k/n says more than a percentage and comes first.</summary>
    private const int SmallDenominator = 100;

    /// <summary>98,59% or 76; a dash where there is nothing to say.</summary>
    public static string Value(Figure figure, FigureReading reading) => reading.Exact switch
    {
        null => "–",
        { } count when figure.Unit == FigureUnit.Count => Numbers.Count((long)count),
        { } percent => Numbers.Percent(percent / 100m),
    };

    /// <summary>14.789/15.000; empty where there is no denominator.</summary>
    public static string Counts(FigureReading reading) => reading is { Numerator: { } k, Denominator: { } n } ? $"{Numbers.Count(k)}/{Whole(n)}" : "";

    /// <summary>Value and count, the count first where it says more.</summary>
    public static (string First, string Second) InOrder(Figure figure, FigureReading reading)
    {
        var (value, counts) = (Value(figure, reading), Counts(reading));
        return reading.Denominator is < SmallDenominator && counts.Length > 0 && figure.Unit == FigureUnit.Percent && decimal.IsInteger(reading.Denominator.Value)
            ? (counts, value)
            : (value, counts);
    }

    /// <summary>A change or gap with its sign, of a percentage in points.</summary>
    public static string Signed(Figure figure, decimal difference) =>
        figure.Unit == FigureUnit.Percent ? Numbers.Points(difference / 100m) : (difference < 0 ? "−" : difference > 0 ? "+" : "") + Numbers.Count((long)Math.Abs(difference));

    // A mean headcount need not be whole.
    private static string Whole(decimal n) => decimal.IsInteger(n) ? Numbers.Count((long)n) : n.ToString("N2", CultureInfo.CurrentCulture);
}
