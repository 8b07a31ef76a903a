namespace Pledges.Domain.Figures;

/// <summary>What a figure is measured in. Changes of a percentage are percentage points.</summary>
public enum FigureUnit
{
    Percent = 0,
    Count = 1,
}

/// <summary>
/// One figure: its id, wording, and how it is read from the counts of a unit. The page, the command, the interface for
/// other programs and the exports all read it here.
/// </summary>
/// <param name="Id">The id in addresses and files: <c>registered.leaders</c>.</param>
/// <param name="Title">English wording, the key of its translation; the same for the next two.</param>
/// <param name="Counts">What the numerator counts, or what is counted at all.</param>
/// <param name="Of">What the denominator counts; null for a plain count.</param>
public abstract record Figure(string Id, string Title, string Counts, string? Of)
{
    public FigureUnit Unit { get; init; }

    /// <summary>Settled at the end of the year: before that, a low value is not yet a miss.</summary>
    public bool IsYearEnd { get; init; }

    /// <summary>Counted over the years of a period, by default those of the term so far.</summary>
    public bool IsOfPeriod { get; init; }

    /// <summary>The id of the other reading of the same sentence of a report; the two never stand under one name.</summary>
    public string? OtherReading { get; init; }

    /// <summary>What a reader must know to use the number; English, the key of its translation.</summary>
    public string? Note { get; init; }

    /// <summary>A goal may be set for it. Numbers of inspections and forms of discipline are shown, not scored.</summary>
    public bool MayHaveTarget { get; init; } = true;

    public abstract FigureReading Read(UnitCounts counts);

    /// <summary>How many people the number tells of; 0 where it tells of organisations or of plans.</summary>
    public abstract int People(UnitCounts counts);

    /// <summary>Not yet recorded by anybody, in a year that is still running: nothing to show rather than a nought.</summary>
    public virtual bool IsAwaited(FigureReading reading, int year, DateOnly asOf) => IsYearEnd && reading.Numerator is 0 && asOf < YearEnd(year);

    /// <summary>The day on which results, grades and exemplars are due.</summary>
    public static DateOnly YearEnd(int year) => new(year, 12, 31);
}

/// <summary>A rate over people: both its counts stand in the tally of a unit.</summary>
public sealed record FigureDefinition(string Id, string Title, string Counts, string Of, Func<Tally, int> Numerator, Func<Tally, int> Denominator)
    : Figure(Id, Title, Counts, Of)
{
    public FigureValue From(Tally tally) => new(Numerator(tally), Denominator(tally));

    public override FigureReading Read(UnitCounts counts) => From(counts.People);

    public override int People(UnitCounts counts) => Denominator(counts.People);
}

/// <summary>A figure read from the registers: grades of organisations, plans, indicators, inspections, discipline.</summary>
public sealed record RegisterFigure(string Id, string Title, string Counts, string? Of, Func<RegisterCounts, FigureReading> From) : Figure(Id, Title, Counts, Of)
{
    /// <summary>The people of whom the number tells; null for a number of something else. Small numbers stay within the unit.</summary>
    public Func<RegisterCounts, int>? PeopleOf { get; init; }

    public override FigureReading Read(UnitCounts counts) => From(counts.Registers);

    public override int People(UnitCounts counts) => PeopleOf?.Invoke(counts.Registers) ?? 0;

    // Nobody disciplined is a number, not a silence.
    public override bool IsAwaited(FigureReading reading, int year, DateOnly asOf) => !IsOfPeriod && base.IsAwaited(reading, year, asOf);
}
