using Pledges.Web.Localisation;

namespace Pledges.Web.Components;

/// <summary>Whether a figure reaches its target. Silence is never shown as met: what has not been reported is pending.</summary>
public enum TargetState
{
    NoTarget,
    Met,
    NotMet,
    Pending,
}

/// <summary>One figure on a dashboard (partial _FigureTile).</summary>
/// <param name="K">Numerator.</param>
/// <param name="N">Denominator; nothing to divide by makes the figure pending.</param>
public sealed record FigureTile(string Label, long K, long N)
{
    /// <summary>Below this denominator k/n says more than a percentage and comes first.</summary>
    private const int SmallDenominator = 100;

    /// <summary>The target in words, with its comparison: "≥ 98%".</summary>
    public string? Target { get; init; }

    public TargetState State { get; init; }

    /// <summary>Value minus target, as a difference of shares (−0.0141 is −1,41 points).</summary>
    public decimal? Gap { get; init; }

    /// <summary>The same target as a number, for the line across the bar.</summary>
    public decimal? TargetPercent { get; init; }

    /// <summary>Value minus the value of an earlier year, as a difference of shares.</summary>
    public decimal? Change { get; init; }

    public int? ChangeSince { get; init; }

    /// <summary>Recorded at the end of the year, and nobody has recorded anything yet.</summary>
    public bool IsAwaited { get; init; }

    public bool HasValue => N > 0 && !IsAwaited;

    /// <summary>Too few people to show to this reader.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The page that defines the figure and lists what is behind it.</summary>
    public string? Url { get; init; }

    public string Headline => InOrder(K, N).First;

    public string Second => InOrder(K, N).Second;

    /// <summary>Value and count, the count first where it says more.</summary>
    public static (string First, string Second) InOrder(long k, long n)
    {
        var (fraction, percent) = ($"{Numbers.Count(k)}/{Numbers.Count(n)}", Numbers.Percent(k, n));
        return n < SmallDenominator ? (fraction, percent) : (percent, fraction);
    }
}
