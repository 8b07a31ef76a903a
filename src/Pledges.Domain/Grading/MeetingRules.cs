using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Grading;

public static partial class GradingRules
{
    private const int MostBallots = 9999;

    public static Rule RecordIsWithCell(YearMeeting meeting) =>
        new(nameof(RecordIsWithCell), !meeting.IsWithCell, "The proposals of this meeting have been handed up and cannot be changed now.");

    public static Rule RecordFits(MeetingRecord given) =>
        new(nameof(RecordFits),
            VietnameseText.Clean(given.Place).Length > YearMeeting.PlaceLength || VietnameseText.Clean(given.Chair).Length > YearMeeting.NameLength || VietnameseText.Clean(given.MinuteTaker).Length > YearMeeting.NameLength
            || given.Members.Any(m => new[] { m.SelfCriticism, m.Criticism, m.Remark, m.OldCellOpinion }.Any(t => t?.Length > MeetingEntry.TextLength) || m.DisciplineNo?.Length > MeetingEntry.DecisionLength),
            "A text is too long: at most {0} characters for a remark, {1} for a decision number.", MeetingEntry.TextLength, MeetingEntry.DecisionLength);

    public static Rule GradesAreOfTheScheme(GradeScheme scheme, MeetingRecord given) =>
        new(nameof(GradesAreOfTheScheme), given.Members.Any(m => m.Votes.Keys.Append(m.Grade).Any(g => g is not null && scheme.MembersGrade(g) is null)),
            "This grade is not one of the grade scheme of the year.");

    public static Rule NumbersAreSensible(MeetingRecord given) =>
        new(nameof(NumbersAreSensible), given.Members.SelectMany(m => m.Votes.Values.Select(v => (int?)v).Append(m.Invalid)).Append(given.BallotsHandedOut).Any(n => n is < 0 or > MostBallots),
            "The number of ballots must lie between {0} and {1}.", 0, MostBallots);

    public static Rule PointsFitTheScale(GradeScheme scheme, MeetingRecord given)
    {
        var scale = scheme.Points;
        var isWrong = given.Members.Any(m => scale is null
            ? m.Points is not null || m.ConductPoints is not null
            : m.GeneralPoints < 0 || m.TaskPoints < 0 || m.ConductPoints < 0 || m.GeneralPoints > scale.General || m.TaskPoints > scale.Task
                || m.ConductPoints > scale.Conduct || m.ConductPoints > (m.GeneralPoints ?? 0));
        return new(nameof(PointsFitTheScale), isWrong, "Points: at most {0} general, of which {1} for conduct, and {2} for tasks.", scale?.General ?? 0, scale?.Conduct ?? 0, scale?.Task ?? 0);
    }

    public static Rule MeetingIsDescribed(MeetingRecord record) =>
        new(nameof(MeetingIsDescribed), record.HeldOn is null || string.IsNullOrEmpty(record.Place) || string.IsNullOrEmpty(record.Chair) || string.IsNullOrEmpty(record.MinuteTaker) || record.BallotsHandedOut is null,
            "Give day and place of the meeting, who was in the chair, who took the minutes and how many ballots were handed out.");

    public static Rule MeetingDayIsSensible(PledgeYear year, DateOnly? on, DateOnly today) =>
        new(nameof(MeetingDayIsSensible), on > today || on < new DateOnly(year.Year, 1, 1) || on > new DateOnly(year.Year + 1, 3, 31),
            "The meeting must lie in {0} or the first quarter after it, and not in the future.", year.Year);

    public static Rule AttendanceIsComplete(MeetingRecord record) =>
        Counted.Rule(nameof(AttendanceIsComplete), record.Members.Count(m => m.Attendance is null && m.NotGraded is not (NotGraded.Exempt or NotGraded.Suspended)),
            "Say for everyone whether they were present; missing: {0}.");

    public static Rule BallotsDoNotExceedAttendance(MeetingRecord record)
    {
        var present = record.Members.Count(m => m.Attendance == Attendance.Present);
        return new(nameof(BallotsDoNotExceedAttendance), record.BallotsHandedOut > present, "{0} ballots were handed out, but only {1} members were present.", record.BallotsHandedOut ?? 0, present);
    }

    public static Rule VotesDoNotExceedBallots(MeetingRecord record)
    {
        var most = record.BallotsHandedOut ?? 0;
        var over = record.Members.Count(m => m.Cast > most);
        return new(nameof(VotesDoNotExceedBallots), over > 0, "More votes than ballots ({0}) for members: {1}. Votes and invalid ballots together cannot exceed the ballots handed out.", most, over);
    }

    public static Rule EveryoneIsGradedOrNot(MeetingRecord record) =>
        Counted.Rule(nameof(EveryoneIsGradedOrNot), record.Members.Count(m => (m.Grade is null) == (m.NotGraded is null)),
            "Everyone has either a proposed grade or the reason why there is none; still open or both: {0}.");

    public static Rule OtherReasonIsGiven(MeetingRecord record) =>
        Counted.Rule(nameof(OtherReasonIsGiven), record.Members.Count(m => m.NotGraded == NotGraded.Other && m.Remark is null), "Write in the remark why the member is not graded; missing: {0}.");

    public static Rule DisciplineIsDescribed(PledgeYear year, MeetingRecord record) =>
        Counted.Rule(nameof(DisciplineIsDescribed), record.Members.Count(m => m.IsDisciplined && (m.DisciplineNo is null || m.DisciplinedOn?.Year != year.Year)),
            "A discipline has the number of its decision and a day in the year; wrong: {0}.");

    public static Rule DisciplinedIsNotCompleted(GradeScheme scheme, MeetingRecord record) =>
        Counted.Rule(nameof(DisciplinedIsNotCompleted), record.Members.Count(m => m.IsDisciplined && m.Grade is { } grade && grade != scheme.Lowest.Code),
            "A member who was disciplined in the year is graded “not completed”; otherwise graded: {0}.");

    public static Rule AgainstPointsNeedsARemark(GradeScheme scheme, MeetingRecord record) =>
        Counted.Rule(nameof(AgainstPointsNeedsARemark), record.Members.Count(m => m.Remark is null && m.Grade is { } grade && !m.IsDisciplined && scheme.Suggested(m.Points) is { } suggested && suggested.Code != grade),
            "Where the grade departs from the points, the remark says why; missing: {0}.");

    /// <summary>Whoever writes the record is graded by the others' ballots, not by their own pen.</summary>
    public static Rule OwnGradeFollowsTheBallot(MeetingRecord record, Actor by)
    {
        var own = record.Members.FirstOrDefault(m => m.MemberId == by.MemberId);
        var isBroken = own is { Grade: { } grade } && !own.IsDisciplined && (own.Votes.GetValueOrDefault(grade) is var votes) && (votes == 0 || own.Votes.Values.Any(v => v > votes));
        return new(nameof(OwnGradeFollowsTheBallot), isBroken, "The grade of whoever writes the record must be the one with the most votes.");
    }
}

/// <summary>A rule that holds for each member of the record; its sentence says for how many it does not.</summary>
internal static class Counted
{
    public static Rule Rule(string name, int wrong, string sentence) => new(name, wrong > 0, sentence, wrong);
}
