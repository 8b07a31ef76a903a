using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Members;

public sealed class TransferTests
{
    private static readonly DateOnly Since = new(2020, 1, 1);
    private static readonly DateOnly Decided = A.Office.Today.AddDays(-10);
    private static readonly TransferOrder Order = new(6, null, "12-QĐ/ĐU", Decided, "Đã làm\nđược hai việc");

    internal static IEnumerable<Refusal> Refusals =>
    [
        Start(nameof(TransferRules.BelongsToACell), "one who belongs nowhere", Order, member => member.End(Decided, EndReason.Left, "1", A.Office, A.Now)),
        new(nameof(TransferRules.IsNotInTransfer), "a second at once", () => (null, () => Transfer.Start(Person(), Order, true, A.Office, A.Now))),
        Start(nameof(TransferRules.LeadsElsewhere), "to the same cell", Order with { ToUnitId = 5 }),
        Start(nameof(TransferRules.LeadsElsewhere), "to nowhere", Order with { ToUnitId = null, Destination = " " }),
        Start(nameof(TransferRules.DecisionIsNamed), "without a decision", Order with { DecisionNo = "\u200B" }),
        Start(nameof(TransferRules.DayIsKnown), "decided tomorrow", Order with { DecidedOn = A.Office.Today.AddDays(1) }),
        Start(nameof(TransferRules.DayIsKnown), "decided before joining the cell", Order with { DecidedOn = Since.AddDays(-1) }),
        Start(nameof(TransferRules.RemarksFit), "remarks too long", Order with { Remarks = new string('x', 1001) }),
        Receive(nameof(TransferRules.ReceivedAfterTheDecision), "before the decision", Decided.AddDays(-1)),
        Receive(nameof(TransferRules.ReceivedAfterTheDecision), "tomorrow", A.Office.Today.AddDays(1)),
        Receive(nameof(TransferRules.YearIsNotClosed), "in a closed year", Decided, lastClosed: Decided.Year),
        Receive(nameof(TransferRules.NobodyMovesThemselves), "oneself", Decided, by: A.Owner()),
        Receive(nameof(TransferRules.IsStillOpen), "after cancelling", Decided, before: t => t.Cancel("Nhầm", A.Office, A.Now)),
        Cancel(nameof(TransferRules.ReasonIsGiven), "without a reason", " "),
        Cancel(nameof(TransferRules.IsStillOpen), "twice", "Nhầm", t => t.Cancel("Nhầm", A.Office, A.Now)),
        Of(nameof(TransferRules.EndsAfterItBegan), "ending on the first day", m => m.End(Since, EndReason.Deceased, null, A.Office, A.Now)),
        Of(nameof(TransferRules.HasLeft), "taking back no end", m => m.TakeBackEnd(A.Office, A.Now)),
        Of(nameof(TransferRules.StatusIsNew), "exempt twice", m => m.Begin(Exempt(Decided), A.Office, A.Now), m => m.Begin(Exempt(Decided.AddDays(-1)), A.Office, A.Now)),
        Of(nameof(TransferRules.DecisionIsNamed), "exempt without a decision", m => m.Begin(new MemberStatus(StatusKind.Exempt, Decided, null, null), A.Office, A.Now)),
        Of(nameof(TransferRules.BelongsToACell), "exempt before joining", m => m.Begin(Exempt(Since.AddDays(-1)), A.Office, A.Now)),
        Of(nameof(TransferRules.StatusIsOpen), "ending what never began", m => m.EndStatus(StatusKind.Suspended, Decided, A.Office, A.Now)),
        new(nameof(TransferRules.ReceivingCellIsThere), "to a cell that was dissolved", () => (null, () => Rule.Check(TransferRules.ReceivingCellIsThere(false)))),
        new(nameof(TransferRules.IsStillInTheOldCell), "after leaving the old cell otherwise", ReceiveOneWhoLeft),
        Of(nameof(TransferRules.EndsNotBeforeItBegan), "ending before it began", m => m.EndStatus(StatusKind.Exempt, Decided.AddDays(-1), A.Office, A.Now), m => m.Begin(Exempt(Decided), A.Office, A.Now)),
    ];

