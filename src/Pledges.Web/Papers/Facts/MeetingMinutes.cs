using Pledges.Domain.Pledging;

namespace Pledges.Web.Papers.Facts;

public enum Presence
{
    NotNoted = 0,
    Present = 1,
    WithLeave = 2,
    WithoutLeave = 3,

    /// <summary>Exempt from meetings, or suspended.</summary>
    NotCalled = 4,
}

/// <summary>What the minutes of a cell's year-end meeting say; what is not known yet has room for the hand.</summary>
public sealed record MeetingMinutes
{
    public required UnitHead Unit { get; init; }
    public required int Year { get; init; }
    public DateOnly? HeldOn { get; init; }
    public string? Place { get; init; }
    public string? Chair { get; init; }
    public string? MinuteTaker { get; init; }
    public int? BallotsHandedOut { get; init; }

    /// <summary>The grades of the scheme, best first: the columns of the ballot.</summary>
    public IReadOnlyList<GradeName> Grades { get; init; } = [];

    /// <summary>In the order of names.</summary>
    public IReadOnlyList<MinutesOfMember> Members { get; init; } = [];
}

public sealed record GradeName(string Code, string Name);

/// <summary>What the meeting said of one member. The ballot is secret: totals only.</summary>
public sealed record MinutesOfMember(string FullName)
{
    public Presence Presence { get; init; }
    public string? SelfCriticism { get; init; }
    public string? Criticism { get; init; }
    public PledgeResult? Result { get; init; }

    /// <summary>Of 100, where the scheme counts points.</summary>
    public decimal? Points { get; init; }

    /// <summary>Votes by code of the grade.</summary>
    public IReadOnlyDictionary<string, int> Votes { get; init; } = new Dictionary<string, int>();
    public int? InvalidVotes { get; init; }

    /// <summary>Code of the grade that the cell proposes.</summary>
    public string? Proposed { get; init; }

    /// <summary>Why there is no grade, as a key of the texts.</summary>
    public string? NotGradedKey { get; init; }
    public string? Remark { get; init; }

    /// <summary>Number and day of a disciplinary decision in the year.</summary>
    public string? DisciplineNo { get; init; }
    public DateOnly? DisciplinedOn { get; init; }
    public string? OldCellOpinion { get; init; }
}
