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

    /// <summary>To a secretary: members of the unit have not handed in.</summary>
    UnitBehind = 4,
}

/// <summary>
/// One line in a person's notices. Delivered when it is written, read when the person opens the list. At most one a day per
/// person, kind, year and unit: the database's own rule.
/// </summary>
public sealed class Notice
{
    public const int NameLength = 100;

    public int Id { get; private set; }
    public required int MemberId { get; init; }
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
