using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Planning;

/// <summary>Which way is good.</summary>
public enum Direction
{
    Up = 1,
    Down = 2,
}

public enum IndicatorState
{
    /// <summary>Nothing has been reported; never taken for met.</summary>
    Pending = 1,
    Missed = 2,
    Met = 3,
    Exceeded = 4,
}

/// <summary>What a socio-economic target of a year is. <paramref name="Target"/> is in the indicator's own unit.</summary>
public sealed record IndicatorDetails(string Code, string Name, string Unit, decimal Target, Direction Direction)
{
    internal IndicatorDetails Clean() =>
        this with { Code = VietnameseText.Clean(Code), Name = VietnameseText.Clean(Name), Unit = VietnameseText.Clean(Unit), Target = Indicator.Kept(Target) };
}

/// <summary>A socio-economic indicator of a year (chỉ tiêu kinh tế – xã hội) with what was wanted and what was reached.</summary>
public sealed class Indicator : Aggregate
{
    public const int CodeLength = 40;
    public const int NameLength = 300;
    public const int UnitLength = 60;
    public const int SourceLength = 200;

    /// <summary>Both databases keep so many.</summary>
    public const int Decimals = 4;
    public const decimal Largest = 9_999_999_999_999m;

    private Indicator()
    {
    }

    /// <exception cref="RuleBroken">The year makes no sense or is closed, or a part is missing or too long.</exception>
    public Indicator(int year, IndicatorDetails details, int lastClosedYear, Actor by, DateTime at)
    {
        Rule.Check(Pledging.PledgingRules.YearIsSensible(year), IndicatorRules.IndicatorYearIsOpen(year, lastClosedYear));
        Year = year;
        Set(details.Clean());
        Happened("indicator.set", by, at, $"{Year} {Code}");
    }

    public int Year { get; private set; }
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public decimal Target { get; private set; }
    public Direction Direction { get; private set; }

    /// <summary>What was reached; null when nothing was reported.</summary>
    public decimal? Actual { get; private set; }

    /// <summary>Where the value comes from.</summary>
    public string? Source { get; private set; }

    /// <summary>The day for which it was reported.</summary>
    public DateOnly? ReportedOn { get; private set; }
    public string? ReportedBy { get; private set; }

    /// <summary>Met when the actual value reaches the target in its direction; an equal one counts.</summary>
    public IndicatorState State => Actual is not { } actual
        ? IndicatorState.Pending
        : actual == Target ? IndicatorState.Met : actual > Target == (Direction == Direction.Up) ? IndicatorState.Exceeded : IndicatorState.Missed;

    public bool IsMet => State is IndicatorState.Met or IndicatorState.Exceeded;

    public void Change(IndicatorDetails details, int lastClosedYear, Actor by, DateTime at)
    {
        Rule.Check(IndicatorRules.IndicatorYearIsOpen(Year, lastClosedYear));
        Set(details.Clean());
        Happened("indicator.changed", by, at, $"{Year} {Code}");
    }

    /// <summary>Records what was reached, from which source and for which day. A later report replaces an earlier one; the history keeps both.</summary>
    public void Report(decimal actual, string source, DateOnly on, int lastClosedYear, Actor by, DateTime at)
    {
        var clean = VietnameseText.Clean(source);
        Rule.Check(
            IndicatorRules.IndicatorYearIsOpen(Year, lastClosedYear),
            IndicatorRules.ValueFits(actual),
            IndicatorRules.SourceIsNamed(clean),
            IndicatorRules.ReportDayHasCome(on, Year, by.Today));
        (Actual, Source, ReportedOn, ReportedBy) = (Kept(actual), clean, on, by.Name);
        Happened("indicator.reported", by, at, $"{Year} {Code} {Actual}");
    }

    /// <summary>Takes a report back that was entered wrongly; the indicator is pending again.</summary>
    public void TakeBack(int lastClosedYear, Actor by, DateTime at)
    {
        Rule.Check(IndicatorRules.IndicatorYearIsOpen(Year, lastClosedYear), IndicatorRules.SomethingIsReported(this));
        (Actual, Source, ReportedOn, ReportedBy) = (null, null, null, null);
        Happened("indicator.taken_back", by, at, $"{Year} {Code}");
    }

    /// <summary>Set by mistake: it is to be removed. What was reported is taken back before.</summary>
    public void Remove(string reason, int lastClosedYear, Actor by, DateTime at)
    {
        Rule.Check(IndicatorRules.IndicatorYearIsOpen(Year, lastClosedYear), IndicatorRules.NothingIsReported(this), PlanRules.ReasonIsGiven(reason));
        Happened("indicator.removed", by, at, $"{Year} {Code} {Name}: {VietnameseText.CleanLines(reason)}");
    }

    /// <summary>An indicator as a register has it; its source is the register.</summary>
    public static Indicator FromRegister(int year, IndicatorDetails details, decimal? actual, Actor by, DateTime at)
    {
        var indicator = new Indicator(year, details, lastClosedYear: 0, by, at);
        indicator.SetActual(actual);
        return indicator;
    }

    /// <summary>Puts right what a register says of it.</summary>
    public void Correct(IndicatorDetails details, decimal? actual, Actor by, DateTime at)
    {
        Set(details.Clean());
        if (actual != Actual)
        {
            SetActual(actual);
        }

        Happened("indicator.corrected", by, at, $"{Year} {Code} {actual}");
    }

    internal static decimal Kept(decimal value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);

    private void Set(IndicatorDetails details)
    {
        Rule.Check(IndicatorRules.IndicatorIsDescribed(details), IndicatorRules.ValueFits(details.Target));
        (Code, Name, Unit, Target, Direction) = details;
    }

    private void SetActual(decimal? actual)
    {
        Rule.Check(IndicatorRules.ValueFits(actual ?? 0));
        (Actual, Source, ReportedOn, ReportedBy) = (actual is { } value ? Kept(value) : null, null, null, null);
    }
}

/// <summary>The rules of indicators.</summary>
public static class IndicatorRules
{
    public static Rule IndicatorYearIsOpen(int year, int lastClosedYear) =>
        new(nameof(IndicatorYearIsOpen), year <= lastClosedYear, "The year {0} is closed; its records can no longer change.", year);

    public static Rule IndicatorIsDescribed(IndicatorDetails d) =>
        new(nameof(IndicatorIsDescribed),
            d.Code.Length is 0 or > Indicator.CodeLength || d.Name.Length is 0 or > Indicator.NameLength || d.Unit.Length > Indicator.UnitLength,
            "An indicator has a code and a name (at most {0} and {1} characters); its unit has at most {2}.", Indicator.CodeLength, Indicator.NameLength, Indicator.UnitLength);

    public static Rule ValueFits(decimal value) =>
        new(nameof(ValueFits), Math.Abs(value) > Indicator.Largest, "The number is too large (at most {0}).", Indicator.Largest);

    public static Rule SourceIsNamed(string source) =>
        new(nameof(SourceIsNamed), source.Length is 0 or > Indicator.SourceLength, "Name the source, at most {0} characters.", Indicator.SourceLength);

    public static Rule ReportDayHasCome(DateOnly on, int year, DateOnly today) =>
        new(nameof(ReportDayHasCome), on > today || on.Year < year, "The day must lie between the beginning of {0} and today.", year);

    public static Rule NothingIsReported(Indicator indicator) =>
        new(nameof(NothingIsReported), indicator.Actual is not null, "A value has been reported for this indicator; take it back first.");

    public static Rule SomethingIsReported(Indicator indicator) =>
        new(nameof(SomethingIsReported), indicator.Actual is null, "Nothing has been reported for this indicator.");
}
