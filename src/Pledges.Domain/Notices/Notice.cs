namespace Pledges.Domain.Notices;

/// <summary>What a notice asks of its reader.</summary>
public enum NoticeKind
{
    /// <summary>The own pledge is not handed in.</summary>
    HandIn = 1,

    /// <summary>The own self-review is not handed in.</summary>
    SelfReview = 2,

    /// <summary>To a secretary: pledges of the unit wait for a decision.</summary>
    Decide = 3,

    /// <summary>To who leads or watches over a unit: members of it have not handed in.</summary>
    UnitBehind = 4,

    /// <summary>The same of self-reviews.</summary>
    ReviewsBehind = 5,

    /// <summary>To a committee or the city office: pledges in the cells of the unit have waited long for a decision.</summary>
    UnitWaiting = 6,

    /// <summary>The own mid-year check is not done.</summary>
    MidYear = 7,

    /// <summary>A remedy is due soon; of the own unit, or with unit 0 of one's own.</summary>
    RemedyDue = 20,

    /// <summary>A remedy is overdue: to who answers for it, then up the ladder.</summary>
    RemedyOverdue = 21,

    /// <summary>To the secretary of an organisation: a plan of it is missing for the year.</summary>
    PlanMissing = 22,

    /// <summary>To the secretary of a lead unit: assigned tasks are late or due within a week.</summary>
    TasksDue = 23,

    /// <summary>To those who deal with nominations: somebody of the unit is nominated, or the committee has given its opinion.</summary>
    Nominated = 24,

    /// <summary>To the cell that nominated: a nomination was decided. To the member, with unit 0: recognised as exemplar.</summary>
    NominationDecided = 25,

    /// <summary>A recognition was revoked; to the cell, and with unit 0 to the member.</summary>
    ExemplarRevoked = 26,

    /// <summary>The register of discipline says something new of people of the unit, or with unit 0 of the reader.</summary>
    DisciplineChanged = 27,

    /// <summary>The own grade of the year was looked at again.</summary>
    GradeReviewed = 28,
}

/// <summary>
/// One line in a person's notices. Delivered when it is written, read when the person opens the list. At most one a day per
/// person, kind, year and unit: the database's own rule.
/// </summary>
public sealed class Notice
{
    public const int NameLength = 100;

    public int Id { get; private set; }

    /// <summary>The member it goes to, with or without an account; null for an office.</summary>
    public int? MemberId { get; init; }

    /// <summary>The account of an office that is not on the roster; null for a member.</summary>
    public int? AccountId { get; init; }
    public required NoticeKind Kind { get; init; }
    public required int Year { get; init; }

    /// <summary>The unit it speaks of; 0 for the person's own pledge.</summary>
    public required int UnitId { get; init; }

    /// <summary>How many cases there were when it was sent.</summary>
    public required int Count { get; init; }

    /// <summary>The day in Vietnam on which it was sent.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>Null when the day's own run sent it.</summary>
    public string? SentBy { get; init; }

    /// <summary>UTC; null until the list was opened.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>UTC; null unless it also went out as e-mail.</summary>
    public DateTime? MailedAt { get; private set; }
}

/// <summary>That the reminders of a day have been sent; whichever process writes it first sends them.</summary>
public sealed class ReminderRun
{
    public required DateOnly Day { get; init; }
    public required DateTime At { get; init; }
}
