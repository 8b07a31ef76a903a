using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Grading.AMeeting;

namespace Pledges.Domain.Tests.Grading;

/// <summary>Refusals while the committee decides, and of objections.</summary>
internal static class GradingRefusals
{
    private static readonly string Long = new('x', 1001);

    public static IEnumerable<Refusal> All =>
    [
        In(MeetingState.Draft, nameof(GradingRules.ProposalsAreOpen), "deciding a draft", (m, y) => m.Decide(y, A.Body, Everyone(m), Committee, A.Now)),
        In(MeetingState.Decided, nameof(GradingRules.ProposalsAreOpen), "deciding twice", (m, y) => m.Decide(y, A.Body, Everyone(m), Committee, A.Now)),
        In(MeetingState.Decided, nameof(GradingRules.ProposalsAreOpen), "returning what was decided", (m, y) => m.Return(y, "Đảng ủy", "Xem lại", Committee, A.Now)),
        In(MeetingState.Returned, nameof(GradingRules.ProposalsAreOpen), "changing what is with the cell", (m, y) => m.Change(y, D, [new(Other, "FAIR", "Ít việc")], Committee, A.Now)),
        Open(nameof(PledgingRules.YearIsOpen), "deciding after closing", (m, y) => { y.Close(0, A.Office, A.Now); m.Decide(y, A.Body, Everyone(m), Committee, A.Now); }),
        Open(nameof(PledgingRules.YearIsOpen), "returning after closing", (m, y) => { y.Close(0, A.Office, A.Now); m.Return(y, "Đảng ủy", "Xem lại", Committee, A.Now); }),
        Open(nameof(GradingRules.NobodyGradesThemselves), "deciding one's own", (m, y) => m.Decide(y, A.Body, Everyone(m), Committee with { MemberId = Other }, A.Now)),
        Open(nameof(GradingRules.NobodyGradesThemselves), "changing one's own", (m, y) => m.Change(y, D, [new(Other, "EXCELLENT", "Giỏi")], Committee with { MemberId = Other }, A.Now)),
        Open(nameof(GradingRules.SomebodyIsLeftToDecide), "deciding for nobody", (m, y) => m.Decide(y, A.Body, new HashSet<int>(), Committee, A.Now)),
        Open(nameof(GradingRules.NothingIsDecidedYet), "returning what is half decided", (m, y) => m.Return(y, "Đảng ủy", "Xem lại", Committee, A.Now), (m, y) => m.Decide(y, A.Body, new HashSet<int> { Other }, Committee, A.Now)),
        Open(nameof(GradingRules.ReasonIsGiven), "returning for invisible signs", (m, y) => m.Return(y, "Đảng ủy", "\u200B", Committee, A.Now)),
        Open(nameof(GradingRules.ReasonIsGiven), "returning with a reason too long", (m, y) => m.Return(y, "Đảng ủy", Long, Committee, A.Now)),
        Open(nameof(GradingRules.ChangesAreOfTheScheme), "a grade of no scheme", (m, y) => m.Change(y, D, [new(Other, "WEAK", "Yếu")], Committee, A.Now)),
        Open(nameof(GradingRules.ChangesHaveAReason), "another grade without a reason", (m, y) => m.Change(y, D, [new(Other, "FAIR", " ")], Committee, A.Now)),
        In(MeetingState.Proposed, nameof(GradingRules.DisciplinedStaysNotCompleted), "good after a discipline", (m, y) => m.Change(y, D, [new(Other, "GOOD", "Đã sửa")], Committee, A.Now), Record(Member(A.OwnerId), Disciplined, Member(SecretaryId))),
        In(MeetingState.Proposed, nameof(GradingRules.NotGradedStaysSo), "a grade for whom the cell does not grade", (m, y) => m.Change(y, D, [new(Other, "GOOD", "Đủ thời gian")], Committee, A.Now), Record(Member(A.OwnerId), Short, Member(SecretaryId))),
        new(nameof(GradingRules.CapIsKept), "one too many", () => (null, () => Rule.Check(GradingRules.CapIsKept(D.Cap!.Judge([new(1, 5, false, 1), new(2, 5, false, 2)]))))),
        new(nameof(GradingRules.RegisterIsFollowed), "good for one in the register", () => (null, () => Rule.Check(GradingRules.RegisterIsFollowed(D, AMeeting.In(MeetingState.Proposed, A.PledgeYear()).Entries, id => id == Other)))),
        new(nameof(GradingRules.AmendmentsAreSettled), "one that waits", () => (null, () => Rule.Check(GradingRules.AmendmentsAreSettled(1)))),
        new(nameof(GradingRules.GradeIsDecided), "objecting before the decision", () => (null, () => File(MeetingState.Proposed, "Chưa đúng", Today))),
        new(nameof(GradingRules.AppealIsInTime), "objecting after 31 days", () => (null, () => File(MeetingState.Decided, "Chưa đúng", Today.AddDays(31)))),
        new(nameof(GradingRules.AppealIsGiven), "objecting in silence", () => (null, () => File(MeetingState.Decided, " ", Today))),
        Answering(nameof(GradingRules.ReasonIsGiven), "without a reason", (a, m, y) => a.Reply(y, D, m, null, "", A.Body, Committee, A.Now)),
        Answering(nameof(GradingRules.NobodyGradesThemselves), "one's own", (a, m, y) => a.Reply(y, D, m, "EXCELLENT", "Giỏi", A.Body, Owner, A.Now)),
        Answering(nameof(GradingRules.ChangesAreOfTheScheme), "a grade of no scheme", (a, m, y) => a.Reply(y, D, m, "WEAK", "Yếu", A.Body, Committee, A.Now)),
        Answering(nameof(GradingRules.AppealIsOpen), "twice", (a, m, y) => a.Reply(y, D, m, null, "Giữ", A.Body, Committee, A.Now), (a, m, y) => a.Reply(y, D, m, null, "Giữ", A.Body, Committee, A.Now)),
    ];

