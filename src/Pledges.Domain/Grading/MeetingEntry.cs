using Pledges.Domain.Pledging;

namespace Pledges.Domain.Grading;

/// <summary>One member in the cell's year-end meeting: what was said, voted and proposed, and what became of it.</summary>
public sealed class MeetingEntry
{
    public const int TextLength = 1000;
    public const int DecisionLength = 60;

    private readonly List<BallotCount> votes = [];

    private MeetingEntry()
    {
    }

    internal MeetingEntry(int memberId) => MemberId = memberId;

    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public int MemberId { get; private set; }
    public Attendance? Attendance { get; private set; }
    public string? SelfCriticism { get; private set; }
    public string? Criticism { get; private set; }
    public int? Invalid { get; private set; }
    public PledgeResult? Result { get; private set; }

    /// <summary>The grade that the cell proposes; null where it proposes none, see <see cref="NotGraded"/>.</summary>
    public string? Grade { get; private set; }
    public NotGraded? NotGraded { get; private set; }
    public string? Remark { get; private set; }
    public string? DisciplineNo { get; private set; }
    public DateOnly? DisciplinedOn { get; private set; }
    public string? OldCellOpinion { get; private set; }
    public decimal? GeneralPoints { get; private set; }
    public decimal? ConductPoints { get; private set; }
    public decimal? TaskPoints { get; private set; }

    /// <summary>The grade that the committee gives instead of the proposed one.</summary>
    public string? ChangedGrade { get; private set; }

    /// <summary>The grade decided; null until then, and for whoever is not graded.</summary>
    public string? DecidedGrade { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public int? DecidedByUnitId { get; private set; }

    /// <summary>Why the committee departed from the proposal.</summary>
    public string? DecisionReason { get; private set; }
    public IReadOnlyList<BallotCount> Votes => votes;

    public bool IsDecided => DecidedOn is not null;

    /// <summary>The grade as it stands: decided, otherwise changed, otherwise proposed.</summary>
    public string? Standing => IsDecided ? DecidedGrade : ChangedGrade ?? Grade;

    public MemberRecord Record => new(MemberId)
    {
        Attendance = Attendance,
        SelfCriticism = SelfCriticism,
        Criticism = Criticism,
        Votes = votes.ToDictionary(v => v.Grade, v => v.Votes),
        Invalid = Invalid,
        Result = Result,
        Grade = Grade,
        NotGraded = NotGraded,
        Remark = Remark,
        DisciplineNo = DisciplineNo,
        DisciplinedOn = DisciplinedOn,
        OldCellOpinion = OldCellOpinion,
        GeneralPoints = GeneralPoints,
        ConductPoints = ConductPoints,
        TaskPoints = TaskPoints,
    };

    internal void Set(MemberRecord given)
    {
        (Attendance, SelfCriticism, Criticism, Invalid) = (given.Attendance, given.SelfCriticism, given.Criticism, given.Invalid);
        (Result, Grade, NotGraded, Remark) = (given.Result, given.Grade, given.NotGraded, given.Remark);
        (DisciplineNo, DisciplinedOn, OldCellOpinion) = (given.DisciplineNo, given.DisciplinedOn, given.OldCellOpinion);
        (GeneralPoints, ConductPoints, TaskPoints) = (given.GeneralPoints, given.ConductPoints, given.TaskPoints);
        votes.RemoveAll(v => !given.Votes.ContainsKey(v.Grade));
        foreach (var (grade, count) in given.Votes)
        {
            if (votes.Find(v => v.Grade == grade) is { } row)
            {
                row.Votes = count;
            }
            else
            {
                votes.Add(new BallotCount(grade, count));
            }
        }
    }

    internal void Change(string? grade, string? reason) => (ChangedGrade, DecisionReason) = (grade, reason);

    internal void Review(RegisterSays register, string grade, string reason)
    {
        (DisciplineNo, DisciplinedOn) = (register.DecisionNo, register.DecidedOn);
        Change(grade, reason);
    }

    internal void Decide(int byUnitId, DateOnly on) =>
        (DecidedGrade, DecidedByUnitId, DecidedOn) = (ChangedGrade ?? Grade, byUnitId, on);
}

/// <summary>What the register of discipline says of a member in a year.</summary>
/// <param name="DecisionNo">Of the decision that stands; null where there is none.</param>
/// <param name="DecidedOn">Its day.</param>
/// <param name="WasLifted">The decision that the record of the meeting names was lifted or taken back.</param>
public sealed record RegisterSays(string? DecisionNo, DateOnly? DecidedOn, bool WasLifted)
{
    public bool IsDisciplined => DecisionNo is not null;

    /// <summary>A decided grade no longer fits the register.</summary>
    public bool Departs(GradeScheme scheme, MeetingEntry entry) =>
        entry.DecidedGrade is { } grade && (IsDisciplined ? grade != scheme.Lowest.Code : WasLifted && entry.Record.IsDisciplined);
}

/// <summary>How many secret ballots named a grade for a member.</summary>
public sealed class BallotCount
{
    private BallotCount()
    {
    }

    internal BallotCount(string grade, int votes) => (Grade, Votes) = (grade, votes);

    public string Grade { get; private set; } = "";
    public int Votes { get; internal set; }
}

/// <summary>One return of the proposals to the cell; every round is kept.</summary>
public sealed class MeetingReturn
{
    private MeetingReturn()
    {
    }

    internal MeetingReturn(int round, string byName, string level, DateTime at, string reason) =>
        (Round, ByName, Level, At, Reason) = (round, byName, level, at, reason);

    public int Id { get; private set; }
    public int MeetingId { get; private set; }
    public int Round { get; private set; }
    public string ByName { get; private set; } = "";

    /// <summary>Name of the organisation from which it came back, as it was then.</summary>
    public string Level { get; private set; } = "";
    public DateTime At { get; private set; }
    public string Reason { get; private set; } = "";
}