    [Fact]
    public void Receive_MovesTheMembershipOnThatDay_AndEndsThePostsOfThere()
    {
        var member = Person();
        member.Enter(A.Secretaryship(Since, null), A.Office, A.Now);
        var transfer = Transfer.Start(member, Order, false, A.Office, A.Now);
        Assert.Equal(5, member.MembershipAt(A.Office.Today)!.UnitId);
        transfer.Receive(member, Decided.AddDays(2), 2025, A.Office, A.Now);
        Assert.Equal((5, 6), (member.MembershipAt(Decided.AddDays(1))!.UnitId, member.MembershipAt(Decided.AddDays(2))!.UnitId));
        Assert.Equal(EndReason.Transferred, member.Memberships[0].EndReason);
        Assert.Equal(Decided.AddDays(2), Assert.Single(member.Posts).To);
        Assert.Equal((TransferState.Received, A.Office.Name), (transfer.State, transfer.ReceivedBy));
    }

    [Fact]
    public void FollowUnit_WhenBothCellsBecomeOne_CancelsIt_AndTakingThatBackOpensItAgain()
    {
        var transfer = Transfer.Start(Person(), Order, false, A.Office, A.Now);
        transfer.FollowUnit(5, 9, isDeparture: true, "15-QĐ", A.Office, A.Now);
        Assert.Equal(TransferState.Decided, transfer.State);
        transfer.FollowUnit(6, 9, isDeparture: false, "15-QĐ", A.Office, A.Now);
        Assert.Equal((TransferState.Cancelled, "15-QĐ", true), (transfer.State, transfer.CancelReason, transfer.IsWithinOneCell));
        transfer.FollowUnitBack(9, 5, isDeparture: true, A.Office, A.Now);
        transfer.FollowUnitBack(9, 6, isDeparture: false, A.Office, A.Now);
        Assert.Equal((TransferState.Decided, null, 5, 6), (transfer.State, transfer.CancelReason, transfer.FromUnitId, transfer.ToUnitId));
    }

