using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

public enum YearState
{
    Open = 1,
    Closed = 2,
}

/// <summary>Who counts in the 100 % target.</summary>
public enum PopulationRule
{
    /// <summary>Open membership, not exempt, not suspended.</summary>
    WithoutExemptAndSuspended = 1,

    /// <summary>Every open membership.</summary>
    Headcount = 2,
}

/// <summary>How finely a cell judges what became of a pledge.</summary>
public enum ResultScale
{
    /// <summary>Excellent, good, fair, poor.</summary>
    FourSteps = 1,

    /// <summary>Good, fair, poor.</summary>
    ThreeSteps = 2,
}

/// <summary>The dates and choices of a pledge year.</summary>
public sealed record YearSettings(DateOnly OpensOn, DateOnly DueOn, DateOnly LateUntil, PopulationRule PopulationRule, string SchemeCode)
{
    /// <summary>First and last day of the mid-year check.</summary>
    public required DateOnly MidYearFrom { get; init; }
    public required DateOnly MidYearUntil { get; init; }

    /// <summary>From this day on a confirmed pledge owes its self-review.</summary>
    public required DateOnly ReviewFrom { get; init; }

    public ResultScale ResultScale { get; init; } = ResultScale.FourSteps;

    /// <summary>The same days of the calendar some years later, under the scheme then in force; 29 February becomes the 28th.</summary>
    public YearSettings MovedBy(int years, string schemeCode) => new(OpensOn.AddYears(years), DueOn.AddYears(years), LateUntil.AddYears(years), PopulationRule, schemeCode)
    {
        MidYearFrom = MidYearFrom.AddYears(years),
        MidYearUntil = MidYearUntil.AddYears(years),
        ReviewFrom = ReviewFrom.AddYears(years),
        ResultScale = ResultScale,
    };

    /// <summary>
    /// The usual year: opened on 15 December before, due on 31 January, late until the end of the first quarter; checked in
    /// June and July, reviewed from November on.
    /// </summary>
    public static YearSettings Usual(int year, string schemeCode) =>
        new(new DateOnly(year - 1, 12, 15), new DateOnly(year, 1, 31), new DateOnly(year, 3, 31), PopulationRule.WithoutExemptAndSuspended, schemeCode)
        {
            MidYearFrom = new DateOnly(year, 6, 1),
            MidYearUntil = new DateOnly(year, 7, 31),
            ReviewFrom = new DateOnly(year, 11, 1),
        };
}

/// <summary>A pledge year with its settings. One per calendar year.</summary>
public sealed class PledgeYear : Aggregate
{
    private PledgeYear()
    {
    }

    /// <exception cref="RuleBroken">The year or its dates make no sense.</exception>
    public PledgeYear(int year, int formVersionId, YearSettings settings, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsSensible(year), PledgingRules.DeadlinesAreInOrder(year, settings), PledgingRules.ChecksAreInOrder(year, settings));
        (Year, FormVersionId, State) = (year, formVersionId, YearState.Open);
        Set(settings);
        Happened("year.opened", by, at, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public int Year { get; private set; }
    public YearState State { get; private set; }
    public int FormVersionId { get; private set; }
    public FormVersion Form { get; private set; } = null!;
    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day on which handing in is in time.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Last day on which handing in is taken at all.</summary>
    public DateOnly LateUntil { get; private set; }
    public PopulationRule PopulationRule { get; private set; }
    public string SchemeCode { get; private set; } = "";
    public DateOnly MidYearFrom { get; private set; }
    public DateOnly MidYearUntil { get; private set; }
    public DateOnly ReviewFrom { get; private set; }
    public ResultScale ResultScale { get; private set; }

    /// <summary>Why the year was opened again after closing; null in its first run and once it is closed anew.</summary>
    public string? CorrectionReason { get; private set; }

    public bool IsOpen => State == YearState.Open;

    public YearSettings Settings => new(OpensOn, DueOn, LateUntil, PopulationRule, SchemeCode)
    {
        MidYearFrom = MidYearFrom,
        MidYearUntil = MidYearUntil,
        ReviewFrom = ReviewFrom,
        ResultScale = ResultScale,
    };

    /// <summary>Best first.</summary>
    public IEnumerable<PledgeResult> Results => Enum.GetValues<PledgeResult>().Where(r => ResultScale == ResultScale.FourSteps || r != PledgeResult.Excellent);

    public bool IsMidYear(DateOnly day) => day >= MidYearFrom && day <= MidYearUntil;

    public bool IsReviewTime(DateOnly day) => day >= ReviewFrom;

    /// <summary>The day on which the year's figures stand: 31 December of a past year, today in the running one.</summary>
    public static DateOnly AsOf(int year, DateOnly today) => year < today.Year ? new DateOnly(year, 12, 31) : today;

    /// <summary>Ends the year (chốt năm): its records no longer change. Taking the snapshot belongs to the same save.</summary>
    /// <param name="openCases">How many things of the year still wait for somebody; one is enough to refuse.</param>
    public void Close(int openCases, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(this), PledgingRules.NothingStandsInTheWay(openCases));
        (State, CorrectionReason) = (YearState.Closed, null);
        Happened("year.closed", by, at, Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Opens a closed year for a correction; the snapshot taken before stays as it is.</summary>
    public void Reopen(string reason, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsClosed(this), PledgingRules.ReasonIsGiven(reason));
        (State, CorrectionReason) = (YearState.Open, VietnameseText.CleanLines(reason));
        Happened("year.reopened", by, at, CorrectionReason);
    }

    public void Change(YearSettings settings, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(this), PledgingRules.DeadlinesAreInOrder(Year, settings), PledgingRules.ChecksAreInOrder(Year, settings));
        Set(settings);
        Happened("year.changed", by, at, Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Set(YearSettings settings)
    {
        (OpensOn, DueOn, LateUntil, PopulationRule, SchemeCode) = settings;
        (MidYearFrom, MidYearUntil, ReviewFrom, ResultScale) = (settings.MidYearFrom, settings.MidYearUntil, settings.ReviewFrom, settings.ResultScale);
    }
}
