using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding.Demo;

/// <summary>
/// The days on which one pledge takes its steps in a year. A day that has not come yet has not happened: the state of the
/// running year follows from the date alone.
/// </summary>
internal sealed record Journey
{
    public required DateOnly StartedOn { get; init; }
    public required DateOnly SubmittedOn { get; init; }
    public DateOnly? ReturnedOn { get; init; }
    public DateOnly? ResubmittedOn { get; init; }
    public required DateOnly ConfirmedOn { get; init; }
    public DateOnly SelfReviewedOn { get; init; }
    public DateOnly AssessedOn { get; init; }

    /// <summary>Null: nothing is written yet.</summary>
    public PledgeState? On(DateOnly day) => day switch
    {
        _ when day < StartedOn => null,
        _ when day < SubmittedOn => PledgeState.Draft,
        _ when ReturnedOn is { } returned && day >= returned && day < ResubmittedOn => PledgeState.Returned,
        _ when day < ConfirmedOn => PledgeState.Submitted,
        _ when day < SelfReviewedOn => PledgeState.Confirmed,
        _ when day < AssessedOn => PledgeState.SelfReviewed,
        _ => PledgeState.Assessed,
    };

    /// <summary>
    /// Most hand in during January, some in the first quarter, a few late; cells answer within two weeks. Before the cell's
    /// meeting at the end of the year members review themselves, at the meeting each gets a result.
    /// </summary>
    public static Journey Usual(int year, DateOnly available, DateOnly meeting, Dice dice)
    {
        var submitted = dice.Share() switch
        {
            < 0.86 => dice.Day(new(year, 1, 3), new(year, 1, 31)),
            < 0.955 => dice.Day(new(year, 2, 1), new(year, 3, 25)),
            _ => dice.Day(new(year, 2, 1), new(year, 12, 15)),
        };
        submitted = submitted < available ? available.AddDays(dice.Between(2, 20)) : submitted;
        var started = submitted.AddDays(-dice.Between(1, 14));
        DateOnly? returned = dice.Happens(0.06) ? submitted.AddDays(dice.Between(2, 9)) : null;
        var resubmitted = returned?.AddDays(dice.Happens(0.06) ? 300 : dice.Between(3, 25));
        var asked = resubmitted ?? submitted;
        var confirmed = asked.AddDays(dice.Happens(0.008) ? 310 : dice.Between(1, 13));
        return new Journey
        {
            StartedOn = started,
            SubmittedOn = submitted,
            ReturnedOn = returned,
            ResubmittedOn = resubmitted,
            ConfirmedOn = confirmed,
            SelfReviewedOn = Later(confirmed, meeting.AddDays(-dice.Between(2, 20))),
            AssessedOn = Later(confirmed.AddDays(1), meeting),
        };
    }

    /// <summary>A journey within its year, as a closed year has it.</summary>
    public Journey Within(int year)
    {
        var last = new DateOnly(year, 12, 20);
        return this with
        {
            SubmittedOn = Earlier(SubmittedOn, last.AddDays(-20)),
            ReturnedOn = ResubmittedOn > last.AddDays(-10) ? null : ReturnedOn,
            ResubmittedOn = ResubmittedOn > last.AddDays(-10) ? null : ResubmittedOn,
            ConfirmedOn = Earlier(ConfirmedOn, last),
            SelfReviewedOn = Earlier(SelfReviewedOn, last.AddDays(5)),
        };
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a.AddDays(1) : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
