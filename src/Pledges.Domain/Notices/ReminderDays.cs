using Pledges.Domain.Pledging;

namespace Pledges.Domain.Notices;

/// <summary>On which days the application reminds by itself. Few enough that each is read.</summary>
public static class ReminderDays
{
    /// <summary>Days after the day of a remedy until the committee above is told.</summary>
    public const int RemedyToTheCommittee = 14;

    /// <summary>Days after the day of a remedy until the body that asked for it is told.</summary>
    public const int RemedyToTheBody = 30;

    private const int ReviewMonth = 11;
    private static readonly int[] DaysBeforeMidYearEnds = [14, 1];
    private static readonly int[] DaysBeforeDue = [7, 1];
    private static readonly int[] DaysBeforeEnd = [14, 7, 1];

    /// <summary>A week and a day before the pledge is due, and three times before nothing is taken any more.</summary>
    public static bool IsForHandingIn(PledgeYear year, DateOnly today) =>
        DaysBeforeDue.Any(d => today.AddDays(d) == year.DueOn) || DaysBeforeEnd.Any(d => today.AddDays(d) == year.LateUntil);

    /// <summary>On the first day of the mid-year check, and twice before it ends.</summary>
    public static bool IsForMidYear(PledgeYear year, DateOnly today) =>
        today == year.MidYearFrom || DaysBeforeMidYearEnds.Any(d => today.AddDays(d) == year.MidYearUntil);

    /// <summary>On 1 and 15 November and on 1 December.</summary>
    public static bool IsForSelfReview(PledgeYear year, DateOnly today) =>
        today.Year == year.Year && ((today.Month, today.Day) is (ReviewMonth, 1) or (ReviewMonth, 15) or (ReviewMonth + 1, 1));

    /// <summary>A week and a day before a remedy is due, and each Monday while it is late.</summary>
    public static bool IsForARemedy(DateOnly dueOn, DateOnly today) =>
        DaysBeforeDue.Any(d => today.AddDays(d) == dueOn) || (dueOn < today && today.DayOfWeek == DayOfWeek.Monday);

    /// <summary>Each Monday: what waits for a secretary.</summary>
    public static bool IsForSecretaries(DateOnly today) => today.DayOfWeek == DayOfWeek.Monday;
}