    [Fact]
    public void Receive_OutOfTheCity_LeavesTheMemberWithoutACell()
    {
        var member = Person();
        var transfer = Transfer.Start(member, Order with { ToUnitId = null, Destination = " Đảng bộ huyện khác " }, false, A.Office, A.Now);
        transfer.Receive(member, A.Office.Today, 2025, A.Office, A.Now);
        Assert.Null(member.MembershipAt(A.Office.Today));
        Assert.Equal("Đảng bộ huyện khác", transfer.Destination);
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void Transfer_IsOverdueAfterThirtyDays(int days, bool isOverdue) =>
        Assert.Equal(isOverdue, Transfer.Start(Person(), Order, false, A.Office, A.Now).IsOverdue(Decided.AddDays(days)));

    [Fact]
    public void End_OfAMember_EndsEveryPost()
    {
        var member = Person();
        member.Enter(A.Secretaryship(Since, null), A.Office, A.Now);
        member.End(Decided, EndReason.Deceased, null, A.Office, A.Now);
        Assert.Equal((Decided, EndReason.Deceased), (member.Memberships[0].To, member.Memberships[0].EndReason));
        Assert.All(member.Posts, p => Assert.Equal(Decided, p.To));
    }

    [Fact]
    public void TakeBackEnd_OpensTheMembershipAndThePostsThatEndedWithIt()
    {
        var member = Person();
        member.Enter(A.Secretaryship(Since, null), A.Office, A.Now);
        member.Enter(A.Secretaryship(new(2015, 1, 1), new(2019, 1, 1)), A.Office, A.Now);
        member.End(Decided, EndReason.Left, "1", A.Office, A.Now);
        member.TakeBackEnd(A.Office, A.Now);
        Assert.Equal((null, null), (member.Memberships[0].To, member.Memberships[0].EndReason));
        Assert.Equal([null, new DateOnly(2019, 1, 1)], member.Posts.Select(p => p.To));
    }

    [Fact]
    public void Access_IsOfTheOldSideToStart_OfTheNewSideToReceive_AndOfTheCommitteeForTheStanding()
    {
        var (from, to) = (new CellPlace(5, 50), new CellPlace(6, 60));
        var (old, receiving, above, other) = (Leads(Role.CellSecretary, 5), Leads(Role.CellSecretary, 6), Leads(Role.GrassrootsCommittee, 50), Leads(Role.GrassrootsCommittee, 70));
        Assert.Equal([true, false, true, false, true], new[] { old, receiving, above, other, A.Office }.Select(a => TransferAccess.MayStart(a, 1, from)));
        Assert.Equal([false, true, false, false, true], new[] { old, receiving, above, other, A.Office }.Select(a => TransferAccess.MayReceive(a, 1, from, to)));
        Assert.Equal([true, false, true, false, true], new[] { old, receiving, above, other, A.Office }.Select(a => TransferAccess.MayReceive(a, 1, from, null)));
        Assert.Equal([true, true, true, false, true], new[] { old, receiving, above, other, A.Office }.Select(a => TransferAccess.MayCancel(a, 1, from, to)));
        Assert.Equal([false, false, true, false, true], new[] { old, receiving, above, other, A.Office }.Select(a => TransferAccess.MaySetStatus(a, 1, from)));
        Assert.False(TransferAccess.MayStart(old with { MemberId = 1 }, 1, from) || TransferAccess.MayReceive(receiving with { MemberId = 1 }, 1, from, to) || TransferAccess.MaySetStatus(above with { MemberId = 1 }, 1, from));
    }

    [Theory]
    [InlineData(6, null)]
    [InlineData(null, "Đảng bộ tỉnh khác")]
    public void Receive_EndsThePostsElsewhere_OnlyOfOneWhoLeavesTheCity(int? to, string? destination)
    {
        var member = Person();
        member.Enter(new Post(50, PostType.CommitteeMember, null, PostKind.Party, false, false, Since, A.Office.Today.AddYears(3)), A.Office, A.Now);
        Transfer.Start(member, Order with { ToUnitId = to, Destination = destination }, false, A.Office, A.Now).Receive(member, A.Office.Today, 2025, A.Office, A.Now);
        Assert.Equal(to is not null, Assert.Single(member.Posts).Covers(A.Office.Today));
    }

    [Fact]
    public void EndStatus_OnItsFirstDay_TakesItBack()
    {
        var member = Person();
        member.Begin(Exempt(Decided), A.Office, A.Now);
        member.EndStatus(StatusKind.Exempt, Decided, A.Office, A.Now);
        Assert.Empty(member.Statuses);
        Assert.Contains(member.Happenings, h => h.Kind == "status.taken_back");
    }

    private static (object? Subject, Action Act) ReceiveOneWhoLeft()
    {
        var member = Person();
        var transfer = Transfer.Start(member, Order, false, A.Office, A.Now);
        member.End(A.Office.Today, EndReason.Left, "1", A.Office, A.Now);
        return (transfer, () => transfer.Receive(member, A.Office.Today, 0, A.Office, A.Now));
    }

    private static Actor Leads(Role role, int unitId) => A.Office with { Grants = [new Grant(role, unitId)] };

    private static MemberStatus Exempt(DateOnly from) => new(StatusKind.Exempt, from, null, "3-QĐ");

    private static Member Person()
    {
        var member = new Member("000123", A.Details(), A.Office, A.Now).WithId(A.OwnerId);
        member.Join(5, Since, null, null, A.Office, A.Now);
        return member;
    }

    private static Refusal Start(string rule, string when, TransferOrder order, Action<Member>? before = null) => new(rule, when, () =>
    {
        var member = Person();
        before?.Invoke(member);
        return (null, () => Transfer.Start(member, order, false, A.Office, A.Now));
    });

    private static Refusal Receive(string rule, string when, DateOnly on, int lastClosed = 0, Actor? by = null, Action<Transfer>? before = null) => new(rule, when, () =>
    {
        var member = Person();
        var transfer = Transfer.Start(member, Order, false, A.Office, A.Now);
        before?.Invoke(transfer);
        return (transfer, () => transfer.Receive(member, on, lastClosed, by ?? A.Office, A.Now));
    });

    private static Refusal Cancel(string rule, string when, string reason, Action<Transfer>? before = null) => new($"{rule}", $"cancelling {when}", () =>
    {
        var transfer = Transfer.Start(Person(), Order, false, A.Office, A.Now);
        before?.Invoke(transfer);
        return (transfer, () => transfer.Cancel(reason, A.Office, A.Now));
    });

    private static Refusal Of(string rule, string when, Action<Member> act, Action<Member>? before = null) => new(rule, when, () =>
    {
        var member = Person();
        before?.Invoke(member);
        return (member, () => act(member));
    });
}
