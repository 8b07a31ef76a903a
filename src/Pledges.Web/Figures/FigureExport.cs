using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Planning;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Figures;

/// <summary>One figure as a file shows it: what is hidden or not there yet has no reading.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Reading">Null where too few people are counted to show.</param>
/// <param name="IsAwaited">Recorded at the end of the year, and nobody has recorded anything yet.</param>
/// <param name="Target">The goal of the year.</param>
/// <param name="Outcome">Whether it is reached.</param>
/// <param name="SincePrevious">Change in points on the year before.</param>
/// <param name="SinceTerm">Change in points on the first year of the term.</param>
public sealed record ExportedFigure(Figure Figure, FigureReading? Reading, bool IsAwaited, Target? Target, TargetOutcome Outcome, decimal? SincePrevious, decimal? SinceTerm)
{
    /// <summary>The reading, where there is a number to show.</summary>
    public FigureReading? Known => Reading is { Exact: not null } known && !IsAwaited ? known : null;
}

/// <summary>A unit below, with the readings of the columns; null where hidden.</summary>
public sealed record ExportedUnit(string Code, string Name, IReadOnlyList<FigureReading?> Readings);

/// <summary>What is taken out of a dashboard: exactly what its reader may see, with who took it, when and what for.</summary>
public sealed record FigureExport
{
    public required string Code { get; init; }
    public required UnitHead Head { get; init; }
    public required FigureQuestion Asked { get; init; }
    public required IReadOnlyList<ExportedFigure> Figures { get; init; }
    public required IReadOnlyList<FigureDefinition> Columns { get; init; }
    public required IReadOnlyList<ExportedUnit> Units { get; init; }

    /// <summary>The years up to this one.</summary>
    public required IReadOnlyList<(int Year, IReadOnlyList<FigureReading?> Readings)> History { get; init; }
    public required string TakenBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime TakenAt { get; init; }
    public required string Purpose { get; init; }

    public ExportedFigure this[string id] => Figures.Single(f => f.Figure.Id == id);
}
