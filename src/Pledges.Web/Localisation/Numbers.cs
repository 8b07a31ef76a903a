using System.Globalization;

namespace Pledges.Web.Localisation;

/// <summary>Numbers as the reader's language writes them: 98,59% and 25.000, or 98.59% and 25,000.</summary>
public static class Numbers
{
    public static string Count(long count) => count.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A value with as many decimals as it has, at most four.</summary>
    public static string Value(decimal value) => value.ToString("#,##0.####", CultureInfo.CurrentCulture);

    /// <summary>A share (0.9859) as a percentage with two decimals, half away from zero.</summary>
    public static string Percent(decimal share) => TwoDecimals(share) + "%";

    /// <summary>The share of k in n, or a dash where there is nothing to divide by.</summary>
    public static string Percent(long k, long n) => n == 0 ? "–" : Percent((decimal)k / n);

    /// <summary>A difference of two shares in percentage points, with its sign; none of two that are the same to the second decimal.</summary>
    public static string Points(decimal difference)
    {
        var rounded = TwoDecimals(Math.Abs(difference));
        return rounded == TwoDecimals(0) ? rounded : difference < 0 ? "−" + rounded : "+" + rounded;
    }

    private static string TwoDecimals(decimal share) =>
        Math.Round(share * 100, 2, MidpointRounding.AwayFromZero).ToString("N2", CultureInfo.CurrentCulture);
}
