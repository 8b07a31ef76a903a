using Pledges.Domain.Wording;

namespace Pledges.Domain.Inspections;

/// <summary>An organisation or a member, never both.</summary>
public readonly record struct SubjectKey(int? UnitId, int? MemberId)
{
    public static SubjectKey OfUnit(int unitId) => new(unitId, null);

    public static SubjectKey OfMember(int memberId) => new(null, memberId);
}

/// <summary>Conclusion on a subject. <paramref name="NoticeNo"/> is the notice of the conclusion and <paramref name="NoticeOn"/> its day.</summary>
public sealed record Conclusion(DateOnly? ConcludedOn, string? Outcome, string? ConclusionNo = null, string? NoticeNo = null, DateOnly? NoticeOn = null)
{
    internal Conclusion Clean() => this with
    {
        Outcome = VietnameseText.CleanLines(Outcome) is { Length: > 0 } outcome ? outcome : null,
        ConclusionNo = VietnameseText.Clean(ConclusionNo) is { Length: > 0 } number ? number : null,
        NoticeNo = VietnameseText.Clean(NoticeNo) is { Length: > 0 } notice ? notice : null,
    };
}

/// <summary>One subject in one decision: the instance (lượt) that reports count.</summary>
public sealed class InspectionSubject
{
    public const int OutcomeLength = 1000;

    private readonly List<Finding> findings = [];

    private InspectionSubject()
    {
    }

    internal InspectionSubject(SubjectKey key) => (UnitId, MemberId) = (key.UnitId, key.MemberId);

    public int Id { get; private set; }
    public int InspectionId { get; private set; }
    public int? UnitId { get; private set; }
    public int? MemberId { get; private set; }
    public DateOnly? ConcludedOn { get; private set; }
    public string? Outcome { get; private set; }
    public string? ConclusionNo { get; private set; }
    public string? NoticeNo { get; private set; }
    public DateOnly? NoticeOn { get; private set; }
    public IReadOnlyList<Finding> Findings => findings;

    public SubjectKey Key => new(UnitId, MemberId);

    public bool IsConcluded => ConcludedOn is not null;

    internal void Found(Finding finding) => findings.Add(finding);

    internal void Set(Conclusion conclusion) =>
        (ConcludedOn, Outcome, ConclusionNo, NoticeNo, NoticeOn) = conclusion;
}

/// <summary>A member of the inspection team: a name, and the person on the roster where it is one.</summary>
public sealed record TeamMember(string Name, TeamDuty Duty, int? MemberId = null)
{
    public const int NameLength = 150;

    public int Id { get; private set; }
    public int InspectionId { get; private set; }
}

/// <summary>A step of the way with its clock: due on, done on, or left out with a reason.</summary>
public sealed class InspectionStep
{
    public const int NoteLength = 500;

    private InspectionStep()
    {
    }

    internal InspectionStep(StepKind kind) => Kind = kind;

    public int Id { get; private set; }
    public int InspectionId { get; private set; }
    public StepKind Kind { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public string? DocumentNo { get; private set; }
    public string? Note { get; private set; }
    public string? LeftOutBecause { get; private set; }

    public bool IsSettled => DoneOn is not null || LeftOutBecause is not null;

    public bool IsOverdue(DateOnly today) => !IsSettled && DueOn < today;

    internal void IsDue(DateOnly? on) => DueOn = on;

    internal void Finish(DateOnly on, string? documentNo, string? note) =>
        (DoneOn, DocumentNo, Note) = (on, Clean(VietnameseText.Clean(documentNo)), Clean(VietnameseText.CleanLines(note)));

    internal void LeaveOut(string reason) => LeftOutBecause = reason;

    internal void Open() => DoneOn = null;

    private static string? Clean(string text) => text.Length == 0 ? null : text;
}

/// <summary>What a decision fixes: its number and day, who goes, and when each step is due.</summary>
/// <param name="IsFromTheRecords">An inspection of the past: the steps on the way are not recorded, only what came of it.</param>
public sealed record InspectionDecision(
    string DecisionNo, DateOnly DecidedOn, IReadOnlyList<TeamMember> Team, IReadOnlyDictionary<StepKind, DateOnly> DueOn, bool IsFromTheRecords = false)
{
    /// <summary>Days after the decision on which the steps are usually due: 90 to the conclusion, the commission's own limit; remedies run by their own dates.</summary>
    public static readonly IReadOnlyDictionary<StepKind, int> UsualDays = new Dictionary<StepKind, int>
    {
        [StepKind.Outline] = 7,
        [StepKind.Opening] = 15,
        [StepKind.SelfReport] = 30,
        [StepKind.Verification] = 60,
        [StepKind.Conference] = 70,
        [StepKind.Report] = 80,
        [StepKind.Conclusion] = 90,
    };

    public static IReadOnlyDictionary<StepKind, DateOnly> Usual(DateOnly decidedOn) => UsualDays.ToDictionary(d => d.Key, d => decidedOn.AddDays(d.Value));

    public DateOnly? DueOf(StepKind kind) => DueOn.TryGetValue(kind, out var day) ? day : null;
}
