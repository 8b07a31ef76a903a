using Pledges.Domain.Shared;

namespace Pledges.Domain.Pledging;

/// <summary>The rules of amending a confirmed pledge.</summary>
public static class AmendingRules
{
    public static Rule PledgeMayBeAmended(Pledge pledge) =>
        new(nameof(PledgeMayBeAmended), pledge.State is not (PledgeState.Confirmed or PledgeState.SelfReviewed), "Only a confirmed pledge that the cell has not assessed yet can be amended.");

    public static Rule NoAmendmentIsOpen(Pledge pledge) =>
        new(nameof(NoAmendmentIsOpen), pledge.Amendment is not null, "An amendment of this pledge is open; it must be confirmed or withdrawn first.");

    public static Rule NoAmendmentIsWaiting(Pledge pledge) =>
        new(nameof(NoAmendmentIsWaiting), pledge.Amendment == AmendmentState.Submitted, "An amendment of this pledge waits for confirmation; confirm or return it first.");

    public static Rule AmendmentIsOpen(Pledge pledge) =>
        new(nameof(AmendmentIsOpen), pledge.Amendment is null, "No amendment of this pledge is open; it may have been decided on already.");

    public static Rule AmendmentIsWithMember(Pledge pledge) =>
        new(nameof(AmendmentIsWithMember), !pledge.IsAmendmentWithMember, "There is no amendment to write: none was begun, or it has been handed in.");

    public static Rule AmendmentIsSubmitted(Pledge pledge) =>
        new(nameof(AmendmentIsSubmitted), pledge.Amendment != AmendmentState.Submitted, "No amendment of this pledge is waiting for confirmation; someone may have dealt with it already.");

    public static Rule AmendmentChangesSomething(Pledge pledge) =>
        new(nameof(AmendmentChangesSomething), pledge.OpenVersion is { } open && Differences.Between(pledge.Commitments, open.Commitments).All(d => d.Kind == DifferenceKind.Same),
            "The amendment changes nothing yet.");

    public static Rule AmendmentHasCommitment(Pledge pledge, int? no) =>
        new(nameof(AmendmentHasCommitment), no is not null && pledge.OpenVersion?.Commitments.Any(c => c.No == no) != true, "There is no commitment {0} in this amendment.", no ?? 0);

    public static Rule KeysAreOfThePledge(Pledge pledge, IReadOnlyCollection<WrittenCommitment> rows)
    {
        var keys = rows.Where(r => r.Key is not null).Select(r => r.Key!.Value).ToList();
        return new(nameof(KeysAreOfThePledge), keys.Exists(k => k < 1 || k > pledge.LastKey) || keys.Distinct().Count() < keys.Count, "The form names a commitment that is not in this pledge, or one twice.");
    }
}
