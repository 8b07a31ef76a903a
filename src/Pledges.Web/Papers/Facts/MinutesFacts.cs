using Pledges.Data.Grading;
using Pledges.Domain.Grading;

namespace Pledges.Web.Papers.Facts;

/// <summary>The record of a meeting as its minutes tell it; before there is one, the members of the cell with room for the hand.</summary>
public static class MinutesFacts
{
    public static MeetingMinutes Of(YearMeeting? meeting, IReadOnlyList<MeetingPerson> people, GradeScheme scheme, UnitHead unit, int year)
    {
        var entries = meeting?.Entries.ToDictionary(e => e.MemberId) ?? [];
        return new MeetingMinutes
        {
            Unit = unit,
            Year = year,
            HeldOn = meeting?.HeldOn,
            Place = meeting?.Place,
            Chair = meeting?.Chair,
            MinuteTaker = meeting?.MinuteTaker,
            BallotsHandedOut = meeting?.BallotsHandedOut,
            Grades = [.. scheme.MembersGrades.Select(g => new GradeName(g.Code, g.Name))],
            Members = [.. people.Where(p => meeting is null || entries.ContainsKey(p.MemberId)).Select(p => entries.TryGetValue(p.MemberId, out var entry) ? Of(p, entry.Record) : Before(p))],
        };
    }

    private static MinutesOfMember Before(MeetingPerson person) => person.Status is not { } status
        ? new(person.FullName)
        : new(person.FullName) { Presence = Presence.NotCalled, NotGradedKey = Pages.Grading.GradingWords.Of(status) };

    private static MinutesOfMember Of(MeetingPerson person, MemberRecord record) => new(person.FullName)
    {
        Presence = record.Attendance switch
        {
            null when record.NotGraded is NotGraded.Exempt or NotGraded.Suspended => Presence.NotCalled,
            null => Presence.NotNoted,
            Attendance.Present => Presence.Present,
            Attendance.AbsentWithLeave => Presence.WithLeave,
            _ => Presence.WithoutLeave,
        },
        SelfCriticism = record.SelfCriticism,
        Criticism = record.Criticism,
        Result = record.Result,
        Points = record.Points,
        Votes = record.Votes,
        InvalidVotes = record.Invalid,
        Proposed = record.Grade,
        NotGradedKey = record.NotGraded is { } reason ? Pages.Grading.GradingWords.Of(reason) : null,
        Remark = record.Remark,
        DisciplineNo = record.DisciplineNo,
        DisciplinedOn = record.DisciplinedOn,
        OldCellOpinion = record.OldCellOpinion,
    };
}
