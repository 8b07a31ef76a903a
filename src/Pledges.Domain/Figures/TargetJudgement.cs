using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;

namespace Pledges.Domain.Figures;

public enum TargetOutcome
{
    NoTarget = 0,

    /// <summary>Nothing is counted yet; silence is never green.</summary>
    NoNumbers = 1,

    /// <summary>Not reached, and the day on which it is due has not come.</summary>
    NotDue = 2,
    Met = 3,
    NotMet = 4,
}

/// <summary>Whether a figure reaches its target on a day.</summary>
public static class TargetJudgement
{
    /// <summary>Registering is due when handing in is; results, grades and exemplars are due at the end of the year.</summary>
    public static DateOnly DueOn(Figure figure, PledgeYear year) => figure.IsYearEnd ? Figure.YearEnd(year.Year) : year.DueOn;

    public static TargetOutcome Of(Figure figure, FigureReading value, Target? target, PledgeYear year, DateOnly asOf)
    {
        if (target is null)
        {
            return TargetOutcome.NoTarget;
        }

        if (value.Exact is not { } exact || figure.IsAwaited(value, year.Year, asOf))
        {
            return TargetOutcome.NoNumbers;
        }

        var isDue = asOf >= DueOn(figure, year);
        // "At most" is reached by doing nothing, so before the day it says nothing.
        var countsEarly = target.Comparison is Comparison.AtLeast or Comparison.MoreThan;
        if (target.IsMetBy(exact))
        {
            return isDue || countsEarly ? TargetOutcome.Met : TargetOutcome.NotDue;
        }

        // What is counted over a period only grows: once above the limit, always above it.
        return isDue || (figure is { IsOfPeriod: true, Unit: FigureUnit.Count } && !countsEarly) ? TargetOutcome.NotMet : TargetOutcome.NotDue;
    }
}
