using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Grading.AMeeting;

namespace Pledges.Domain.Tests.Grading;

public sealed class YearMeetingTests
{
    [Fact]
    public void Propose_WhenReturnedAndMended_KeepsEveryRound()
    {
        var year = A.PledgeYear();
        var meeting = In(MeetingState.Returned, year);
        meeting.Save(year, D, Record(), Secretary, A.Now);
        meeting.Propose(year, D, Secretary, A.Now);
        meeting.Return(year, "Đảng ủy phường", "Lần hai", Committee, A.Now);
        Assert.Equal([(1, "Xem lại mức xếp loại"), (2, "Lần hai")], meeting.Returns.Select(r => (r.Round, r.Reason)));
        Assert.Equal(MeetingState.Returned, meeting.State);
    }

    [Fact]
    public void Decide_WithAChangeOfOne_GivesTheOthersWhatTheCellProposed()
    {
        var year = A.PledgeYear();
        var meeting = In(MeetingState.Proposed, year);
        meeting.Change(year, D, [new(Other, "FAIR", "Kết quả chưa rõ"), new(A.OwnerId, "GOOD", null)], Committee, A.Now);
        meeting.Decide(year, A.Body, Everyone(meeting), Committee, A.Now);
        Assert.Equal([("GOOD", null), ("FAIR", "Kết quả chưa rõ"), ("GOOD", null)], meeting.Entries.Select(e => (e.DecidedGrade!, e.DecisionReason)));
        Assert.Equal((MeetingState.Decided, "meeting.decided"), (meeting.State, meeting.Happenings[^1].Kind));
    }

    [Fact]
    public void Change_BackToTheProposal_TakesTheChangeBack()
    {
        var year = A.PledgeYear();
        var meeting = In(MeetingState.Proposed, year);
        meeting.Change(year, D, [new(Other, "FAIR", "Kết quả chưa rõ")], Committee, A.Now);
        meeting.Change(year, D, [new(Other, "GOOD", null)], Committee, A.Now);
        Assert.All(meeting.Entries, e => Assert.Null(e.ChangedGrade));
    }

    [Fact]
    public void Decide_ForSome_LeavesTheMeetingOpenForTheRest()
    {
        var year = A.PledgeYear();
        var meeting = In(MeetingState.Proposed, year);
        meeting.Decide(year, A.Body, new HashSet<int> { A.OwnerId, Other }, Committee, A.Now);
        Assert.Equal((MeetingState.Proposed, 1), (meeting.State, meeting.Entries.Count(e => !e.IsDecided)));
        meeting.Decide(year, 1, new HashSet<int> { SecretaryId }, A.Office, A.Now);
        Assert.Equal(MeetingState.Decided, meeting.State);
    }

    [Fact]
    public void Save_WithoutSomebodyWhoWasThere_DropsThem()
    {
        var year = A.PledgeYear();
        var meeting = In(MeetingState.Draft, year);
        meeting.Save(year, D, Record(Member(Other)), Secretary, A.Now);
        Assert.Equal(Other, Assert.Single(meeting.Entries).MemberId);
    }

    [Theory]
    [InlineData(StatusKind.Exempt, NotGraded.Exempt)]
    [InlineData(StatusKind.Suspended, NotGraded.Suspended)]
    public void Record_OfSomebodyOutside_HasNoGradeWhateverWasTyped(StatusKind status, NotGraded reason)
    {
        var record = Member(Other).Clean(status);
        Assert.Equal((reason, (string?)null), (record.NotGraded, record.Grade));
    }

    [Fact]
    public void Gaps_OfEachMember_AreThoseOfTheirOwnRow()
    {
        var record = Record(Member(A.OwnerId), Member(Other) with { Grade = null, Attendance = null }, Member(SecretaryId));
        var gaps = record.Members.Select(m => string.Join(" ", MeetingGaps.Of(A.PledgeYear(), D, record, m, Secretary)));
        Assert.Equal(["", "AttendanceIsComplete EveryoneIsGradedOrNot", ""], gaps);
    }

