using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

// Amending what is confirmed. What is in force stays in Commitments until the amendment is confirmed, so that whoever
// reads, counts or notes meets the confirmed text; the amendment is the open one among the Versions, to be loaded for these verbs.
public sealed partial class Pledge
{
    private readonly List<PledgeVersion> versions = [];

    /// <summary>Null when no amendment is open.</summary>
    public AmendmentState? Amendment { get; private set; }

    /// <summary>The highest key given to a commitment of this pledge; 0 while it has never been amended.</summary>
    public int LastKey { get; private set; }

    public IReadOnlyList<PledgeVersion> Versions => versions;

    public PledgeVersion? OpenVersion => Amendment is null ? null : versions.FirstOrDefault(v => v.IsOpen);

    public bool IsAmendmentWithMember => Amendment is AmendmentState.Writing or AmendmentState.Returned;

    /// <summary>The pledge itself or its amendment is with the member.</summary>
    public bool MayBeWritten => IsWithMember || IsAmendmentWithMember;

    /// <summary>The pledge itself or its amendment waits for the cell.</summary>
    public bool IsWaiting => State == PledgeState.Submitted || Amendment == AmendmentState.Submitted;

    /// <summary>What the member has written last: the open amendment, else what is in force.</summary>
    public IReadOnlyList<WrittenCommitment> Written => OpenVersion is { } open
        ? [.. open.Commitments.OrderBy(c => c.No).Select(c => new WrittenCommitment(c.Key, c.Text))]
        : [.. commitments.Select(c => new WrittenCommitment(c.Key, c.Text))];

    /// <summary>Begins an amendment of what is confirmed, with the reason. Nothing in force changes by it.</summary>
    public void Amend(PledgeYear year, string reason, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            AmendingRules.PledgeMayBeAmended(this),
            AmendingRules.NoAmendmentIsOpen(this),
            PledgingRules.ReasonIsGiven(reason));
        KeepKeys();
        var newest = versions.Where(v => !v.IsOpen).Select(v => v.No).DefaultIfEmpty(1).Max();
        versions.Add(new PledgeVersion(newest + 1, VietnameseText.CleanLines(reason), at, commitments));
        Amendment = AmendmentState.Writing;
        Happened("pledge.amendment_begun", by, at);
    }

    /// <summary>Saves what was typed of the amendment, complete or not; a row with a key is that commitment, whatever its place.</summary>
    public void SaveAmendment(PledgeYear year, IEnumerable<WrittenCommitment> rows, Actor by, DateTime at)
    {
        var written = rows.Select(r => r with { Text = r.Text.Clean() }).Where(r => !r.Text.IsBlank).ToList();
        var texts = written.ConvertAll(r => r.Text);
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            AmendingRules.AmendmentIsWithMember(this),
            AmendingRules.KeysAreOfThePledge(this, written),
            PledgingRules.SectionsAreOnTheForm(year.Form, texts),
            PledgingRules.TextsFit(texts),
            PledgingRules.NotTooManyCommitments(year.Form, texts.Count));
        Open().Write(written, () => ++LastKey);
        Happened("pledge.amendment_saved", by, at);
    }

    /// <summary>Hands the amendment in to the cell. The day by which pledges were due does not bind it.</summary>
    public void SubmitAmendment(PledgeYear year, Actor by, DateTime at)
    {
        IReadOnlyList<CommitmentWording> written = Amendment is null ? [] : [.. Open().Commitments];
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            AmendingRules.AmendmentIsWithMember(this),
            AmendingRules.AmendmentChangesSomething(this),
            PledgingRules.EnoughCommitments(year.Form, written.Count),
            PledgingRules.RequiredSectionsAreFilled(year.Form, written),
            PledgingRules.EveryCommitmentHasADeed(written));
        Open().Submit(at);
        Amendment = AmendmentState.Submitted;
        Happened("pledge.amendment_submitted", by, at);
    }

    /// <summary>Takes an amendment back before it is decided on; everything is as it was before.</summary>
    public void WithdrawAmendment(PledgeYear year, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            AmendingRules.AmendmentIsOpen(this));
        versions.Remove(Open());
        Amendment = null;
        Happened("pledge.amendment_withdrawn", by, at);
    }

    /// <summary>Sends the amendment back, as <see cref="Return"/> does a pledge; what is confirmed stays in force.</summary>
    public void ReturnAmendment(PledgeYear year, string level, int? commitmentNo, string reason, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.NotOnesOwn(this, by),
            AmendingRules.AmendmentIsSubmitted(this),
            PledgingRules.ReasonIsGiven(reason),
            AmendingRules.AmendmentHasCommitment(this, commitmentNo));
        returns.Add(new PledgeReturn(returns.Count + 1, by.AccountId, by.Name, level, at, commitmentNo, VietnameseText.CleanLines(reason)));
        Amendment = AmendmentState.Returned;
        Happened("pledge.amendment_returned", by, at);
    }

    /// <summary>
    /// Puts the amendment in force with a verdict of its own. The day of the first confirmation stays; a self-review that
    /// was handed in goes back to its writer, because the commitments are others now.
    /// </summary>
    public void ConfirmAmendment(PledgeYear year, bool isConcrete, string? reason, Actor by, DateTime at, bool? advised = null)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.NotOnesOwn(this, by),
            AmendingRules.AmendmentIsSubmitted(this),
            PledgingRules.NotConcreteNeedsAReason(isConcrete, reason),
            PledgingRules.DepartureNeedsAReason(isConcrete, advised, reason));
        DutiesToReconfirm = false;
        var amendment = Open();
        if (versions.All(v => v.IsOpen))
        {
            var first = new PledgeVersion(1, null, null, commitments);
            first.Submit(SubmittedAt);
            first.Confirm(ConfirmedOn!.Value, ConfirmedBy, IsConcrete, VerdictReason);
            versions.Insert(0, first);
        }

        PutInForce(amendment);
        (ConfirmedBy, AdvisedConcrete, IsConcrete, VerdictReason) = (by.Name, advised, isConcrete, VietnameseText.CleanLines(reason) is { Length: > 0 } clean ? clean : null);
        amendment.Confirm(by.Today, by.Name, IsConcrete, VerdictReason);
        (State, SelfReviewedOn, Amendment) = (PledgeState.Confirmed, null, null);
        Happened("pledge.amendment_confirmed", by, at, isConcrete ? "concrete" : "not concrete");
    }

    private PledgeVersion Open() => OpenVersion ?? throw new InvalidOperationException("The versions of the pledge were not loaded.");

    private void KeepKeys()
    {
        commitments.ForEach(c => c.KeepKey());
        LastKey = Math.Max(LastKey, commitments.Select(c => c.Key).DefaultIfEmpty().Max());
    }

    private void PutInForce(PledgeVersion amendment)
    {
        foreach (var row in amendment.Commitments)
        {
            if (commitments.Find(c => c.Key == row.Key) is { } kept)
            {
                kept.No = row.No;
                kept.Set(row.Text);
            }
            else
            {
                commitments.Add(new Commitment(row.No, row.Text, row.Key));
            }
        }

        commitments.RemoveAll(c => amendment.Commitments.All(r => r.Key != c.Key));
        commitments.Sort((one, other) => one.No.CompareTo(other.No));
    }

    // One that its writer never handed in must not keep the cell from ending the year; its text stays stored as it was.
    private void Lapse(Actor by, DateTime at)
    {
        if (Amendment is not null)
        {
            Amendment = null;
            Happened("pledge.amendment_lapsed", by, at);
        }
    }
}
