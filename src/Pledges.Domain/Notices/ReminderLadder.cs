using Pledges.Domain.Pledging;

namespace Pledges.Domain.Notices;

/// <summary>Who hears of a delay, from the nearest on.</summary>
public enum ReminderStep
{
    Secretary = 1,
    Committee = 2,
    City = 3,
}

/// <summary>How a delay climbs when nothing is done about it: a fortnight on each step. On Mondays only, so that it is read.</summary>
public static class ReminderLadder
{
    /// <summary>Days on one step before the next one hears of it, too.</summary>
    public const int DaysPerStep = 14;

    /// <summary>The highest step that hears, on this day, of what has been open since the given one; null when nobody does.</summary>
    public static ReminderStep? HighestOn(DateOnly today, DateOnly since) =>
        !ReminderDays.IsForSecretaries(today) || today <= since ? null
        : today > since.AddDays(2 * DaysPerStep) ? ReminderStep.City
        : today > since.AddDays(DaysPerStep) ? ReminderStep.Committee
        : ReminderStep.Secretary;

    /// <summary>The day from which members who have not handed in are a delay; null once nothing is taken any more.</summary>
    public static DateOnly? HandingInSince(PledgeYear year, DateOnly today) => today > year.LateUntil ? null : year.DueOn;

    /// <summary>The same of self-reviews: the first fortnight is the members' own.</summary>
    public static DateOnly ReviewSince(PledgeYear year) => year.ReviewFrom.AddDays(DaysPerStep);
}