    [Fact]
    public void Reply_WithANewGrade_ChangesTheRecordAndKeepsBothReasons()
    {
        var year = A.PledgeYear();
        var meeting = In(MeetingState.Decided, year);
        var appeal = GradeAppeal.File(year, D, meeting, "Có thêm thành tích", Owner with { Today = Today.AddDays(30) }, A.Now);
        appeal.Reply(year, D, meeting, "EXCELLENT", "Đúng như kiến nghị", A.Body, Committee, A.Now);
        Assert.Equal(("EXCELLENT", "EXCELLENT", "Đúng như kiến nghị"), (appeal.NewGrade, meeting.Entries[0].DecidedGrade, meeting.Entries[0].DecisionReason));
        Assert.False(appeal.IsOpen);
    }

    [Fact]
    public void Reply_WithoutANewGrade_KeepsIt()
    {
        var year = A.PledgeYear();
        var meeting = In(MeetingState.Decided, year);
        var appeal = GradeAppeal.File(year, D, meeting, "Chưa đúng", Owner, A.Now);
        appeal.Reply(year, D, meeting, null, "Đã xem xét đủ", A.Body, Committee, A.Now);
        Assert.Equal((null, "GOOD", "appeal.refused"), (appeal.NewGrade, meeting.Entries[0].DecidedGrade, appeal.Happenings[^1].Kind));
    }
}

/// <summary>Who decides on whose grade.</summary>
public sealed class GradingAccessTests
{
    private static readonly GradingPlace InABody = new(A.Cell, A.Body, CellIsGrassroots: false, IsOrganisationSecretary: false);
    private static readonly GradingPlace TheSecretary = InABody with { IsOrganisationSecretary = true };
    private static readonly GradingPlace GrassrootsCell = new(A.Cell, A.Cell, CellIsGrassroots: true, IsOrganisationSecretary: false);

    private static Actor Office => new(301, "Lý Văn Phòng", null, Today, [new Grant(Role.CityOffice, 1)], []);

    [Fact]
    public void MayDecide_InEachPlace_IsTheNextHigherCommittees()
    {
        Assert.Equal((true, false, false), (May(Committee, InABody), May(Committee, TheSecretary), May(Committee, GrassrootsCell)));
        Assert.Equal((false, true, true), (May(Office, InABody), May(Office, TheSecretary), May(Office, GrassrootsCell)));
        Assert.Equal((false, false, false), (May(Secretary, InABody), May(Secretary, TheSecretary), May(Secretary, GrassrootsCell)));
        Assert.False(GradingAccess.MayDecide(Committee with { MemberId = Other }, Other, InABody));
        Assert.False(May(Committee with { Grants = [new Grant(Role.GrassrootsCommittee, 77)] }, InABody));
    }

    [Fact]
    public void MayRecord_IsTheCellsOwnSecretarys()
    {
        Assert.True(GradingAccess.MayRecord(Secretary, A.Cell));
        Assert.False(GradingAccess.MayRecord(Secretary, A.Body));
        Assert.False(GradingAccess.MayRecord(Committee, A.Cell));
        Assert.False(GradingAccess.MayRecord(Office, A.Cell));
    }

    [Fact]
    public void MayRead_IsForTheCommitteesAboveAndTheCity()
    {
        Assert.True(GradingAccess.MayRead(Committee, A.Cell));
        Assert.True(GradingAccess.MayRead(Office, A.Cell));
        Assert.False(GradingAccess.MayRead(Owner, A.Cell));
        Assert.False(GradingAccess.MayReadOrganisation(Secretary, A.Body));
    }

    private static bool May(Actor actor, GradingPlace place) => GradingAccess.MayDecide(actor, Other, place);

    [Fact]
    public void Review_AfterADiscipline_GivesTheLowestGrade_AndAfterItWasLiftedAnyOther()
    {
        var year = A.PledgeYear();
        var meeting = In(MeetingState.Decided, year);
        meeting.Review(year, D, new(Other, "FAILED", "Bị cảnh cáo"), new RegisterSays("12-QĐ/UBKT", new(2026, 5, 1), false), A.Body, Committee, A.Now);
        var entry = meeting.Entries.Single(e => e.MemberId == Other);
        Assert.Equal(("FAILED", "Bị cảnh cáo", "12-QĐ/UBKT", MeetingState.Decided), (entry.DecidedGrade, entry.DecisionReason, entry.DisciplineNo, meeting.State));
        meeting.Review(year, D, new(Other, "GOOD", "Quyết định đã hủy bỏ"), new RegisterSays(null, null, true), A.Body, Committee, A.Now);
        Assert.Equal(("GOOD", null), (entry.DecidedGrade, entry.DisciplineNo));
    }
}
