using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Members;

/// <summary>The rules of transfers, of standing on the roster and of leaving it.</summary>
public static class TransferRules
{
    public static Rule BelongsToACell(Membership? current) =>
        new(nameof(BelongsToACell), current is null, "This person belongs to no cell today.");

    public static Rule HasLeft(Membership? last) =>
        new(nameof(HasLeft), last is not { To: not null }, "This person belongs to a cell; there is no end to take back.");

    public static Rule IsNotInTransfer(bool isInTransfer) =>
        new(nameof(IsNotInTransfer), isInTransfer, "A transfer of this member is under way; receive or cancel it first.");

    public static Rule LeadsElsewhere(Membership? current, TransferOrder order) =>
        new(nameof(LeadsElsewhere), order.ToUnitId is null ? VietnameseText.Clean(order.Destination).Length is 0 or > Transfer.DestinationLength : order.ToUnitId == current?.UnitId,
            "Choose another cell, or name the organisation outside the city.");

    public static Rule DecisionIsNamed(string? number) =>
        new(nameof(DecisionIsNamed), VietnameseText.Clean(number).Length is 0 or > MemberStatus.DecisionLength, "Give the number of the decision, at most {0} characters.", MemberStatus.DecisionLength);

    public static Rule DayIsKnown(DateOnly day, Membership? current, DateOnly today) =>
        new(nameof(DayIsKnown), day > today || day < current?.From, "The day must not be in the future, nor before the present membership began.");

    public static Rule RemarksFit(string? remarks) =>
        new(nameof(RemarksFit), VietnameseText.CleanLines(remarks).Length > Transfer.RemarksLength, "The remarks are too long (at most {0} characters).", Transfer.RemarksLength);

    public static Rule IsStillOpen(Transfer transfer) =>
        new(nameof(IsStillOpen), !transfer.IsOpen, "This transfer has ended already.");

    public static Rule IsStillInTheOldCell(Transfer transfer, Member member) =>
        new(nameof(IsStillInTheOldCell), member.Memberships.SingleOrDefault(m => m.To is null)?.UnitId != transfer.FromUnitId, "The member no longer belongs to the cell that this transfer leaves; cancel it.");

    public static Rule ReceivingCellIsThere(bool isThere) =>
        new(nameof(ReceivingCellIsThere), !isThere, "The receiving cell does not exist on that day or takes no members; cancel the transfer.");

    public static Rule NobodyMovesThemselves(int memberId, Actor by) =>
        new(nameof(NobodyMovesThemselves), by.MemberId == memberId, "Nobody decides on their own membership.");

    public static Rule ReceivedAfterTheDecision(Transfer transfer, DateOnly on, DateOnly today) =>
        new(nameof(ReceivedAfterTheDecision), on < transfer.DecidedOn || on > today, "The day must lie between the decision, {0}, and today.", transfer.DecidedOn);

    public static Rule YearIsNotClosed(DateOnly day, int lastClosedYear) =>
        new(nameof(YearIsNotClosed), day.Year <= lastClosedYear, "The year {0} is closed; its records can no longer change.", day.Year);

    public static Rule ReasonIsGiven(string? reason) =>
        new(nameof(ReasonIsGiven), VietnameseText.CleanLines(reason).Length is 0 or > Transfer.RemarksLength, "Give the reason, at most {0} characters.", Transfer.RemarksLength);

    public static Rule StatusIsNew(Member member, StatusKind kind, DateOnly from) =>
        new(nameof(StatusIsNew), member.Statuses.Any(s => s.Kind == kind && (s.To is null || s.To > from)), "This is recorded of the member already for that time.");

    public static Rule StatusIsOpen(MemberStatus? status) =>
        new(nameof(StatusIsOpen), status is not { To: null }, "There is no open period of this kind to end.");

    public static Rule EndsAfterItBegan(DateOnly from, DateOnly on) =>
        new(nameof(EndsAfterItBegan), on <= from, "The end must be after the beginning.");

    public static Rule EndsNotBeforeItBegan(DateOnly from, DateOnly on) =>
        new(nameof(EndsNotBeforeItBegan), on < from, "The end must not lie before the beginning.");

    public static Rule BelongsToTheUnit(Membership? current) =>
        new(nameof(BelongsToTheUnit), current is null, "This person no longer belongs to the unit that the event is about.");

    /// <summary>An event cannot be dated before a member came or after they left.</summary>
    public static Rule HasBelongedBefore(Member member, DateOnly from, DateOnly on) =>
        new(nameof(HasBelongedBefore), on <= from, "{0} came to the unit on or after {1}; date the event later.", member.FullName, on);

    public static Rule CameWithTheUnit(Member member, bool isThere) =>
        new(nameof(CameWithTheUnit), !isThere, "The memberships of {0} have changed since; the event can no longer be taken back.", member.FullName);

    public static Rule PostIsAsLeft(Member member, bool isThere) =>
        new(nameof(PostIsAsLeft), !isThere, "A post of {0} has changed since; the event can no longer be taken back.", member.FullName);
}
