using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Grading.AMeeting;

namespace Pledges.Domain.Tests.Grading;

/// <summary>Refusals while the cell writes the record of its meeting and hands the proposals up.</summary>
internal static class MeetingRefusals
{
    private static readonly string Long = new('x', 1001);

    public static IEnumerable<Refusal> All =>
    [
        Saving(nameof(PledgingRules.YearIsOpen), "saving after closing", (m, y) => { y.Close(0, A.Office, A.Now); m.Save(y, D, Record(), Secretary, A.Now); }),
        In(MeetingState.Proposed, nameof(GradingRules.RecordIsWithCell), "saving what was handed up", (m, y) => m.Save(y, D, Record(), Secretary, A.Now)),
        In(MeetingState.Decided, nameof(GradingRules.RecordIsWithCell), "proposing what was decided", (m, y) => m.Propose(y, D, Secretary, A.Now)),
        Saving(nameof(GradingRules.RecordFits), "a remark too long", (m, y) => m.Save(y, D, Record(Member(A.OwnerId) with { Criticism = Long }), Secretary, A.Now)),
        Saving(nameof(GradingRules.RecordFits), "a place too long", (m, y) => m.Save(y, D, Record() with { Place = Long }, Secretary, A.Now)),
        Saving(nameof(GradingRules.GradesAreOfTheScheme), "a grade of no scheme", (m, y) => m.Save(y, D, Record(Member(A.OwnerId, "CLEAN_STRONG")), Secretary, A.Now)),
        Saving(nameof(GradingRules.GradesAreOfTheScheme), "votes for a grade of no scheme", (m, y) => m.Save(y, D, Record(Member(A.OwnerId) with { Votes = new Dictionary<string, int> { ["BEST"] = 1 } }), Secretary, A.Now)),
        Saving(nameof(GradingRules.NumbersAreSensible), "fewer than no votes", (m, y) => m.Save(y, D, Record(Member(A.OwnerId) with { Invalid = -1 }), Secretary, A.Now)),
        Saving(nameof(GradingRules.PointsFitTheScale), "31 general points", (m, y) => m.Save(y, D, Record(Member(A.OwnerId) with { GeneralPoints = 31 }), Secretary, A.Now)),
        Saving(nameof(GradingRules.PointsFitTheScale), "conduct beyond the general points", (m, y) => m.Save(y, D, Record(Member(A.OwnerId) with { GeneralPoints = 10, ConductPoints = 12 }), Secretary, A.Now)),
        Saving(nameof(GradingRules.PointsFitTheScale), "points in a scheme without", (m, y) => m.Save(y, GradeScheme.FirstDelivered()[1], Record(Member(A.OwnerId) with { TaskPoints = 1 }), Secretary, A.Now)),
        Proposing(nameof(PledgingRules.YearIsOpen), "proposing after closing", Record(), y => y.Close(0, A.Office, A.Now)),
        Proposing(nameof(GradingRules.MeetingIsDescribed), "no chair", Record() with { Chair = " " }),
        Proposing(nameof(GradingRules.MeetingIsDescribed), "no number of ballots", Record() with { BallotsHandedOut = null }),
        Proposing(nameof(GradingRules.MeetingDayIsSensible), "tomorrow", Record() with { HeldOn = Today.AddDays(1) }),
        Proposing(nameof(GradingRules.MeetingDayIsSensible), "last year", Record() with { HeldOn = new DateOnly(2025, 12, 12) }),
        Proposing(nameof(GradingRules.AttendanceIsComplete), "nobody asked who was there", Record(Member(A.OwnerId) with { Attendance = null })),
        Proposing(nameof(GradingRules.BallotsDoNotExceedAttendance), "four ballots for three", Record() with { BallotsHandedOut = 4 }),
        Proposing(nameof(GradingRules.BallotsDoNotExceedAttendance), "the absent do not vote", Record(Member(A.OwnerId), Member(Other) with { Attendance = Attendance.AbsentWithLeave }, Member(SecretaryId))),
        Proposing(nameof(GradingRules.VotesDoNotExceedBallots), "four votes of three", Record(Member(A.OwnerId) with { Invalid = 1 }, Member(Other), Member(SecretaryId))),
        Proposing(nameof(GradingRules.EveryoneIsGradedOrNot), "no grade and no reason", Record(Member(A.OwnerId) with { Grade = null }, Member(Other), Member(SecretaryId))),
        Proposing(nameof(GradingRules.EveryoneIsGradedOrNot), "both", Record(Member(A.OwnerId) with { NotGraded = NotGraded.TooShort }, Member(Other), Member(SecretaryId))),
        Proposing(nameof(GradingRules.OtherReasonIsGiven), "another reason that is not named", Record(Member(A.OwnerId) with { Grade = null, NotGraded = NotGraded.Other }, Member(Other), Member(SecretaryId))),
        Proposing(nameof(GradingRules.DisciplineIsDescribed), "no day", Record(Member(A.OwnerId, "FAILED") with { DisciplineNo = "12-QĐ/UBKT" }, Member(Other), Member(SecretaryId))),
        Proposing(nameof(GradingRules.DisciplineIsDescribed), "a day in another year", Record(Member(A.OwnerId, "FAILED") with { DisciplineNo = "12-QĐ/UBKT", DisciplinedOn = new DateOnly(2025, 5, 1) }, Member(Other), Member(SecretaryId))),
        Proposing(nameof(GradingRules.DisciplinedIsNotCompleted), "disciplined and graded good", Record(Member(A.OwnerId) with { DisciplineNo = "12-QĐ/UBKT", DisciplinedOn = new DateOnly(2026, 5, 1) }, Member(Other), Member(SecretaryId))),
        Proposing(nameof(GradingRules.AgainstPointsNeedsARemark), "excellent with 75 points", Record(Member(A.OwnerId, "EXCELLENT") with { GeneralPoints = 25, TaskPoints = 50 }, Member(Other), Member(SecretaryId))),
        Proposing(nameof(GradingRules.OwnGradeFollowsTheBallot), "the writer above the ballot", Record(Member(A.OwnerId), Member(Other), Member(SecretaryId) with { Grade = "EXCELLENT" })),
    ];

    private static Refusal Saving(string rule, string when, Action<YearMeeting, PledgeYear> act) => In(MeetingState.Draft, rule, when, act);

    private static Refusal In(MeetingState state, string rule, string when, Action<YearMeeting, PledgeYear> act) => new(rule, "a meeting: " + when, () =>
    {
        var year = A.PledgeYear();
        var meeting = AMeeting.In(state, year);
        return (meeting, () => act(meeting, year));
    });

    private static Refusal Proposing(string rule, string when, MeetingRecord record, Action<PledgeYear>? first = null) => new(rule, "proposing a meeting: " + when, () =>
    {
        var year = A.PledgeYear();
        var meeting = AMeeting.In(MeetingState.Draft, year, record);
        first?.Invoke(year);
        return (meeting, () => meeting.Propose(year, D, Secretary, A.Now));
    });
}
