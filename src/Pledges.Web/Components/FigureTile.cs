using Pledges.Domain.Figures;
using Pledges.Web.Figures;

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
public sealed record FigureTile(string Label, Figure Figure, FigureReading Reading)
{
    /// <summary>The target in words, with its comparison: "≥ 98%".</summary>
    public string? Target { get; init; }

    public TargetState State { get; init; }

    /// <summary>Value minus target, in points.</summary>
    public decimal? Gap { get; init; }

    /// <summary>The same target as a number, for the line across the bar.</summary>
    public decimal? TargetPercent { get; init; }

    /// <summary>Value minus the value of an earlier year, in points.</summary>
    public decimal? Change { get; init; }

    public int? ChangeSince { get; init; }

    /// <summary>Recorded at the end of the year, and nobody has recorded anything yet.</summary>
    public bool IsAwaited { get; init; }

    public bool HasValue => Reading.Exact is not null && !IsAwaited;

    /// <summary>A share of a whole number of things, so that it can be drawn as a bar.</summary>
    public (int Part, int Whole)? Bar => HasValue && Reading is { Numerator: { } k, Denominator: { } n } && decimal.IsInteger(n) ? (k, (int)n) : null;

    /// <summary>Too few people to show to this reader.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The page that defines the figure and lists what is behind it.</summary>
    public string? Url { get; init; }

    public string Headline => FigureNumbers.InOrder(Figure, Reading).First;

    public string Second => FigureNumbers.InOrder(Figure, Reading).Second;
}
