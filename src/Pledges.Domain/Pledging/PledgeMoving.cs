using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

public sealed partial class Pledge
{
    /// <summary>What it was stopped from, so that it can go on there; null while it is not stopped, and unknown for those of a register.</summary>
    public PledgeState? StoppedFrom { get; private set; }
    public string? StopReason { get; private set; }

    /// <summary>The member has come from another cell; the commitments of the duties of there wait for the new cell's word.</summary>
    public bool DutiesToReconfirm { get; private set; }

    /// <summary>Ends a pledge outside its way (moved out of the city, exempted, suspended, deceased, left), with the reason.</summary>
    public void Stop(string reason, Actor by, DateTime at)
    {
        Rule.Check(MovingRules.PledgeIsNotEnded(this), PledgingRules.ReasonIsGiven(reason));
        Lapse(by, at);
        (StoppedFrom, StopReason, State) = (State, VietnameseText.CleanLines(reason), PledgeState.Stopped);
        Happened("pledge.stopped", by, at, StopReason);
    }

    /// <summary>Takes the stop back: the pledge goes on from where it was.</summary>
    public void Resume(PledgeYear year, string reason, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(year), MovingRules.PledgeIsStopped(this), PledgingRules.ReasonIsGiven(reason));
        (State, StoppedFrom, StopReason) = (StoppedFrom ?? Reached, null, null);
        Happened("pledge.resumed", by, at, VietnameseText.CleanLines(reason));
    }

    /// <summary>The pledge follows its member to a new cell.</summary>
    public void Follow(PledgeYear year, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(year));
        DutiesToReconfirm = State is PledgeState.Confirmed or PledgeState.SelfReviewed && commitments.Exists(c => c.Section == FormVersion.DutySection);
        Happened("pledge.followed", by, at);
    }

    /// <summary>The new cell agrees that the commitments of the duties stand as they are; otherwise the member amends them.</summary>
    public void ReconfirmDuties(PledgeYear year, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(year), PledgingRules.NotOnesOwn(this, by), MovingRules.DutiesWait(this));
        DutiesToReconfirm = false;
        Happened("pledge.duties_reconfirmed", by, at);
    }

    // As far as dates and result tell.
    private PledgeState Reached => this switch
    {
        { Result: not null } => PledgeState.Assessed,
        { ConfirmedOn: not null } => PledgeState.Confirmed,
        { SubmittedOn: not null } => PledgeState.Submitted,
        _ => PledgeState.Draft,
    };
}

/// <summary>The rules of stopping a pledge, taking that back, and moving with its member.</summary>
public static class MovingRules
{
    public static Rule PledgeIsNotEnded(Pledge pledge) =>
        new(nameof(PledgeIsNotEnded), pledge.State is PledgeState.Closed or PledgeState.Stopped, "This pledge has already ended.");

    public static Rule PledgeIsStopped(Pledge pledge) =>
        new(nameof(PledgeIsStopped), pledge.State != PledgeState.Stopped, "This pledge is not stopped.");

    public static Rule DutiesWait(Pledge pledge) =>
        new(nameof(DutiesWait), !pledge.DutiesToReconfirm, "Nothing of this pledge waits to be confirmed anew.");
}
