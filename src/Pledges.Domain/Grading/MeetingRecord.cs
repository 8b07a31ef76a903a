using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Grading;

public enum Attendance
{
    Present = 1,
    AbsentWithLeave = 2,
    AbsentWithoutLeave = 3,
}

/// <summary>Why a member gets no grade this year.</summary>
public enum NotGraded
{
    Exempt = 1,
    Suspended = 2,

    /// <summary>Has belonged to the cell, or to the Party, for too short a time.</summary>
    TooShort = 3,

    /// <summary>For a reason that the remark gives.</summary>
    Other = 4,
}

/// <summary>What the minute taker writes of the meeting; a draft may have gaps.</summary>
public sealed record MeetingRecord(DateOnly? HeldOn, string? Place, string? Chair, string? MinuteTaker, int? BallotsHandedOut, IReadOnlyList<MemberRecord> Members);

/// <summary>What the meeting says of one member. The ballot is secret: totals only.</summary>
public sealed record MemberRecord(int MemberId)
{
    public Attendance? Attendance { get; init; }
    public string? SelfCriticism { get; init; }
    public string? Criticism { get; init; }

    /// <summary>Votes by grade of the scheme.</summary>
    public IReadOnlyDictionary<string, int> Votes { get; init; } = new Dictionary<string, int>();

    /// <summary>Blank or invalid ballots.</summary>
    public int? Invalid { get; init; }
    public PledgeResult? Result { get; init; }
    public string? Grade { get; init; }
    public NotGraded? NotGraded { get; init; }
    public string? Remark { get; init; }
    public string? DisciplineNo { get; init; }
    public DateOnly? DisciplinedOn { get; init; }

    /// <summary>Opinion of the cell that a transferred member came from.</summary>
    public string? OldCellOpinion { get; init; }
    public decimal? GeneralPoints { get; init; }

    /// <summary>Part of the general points: political quality, ethics, role-model responsibility – the pledge's share.</summary>
    public decimal? ConductPoints { get; init; }
    public decimal? TaskPoints { get; init; }

    public int Cast => Votes.Values.Sum() + (Invalid ?? 0);

    public bool IsDisciplined => DisciplineNo is not null || DisciplinedOn is not null;

    public decimal? Points => GeneralPoints is null && TaskPoints is null ? null : (GeneralPoints ?? 0) + (TaskPoints ?? 0);

    /// <summary>Texts cleaned, empty ones taken for none; whoever is exempt or suspended gets no grade, whatever was typed.</summary>
    public MemberRecord Clean(StatusKind? status = null)
    {
        var clean = this with
        {
            SelfCriticism = Text(SelfCriticism),
            Criticism = Text(Criticism),
            Remark = Text(Remark),
            OldCellOpinion = Text(OldCellOpinion),
            DisciplineNo = Text(DisciplineNo),
            Grade = string.IsNullOrEmpty(Grade) ? null : Grade,
        };
        return status switch
        {
            StatusKind.Exempt => clean with { NotGraded = Grading.NotGraded.Exempt, Grade = null },
            StatusKind.Suspended => clean with { NotGraded = Grading.NotGraded.Suspended, Grade = null },
            _ => clean,
        };
    }

    private static string? Text(string? text) => VietnameseText.CleanLines(text) is { Length: > 0 } clean ? clean : null;
}