    private static MemberRecord Disciplined => Member(Other, "FAILED") with { DisciplineNo = "12-QĐ/UBKT", DisciplinedOn = new DateOnly(2026, 5, 1) };

    private static MemberRecord Short => Member(Other) with { Grade = null, NotGraded = NotGraded.TooShort };

    private static GradeAppeal File(MeetingState state, string text, DateOnly today)
    {
        var year = A.PledgeYear();
        return GradeAppeal.File(year, D, AMeeting.In(state, year), text, Owner with { Today = today }, A.Now);
    }

    private static Refusal Open(string rule, string when, Action<YearMeeting, PledgeYear> act, Action<YearMeeting, PledgeYear>? first = null) => new(rule, "a meeting: " + when, () =>
    {
        var year = A.PledgeYear();
        var meeting = AMeeting.In(MeetingState.Proposed, year);
        first?.Invoke(meeting, year);
        return (meeting, () => act(meeting, year));
    });

    private static Refusal In(MeetingState state, string rule, string when, Action<YearMeeting, PledgeYear> act, MeetingRecord? record = null) => new(rule, "a meeting: " + when, () =>
    {
        var year = A.PledgeYear();
        var meeting = AMeeting.In(state, year, record);
        return (meeting, () => act(meeting, year));
    });

    private static Refusal Answering(string rule, string when, Action<GradeAppeal, YearMeeting, PledgeYear> act, Action<GradeAppeal, YearMeeting, PledgeYear>? first = null) => new(rule, "answering: " + when, () =>
    {
        var year = A.PledgeYear();
        var meeting = AMeeting.In(MeetingState.Decided, year);
        var appeal = GradeAppeal.File(year, D, meeting, "Chưa đúng", Owner, A.Now).WithId(41);
        first?.Invoke(appeal, meeting, year);
        return (appeal, () => act(appeal, meeting, year));
    });
}
