using Pledges.Data.Grading;
using Pledges.Data.Queries;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.Grading;

/// <summary>The grid of a cell's meeting as typed.</summary>
public sealed class MeetingInput
{
    /// <summary>0 until the first save.</summary>
    public int Version { get; set; }
    public DateOnly? HeldOn { get; set; }
    public string? Place { get; set; }
    public string? Chair { get; set; }
    public string? MinuteTaker { get; set; }
    public int? BallotsHandedOut { get; set; }
    public List<MeetingRow> Rows { get; set; } = [];

    public static MeetingInput Of(YearMeeting? meeting, IEnumerable<MeetingPerson> people, GradeScheme scheme) => new()
    {
        Version = meeting?.Version ?? 0,
        HeldOn = meeting?.HeldOn,
        Place = meeting?.Place,
        Chair = meeting?.Chair,
        MinuteTaker = meeting?.MinuteTaker,
        BallotsHandedOut = meeting?.BallotsHandedOut,
        Rows = [.. people.Select(p => MeetingRow.Of(meeting?.Entries.FirstOrDefault(e => e.MemberId == p.MemberId)?.Record ?? new MemberRecord(p.MemberId) { Result = p.Result, OldCellOpinion = p.OldCellRemarks }, scheme))],
    };

    /// <summary>One record for everyone who belongs to the cell; rows of others are left aside.</summary>
    public MeetingRecord ToRecord(IReadOnlyCollection<MeetingPerson> people, GradeScheme scheme) =>
        new(HeldOn, Place, Chair, MinuteTaker, BallotsHandedOut, [.. people.Select(p => RowOf(p).ToRecord(p, scheme))]);

    /// <summary>Puts the rows in the order of the roster, and adds those that were not on the form.</summary>
    public void Arrange(IReadOnlyCollection<MeetingPerson> people, GradeScheme scheme)
    {
        Rows = [.. people.Select(RowOf)];
        var grades = scheme.MembersGrades.Count();
        Rows.ForEach(r => r.Votes = [.. r.Votes.Concat(Enumerable.Repeat((int?)null, grades)).Take(grades)]);
    }

    /// <summary>What the register of discipline says goes before what was typed; who is not in it yet is entered by hand.</summary>
    public void Take(IReadOnlyDictionary<int, YearDiscipline> registered)
    {
        foreach (var row in Rows)
        {
            if (registered.TryGetValue(row.MemberId, out var decision))
            {
                (row.DisciplineNo, row.DisciplinedOn) = (decision.DecisionNo, decision.DecidedOn);
            }
        }
    }

    private MeetingRow RowOf(MeetingPerson person) => Rows.Find(r => r.MemberId == person.MemberId) ?? new MeetingRow { MemberId = person.MemberId };
}

public sealed class MeetingRow
{
    public int MemberId { get; set; }
    public Attendance? Attendance { get; set; }

    /// <summary>In the order of the scheme's grades, the best first.</summary>
    public List<int?> Votes { get; set; } = [];
    public int? Invalid { get; set; }
    public PledgeResult? Result { get; set; }
    public string? Grade { get; set; }
    public NotGraded? NotGraded { get; set; }
    public string? SelfCriticism { get; set; }
    public string? Criticism { get; set; }
    public string? Remark { get; set; }
    public string? OldCellOpinion { get; set; }
    public string? DisciplineNo { get; set; }
    public DateOnly? DisciplinedOn { get; set; }
    public int? GeneralPoints { get; set; }
    public int? ConductPoints { get; set; }
    public int? TaskPoints { get; set; }

    public bool Same(MeetingRow other) => Line(this) == Line(other);

    private static string Line(MeetingRow row) => System.Text.Json.JsonSerializer.Serialize(row);

    public static MeetingRow Of(MemberRecord record, GradeScheme scheme) => new()
    {
        MemberId = record.MemberId,
        Attendance = record.Attendance,
        Votes = [.. scheme.MembersGrades.Select(g => record.Votes.TryGetValue(g.Code, out var count) ? count : (int?)null)],
        Invalid = record.Invalid,
        Result = record.Result,
        Grade = record.Grade,
        NotGraded = record.NotGraded,
        SelfCriticism = record.SelfCriticism,
        Criticism = record.Criticism,
        Remark = record.Remark,
        OldCellOpinion = record.OldCellOpinion,
        DisciplineNo = record.DisciplineNo,
        DisciplinedOn = record.DisciplinedOn,
        GeneralPoints = (int?)record.GeneralPoints,
        ConductPoints = (int?)record.ConductPoints,
        TaskPoints = (int?)record.TaskPoints,
    };

    public MemberRecord ToRecord(MeetingPerson person, GradeScheme scheme) => new MemberRecord(person.MemberId)
    {
        Attendance = Attendance,
        Votes = scheme.MembersGrades.Zip(Votes).Where(v => v.Second is not null).ToDictionary(v => v.First.Code, v => v.Second!.Value),
        Invalid = Invalid,
        Result = person.HasAssessablePledge ? Result : null,
        Grade = Grade,
        NotGraded = NotGraded,
        SelfCriticism = SelfCriticism,
        Criticism = Criticism,
        Remark = Remark,
        OldCellOpinion = OldCellOpinion,
        DisciplineNo = DisciplineNo,
        DisciplinedOn = DisciplinedOn,
        GeneralPoints = GeneralPoints,
        ConductPoints = ConductPoints,
        TaskPoints = TaskPoints,
    }.Clean(person.Status);
}
