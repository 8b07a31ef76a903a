using Pledges.Domain.Grading;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Grading;

/// <summary>States, attendance and reasons of the year-end meeting; English keys of the texts.</summary>
public static class GradingWords
{
    public static string Of(MeetingState? state) => state switch
    {
        null => "No record yet",
        MeetingState.Draft => "Record being written",
        MeetingState.Proposed => "Proposals handed up",
        MeetingState.Returned => "Returned to the cell",
        _ => "Decided",
    };

    public static Tone ToneOf(MeetingState? state) => state switch
    {
        null => Tone.Todo,
        MeetingState.Draft => Tone.Doing,
        MeetingState.Proposed => Tone.Waiting,
        MeetingState.Returned => Tone.Returned,
        _ => Tone.Done,
    };

    public static string Of(Attendance attendance) => attendance switch
    {
        Attendance.Present => "Present",
        Attendance.AbsentWithLeave => "Absent with leave",
        _ => "Absent without leave",
    };

    public static string Of(NotGraded reason) => reason switch
    {
        NotGraded.Exempt => "Exempt from work and meetings",
        NotGraded.Suspended => "Suspended",
        NotGraded.TooShort => "Too short a time in the cell",
        _ => "Other reason, see the remark",
    };

    public static string Of(Domain.Members.StatusKind status) => Of(status == Domain.Members.StatusKind.Exempt ? NotGraded.Exempt : NotGraded.Suspended);

    /// <summary>What is wrong with one member's row, by the name of the rule.</summary>
    public static string OfGap(string rule) => rule switch
    {
        nameof(GradingRules.AttendanceIsComplete) => "Attendance is missing",
        nameof(GradingRules.VotesDoNotExceedBallots) => "More votes than ballots handed out",
        nameof(GradingRules.EveryoneIsGradedOrNot) => "A grade, or the reason why there is none",
        nameof(GradingRules.OtherReasonIsGiven) => "Write the reason in the remark",
        nameof(GradingRules.DisciplineIsDescribed) => "Decision number and a day in the year are missing",
        nameof(GradingRules.DisciplinedIsNotCompleted) => "Disciplined in the year: not completed",
        nameof(GradingRules.AgainstPointsNeedsARemark) => "The grade departs from the points: say why in the remark",
        _ => "The own grade must be the one with the most votes",
    };

    public static string Name(SchemeGrade grade) => Languages.Current == Languages.English ? grade.NameEn : grade.Name;

    public static string Name(GradeScheme scheme, string? code) => scheme.MembersGrade(code) is { } grade ? Name(grade) : "–";

    /// <summary>A word narrow enough for a column.</summary>
    public static string Short(SchemeGrade grade) => grade.Rank switch
    {
        1 => "Excellent",
        2 => "Good",
        3 => "Completed",
        _ => "Failed",
    };
}
