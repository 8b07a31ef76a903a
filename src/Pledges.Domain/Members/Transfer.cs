using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Members;

/// <summary>decided → received, or cancelled before that.</summary>
public enum TransferState
{
    Decided = 1,
    Received = 2,
    Cancelled = 3,
}

/// <summary>Where a transfer leads, by which decision, and what the old cell says of the pledge.</summary>
/// <param name="ToUnitId">The receiving cell; null when the member leaves the city.</param>
/// <param name="Destination">The Party organisation outside the city; null within it.</param>
/// <param name="DecisionNo">Number of the decision or letter of introduction.</param>
/// <param name="DecidedOn">Its day.</param>
/// <param name="Remarks">The old cell's remarks on the pledge so far; may be empty.</param>
public sealed record TransferOrder(int? ToUnitId, string? Destination, string DecisionNo, DateOnly DecidedOn, string? Remarks);

/// <summary>
/// A transfer of membership (chuyển sinh hoạt đảng). Until it is received the member counts in the old cell and stands on the
/// list of those in transfer (đang chuyển).
/// </summary>
public sealed class Transfer : Aggregate
{
    public const int DestinationLength = 200;
    public const int RemarksLength = 1000;

    /// <summary>A transfer not received after so many days is overdue: the time in which a letter of introduction is valid.</summary>
    public const int DaysToReceive = 30;

    private Transfer()
    {
    }

    public int MemberId { get; private set; }
    public Member Member { get; private set; } = null!;
    public int FromUnitId { get; private set; }
    public int? ToUnitId { get; private set; }
    public string? Destination { get; private set; }
    public string DecisionNo { get; private set; } = "";
    public DateOnly DecidedOn { get; private set; }
    public string? Remarks { get; private set; }
    public TransferState State { get; private set; }

    /// <summary>First day in the new cell, or outside the city.</summary>
    public DateOnly? ReceivedOn { get; private set; }
    public string? ReceivedBy { get; private set; }
    public string? CancelReason { get; private set; }

    public bool IsOpen => State == TransferState.Decided;

    public bool LeavesTheCity => ToUnitId is null;

    public bool IsOverdue(DateOnly today) => IsOpen && today > DecidedOn.AddDays(DaysToReceive);

    /// <param name="member">With their memberships.</param>
    /// <param name="order">Where to, and by which decision.</param>
    /// <param name="isInTransfer">Whether another transfer of the member is open.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">UTC.</param>
    public static Transfer Start(Member member, TransferOrder order, bool isInTransfer, Actor by, DateTime at)
    {
        var current = member.MembershipAt(by.Today);
        Rule.Check(
            TransferRules.BelongsToACell(current),
            TransferRules.IsNotInTransfer(isInTransfer),
            TransferRules.LeadsElsewhere(current, order),
            TransferRules.DecisionIsNamed(order.DecisionNo),
            TransferRules.DayIsKnown(order.DecidedOn, current, by.Today),
            TransferRules.RemarksFit(order.Remarks));
        var transfer = new Transfer
        {
            Member = member,
            MemberId = member.Id,
            FromUnitId = current!.UnitId,
            ToUnitId = order.ToUnitId,
            Destination = order.ToUnitId is null ? VietnameseText.Clean(order.Destination) : null,
            DecisionNo = VietnameseText.Clean(order.DecisionNo),
            DecidedOn = order.DecidedOn,
            Remarks = VietnameseText.CleanLines(order.Remarks) is { Length: > 0 } clean ? clean : null,
            State = TransferState.Decided,
        };
        transfer.Happened("transfer.decided", by, at, $"{member.Code} {transfer.FromUnitId} → {transfer.ToUnitId}");
        return transfer;
    }

    /// <summary>The member is received: from that day on they belong to the new cell, and to the old one until the day before.</summary>
    /// <param name="member">With memberships and posts.</param>
    /// <param name="on">First day in the new cell.</param>
    /// <param name="lastClosedYear">The last year whose records no longer change; 0 when there is none.</param>
    /// <param name="by">Who receives.</param>
    /// <param name="at">UTC.</param>
    public void Receive(Member member, DateOnly on, int lastClosedYear, Actor by, DateTime at)
    {
        Rule.Check(
            TransferRules.IsStillOpen(this),
            TransferRules.IsStillInTheOldCell(this, member),
            TransferRules.NobodyMovesThemselves(member.Id, by),
            TransferRules.ReceivedAfterTheDecision(this, on, by.Today),
            TransferRules.YearIsNotClosed(on, lastClosedYear));
        member.End(on, EndReason.Transferred, DecisionNo, by, at, staysInTheCity: !LeavesTheCity);
        if (ToUnitId is { } unitId)
        {
            member.Join(unitId, on, null, null, by, at);
        }

        (State, ReceivedOn, ReceivedBy) = (TransferState.Received, on, by.Name);
        Happened("transfer.received", by, at, member.Code);
    }

    /// <summary>
    /// The old or the new cell became another one while the member was on the way. Where both became the same one there is
    /// nothing left to receive, and the transfer is cancelled.
    /// </summary>
    /// <param name="fromUnitId">The unit that is no more.</param>
    /// <param name="toUnitId">The unit that took over.</param>
    /// <param name="isDeparture">The unit is the one that the member leaves; otherwise the one that receives.</param>
    /// <param name="reason">The decision on the organisation.</param>
    /// <param name="by">Who entered the event.</param>
    /// <param name="at">UTC.</param>
    public void FollowUnit(int fromUnitId, int toUnitId, bool isDeparture, string reason, Actor by, DateTime at)
    {
        Rule.Check(TransferRules.IsStillOpen(this));
        SetEnd(toUnitId, isDeparture);
        Happened("transfer.followed", by, at, $"{fromUnitId} → {toUnitId}");
        if (FromUnitId == ToUnitId)
        {
            Cancel(reason, by, at);
        }
    }

    /// <summary>As though the cell had not become another one; a transfer that ended only because both became one goes on.</summary>
    public void FollowUnitBack(int fromUnitId, int toUnitId, bool isDeparture, Actor by, DateTime at)
    {
        if (IsWithinOneCell)
        {
            (State, CancelReason) = (TransferState.Decided, null);
        }

        Rule.Check(TransferRules.IsStillOpen(this));
        SetEnd(toUnitId, isDeparture);
        Happened("transfer.followed", by, at, $"{fromUnitId} → {toUnitId}");
    }

    /// <summary>Both of its cells became one while it was open.</summary>
    public bool IsWithinOneCell => State == TransferState.Cancelled && FromUnitId == ToUnitId;

    private void SetEnd(int unitId, bool isDeparture) => (FromUnitId, ToUnitId) = isDeparture ? (unitId, ToUnitId) : (FromUnitId, unitId);

    public void Cancel(string reason, Actor by, DateTime at)
    {
        Rule.Check(TransferRules.IsStillOpen(this), TransferRules.ReasonIsGiven(reason));
        (State, CancelReason) = (TransferState.Cancelled, VietnameseText.CleanLines(reason));
        Happened("transfer.cancelled", by, at, CancelReason);
    }
}
