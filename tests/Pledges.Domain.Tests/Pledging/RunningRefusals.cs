using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

/// <summary>Refusals of the diary and the self-review; and, by state, those of PledgeStateTests for the registry of rules.</summary>
internal static class RunningRefusals
{
    private static readonly DiaryNote Good = new(A.Today, 1, "Giúp hai hộ", 2, IsShared: false);

    public static IEnumerable<Refusal> All =>
    [
        Note("no text", nameof(PledgingRules.DiaryTextIsGiven), Good with { Text = " \u200B" }),
        Note("a text too long", nameof(PledgingRules.DiaryTextIsGiven), Good with { Text = new string('x', DiaryEntry.TextLength + 1) }),
        Note("a day of the year before", nameof(PledgingRules.DiaryDayIsInTheYear), Good with { On = new(2025, 12, 31) }),
        Note("a day to come", nameof(PledgingRules.DiaryDayIsInTheYear), Good with { On = A.Today.AddDays(1) }),
        Note("an evidence too long", nameof(PledgingRules.EvidenceFits), Good with { Evidence = new string('x', DiaryEntry.EvidenceLength + 1) }),
        Note("an evidence number too long", nameof(PledgingRules.EvidenceFits), Good with { EvidenceNo = new string('x', DiaryEntry.EvidenceNoLength + 1) }),
        Note("a negative count", nameof(PledgingRules.CountIsSensible), Good with { Count = -1 }),
        Note("a count too large", nameof(PledgingRules.CountIsSensible), Good with { Count = DiaryEntry.LargestCount + 1 }),
        Note("a commitment that is not there", nameof(PledgingRules.NotedCommitmentExists), Good with { CommitmentKey = 4 }),
        Confirmed(nameof(PledgingRules.YearIsOpen), "noting after closing", (p, year) => { year.Close(0, A.Office, A.Now); p.Note(year, Good, A.Owner(), A.Now); }),
        Confirmed(nameof(PledgingRules.DiaryIsOnesOwn), "the secretary takes a note back", (p, year) => p.RemoveNote(year, 1, A.Secretary, A.Now)),
        Confirmed(nameof(PledgingRules.EntryIsTheLast), "taking back a note that is not there", (p, year) => p.RemoveNote(year, 99, A.Owner(), A.Now)),
        Confirmed(nameof(PledgingRules.EveryCommitmentIsReviewed), "a review without the second commitment", (p, year) =>
            p.ReviewOneself(year, A.Review(p).Where(r => r.Key != 2).ToDictionary(), null, A.Owner(), A.Now)),
        Confirmed(nameof(PledgingRules.EveryCommitmentIsReviewed), "a review that does not say how far", (p, year) =>
            p.ReviewOneself(year, p.Commitments.ToDictionary(c => c.No, _ => ((Fulfilment?)null, (string?)"Đã làm")), null, A.Owner(), A.Now)),
        Confirmed(nameof(PledgingRules.ReviewFits), "a summary too long", (p, year) => p.ReviewOneself(year, A.Review(p), new string('x', Pledge.ReviewLength + 1), A.Owner(), A.Now)),
        Confirmed(nameof(PledgingRules.ReviewFits), "a draft's outcome too long", (p, year) =>
            p.SaveReview(year, p.Commitments.ToDictionary(c => c.No, _ => ((Fulfilment?)null, (string?)new string('x', Commitment.OutcomeLength + 1))), null, A.Owner(), A.Now)),
        Confirmed(nameof(PledgingRules.YearIsOpen), "reviewing after closing", (p, year) => { year.Close(0, A.Office, A.Now); p.ReviewOneself(year, A.Review(p), null, A.Owner(), A.Now); }),
        In(PledgeState.Confirmed, nameof(PledgingRules.PledgeIsWithMember), "writing what is confirmed", (p, year) => p.SaveDraft(year, A.Texts(), A.Owner(), A.Now)),
        In(PledgeState.Draft, nameof(PledgingRules.PledgeIsSubmitted), "confirming a draft", (p, year) => p.Confirm(year, true, null, A.Secretary, A.Now)),
        In(PledgeState.Submitted, nameof(PledgingRules.PledgeIsConfirmed), "assessing what is not confirmed", (p, year) => p.Assess(year, PledgeResult.Good, null, A.Secretary, A.Now)),
        In(PledgeState.Assessed, nameof(PledgingRules.PledgeIsConfirmedNotAssessed), "reviewing oneself after the cell", (p, year) => p.ReviewOneself(year, A.Review(p), null, A.Owner(), A.Now)),
        In(PledgeState.SelfReviewed, nameof(PledgingRules.SelfReviewIsADraft), "saving a draft of a review handed in", (p, year) => p.SaveReview(year, A.Review(p), null, A.Owner(), A.Now)),
        In(PledgeState.Assessed, nameof(PledgingRules.PledgeIsRunning), "noting after the assessment", (p, year) => p.Note(year, Good, A.Owner(), A.Now)),
    ];

    private static Refusal Note(string when, string rule, DiaryNote note) =>
        Confirmed(rule, $"a note with {when}", (p, year) => p.Note(year, note, A.Owner(), A.Now));

    private static Refusal Confirmed(string rule, string when, Action<Pledge, PledgeYear> act) => In(PledgeState.Confirmed, rule, when, act);

    private static Refusal In(PledgeState state, string rule, string when, Action<Pledge, PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(state, year);
        return (pledge, () => act(pledge, year));
    });
}
