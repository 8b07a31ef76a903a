using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>The rules of the pledge year, each with one sentence for the person.</summary>
public static class PledgingRules
{
    public static Rule YearIsSensible(int year) =>
        new(nameof(YearIsSensible), year is < 2010 or > 2100, "The year must lie between {0} and {1}.", 2010, 2100);

    public static Rule DeadlinesAreInOrder(int year, YearSettings settings) =>
        new(nameof(DeadlinesAreInOrder),
            settings.OpensOn > settings.DueOn || settings.DueOn > settings.LateUntil || settings.OpensOn.Year < year - 1 || settings.LateUntil.Year > year,
            "The dates must follow one another: opening, due, late until, within the year.");

    public static Rule ChecksAreInOrder(int year, YearSettings settings) =>
        new(nameof(ChecksAreInOrder),
            settings.MidYearFrom > settings.MidYearUntil || settings.ReviewFrom <= settings.MidYearUntil || settings.MidYearFrom.Year != year || settings.ReviewFrom.Year != year,
            "The mid-year check and then the reviews must follow one another within the year.");

    public static Rule ResultIsOnTheScale(PledgeYear year, PledgeResult result) =>
        new(nameof(ResultIsOnTheScale), !year.Results.Contains(result), "The scale of {0} does not have this result.", year.Year);

    public static Rule YearIsOpen(PledgeYear year) =>
        new(nameof(YearIsOpen), !year.IsOpen, "The year {0} is closed; its records can no longer change.", year.Year);

    public static Rule YearIsClosed(PledgeYear year) =>
        new(nameof(YearIsClosed), year.IsOpen, "The year {0} is not closed.", year.Year);

    public static Rule NothingStandsInTheWay(int openCases) =>
        new(nameof(NothingStandsInTheWay), openCases > 0, "{0} cases stand in the way of closing the year; deal with each of them first.", openCases);

    public static Rule YearHasBegun(PledgeYear year, DateOnly today) =>
        new(nameof(YearHasBegun), today < year.OpensOn, "Registering for {0} has not begun yet.", year.Year);

    public static Rule PledgeIsWithMember(Pledge pledge) =>
        new(nameof(PledgeIsWithMember), !pledge.IsWithMember, "This pledge has been handed in and cannot be changed now.");

    public static Rule PledgeIsSubmitted(Pledge pledge) =>
        new(nameof(PledgeIsSubmitted), pledge.State != PledgeState.Submitted, "This pledge is not waiting for confirmation; someone may have dealt with it already.");

    public static Rule PledgeIsConfirmed(Pledge pledge) =>
        new(nameof(PledgeIsConfirmed), pledge.State is not (PledgeState.Confirmed or PledgeState.SelfReviewed or PledgeState.Assessed), "Only a confirmed pledge has a result.");

    public static Rule PledgeIsConfirmedNotAssessed(Pledge pledge) =>
        new(nameof(PledgeIsConfirmedNotAssessed), pledge.State is not (PledgeState.Confirmed or PledgeState.SelfReviewed), "A self-review belongs to a confirmed pledge that the cell has not assessed yet.");

    public static Rule SelfReviewIsADraft(Pledge pledge) =>
        new(nameof(SelfReviewIsADraft), pledge.State != PledgeState.Confirmed, "A draft of the self-review can be saved only between the confirmation of the pledge and the handing in of the review.");

    public static Rule PledgeIsRunning(Pledge pledge) =>
        new(nameof(PledgeIsRunning), pledge.State is not (PledgeState.Confirmed or PledgeState.SelfReviewed), "The diary opens when the cell has confirmed the pledge.");

    public static Rule NotOnesOwn(Pledge pledge, Actor by) =>
        new(nameof(NotOnesOwn), by.MemberId == pledge.MemberId, "Nobody confirms, returns or grades their own pledge.");

    public static Rule HandingInIsStillTaken(PledgeYear year, DateOnly today) =>
        new(nameof(HandingInIsStillTaken), today > year.LateUntil, "Handing in ended on {0}; ask the city office to reopen it.", year.LateUntil);

    public static Rule SectionsAreOnTheForm(FormVersion form, IEnumerable<CommitmentText> texts) =>
        new(nameof(SectionsAreOnTheForm), texts.Any(t => form.Section(t.Section) is null), "A commitment names a section that is not on the form.");

    public static Rule TextsFit(IEnumerable<CommitmentText> texts) =>
        new(nameof(TextsFit), texts.Any(t => t.Deed.Length > Commitment.DeedLength || t.Parts.Any(p => p?.Length > Commitment.PartLength)),
            "A text is too long: at most {0} characters for the deed, {1} for the other parts.", Commitment.DeedLength, Commitment.PartLength);

    public static Rule NotTooManyCommitments(FormVersion form, int count) =>
        new(nameof(NotTooManyCommitments), count > form.MaxCommitments, "At most {0} commitments: a few that are kept are worth more.", form.MaxCommitments);

    public static Rule EnoughCommitments(FormVersion form, int count) =>
        new(nameof(EnoughCommitments), count < form.MinCommitments, "A pledge has at least {0} commitments.", form.MinCommitments);

    public static Rule RequiredSectionsAreFilled(FormVersion form, IEnumerable<CommitmentWording> commitments)
    {
        var missing = form.Sections.Where(s => s.IsRequired && commitments.All(c => c.Section != s.Code)).OrderBy(s => s.No).FirstOrDefault();
        return new(nameof(RequiredSectionsAreFilled), missing is not null, "Section {0} needs a commitment.", missing?.No ?? 0);
    }

    public static Rule SectionIsFilled(FormSection section, IEnumerable<CommitmentWording> commitments) =>
        new(nameof(SectionIsFilled), section.IsRequired && commitments.All(c => c.Section != section.Code), "Section {0} needs a commitment.", section.No);

    public static Rule CommitmentHasADeed(CommitmentWording commitment) =>
        new(nameof(CommitmentHasADeed), commitment.Deed.Length == 0, "Say for commitment {0} what will be done.", commitment.No);

    public static Rule EveryCommitmentHasADeed(IEnumerable<CommitmentWording> commitments) =>
        new(nameof(EveryCommitmentHasADeed), commitments.Any(c => c.Deed.Length == 0), "Say for every commitment what will be done.");

    public static Rule PaperIsFiled(string? paperRef) =>
        new(nameof(PaperIsFiled), VietnameseText.Clean(paperRef).Length is 0 or > Pledge.PaperRefLength, "Say where the signed paper is kept (at most {0} characters).", Pledge.PaperRefLength);

    public static Rule ReasonIsGiven(string? reason) =>
        new(nameof(ReasonIsGiven), VietnameseText.CleanLines(reason).Length is 0 or > Pledge.ReasonLength, "Give a reason (at most {0} characters).", Pledge.ReasonLength);

    public static Rule NotConcreteNeedsAReason(bool isConcrete, string? reason) =>
        new(nameof(NotConcreteNeedsAReason), VietnameseText.CleanLines(reason).Length is var length && (length > Pledge.ReasonLength || (length == 0 && !isConcrete)), "Say why the pledge is not concrete (at most {0} characters).", Pledge.ReasonLength);

    /// <summary>No one is judged by the machine; who finds otherwise says why, for those who read the share of departures.</summary>
    public static Rule DepartureNeedsAReason(bool isConcrete, bool? advised, string? reason) =>
        new(nameof(DepartureNeedsAReason), isConcrete && advised == false && VietnameseText.CleanLines(reason).Length == 0, "The advice takes this pledge for formulaic. If it is concrete, say why.");

    public static Rule CommitmentExists(Pledge pledge, int? no) =>
        new(nameof(CommitmentExists), no is not null && pledge.Commitments.All(c => c.No != no), "There is no commitment {0} in this pledge.", no ?? 0);

    public static Rule NotedCommitmentExists(Pledge pledge, int? key) =>
        new(nameof(NotedCommitmentExists), key is not null && pledge.Commitments.All(c => c.Key != key), "The commitment you chose is not in this pledge any more; choose again.");

    public static Rule EvidenceFits(DiaryNote note) =>
        new(nameof(EvidenceFits), VietnameseText.Clean(note.Evidence).Length > DiaryEntry.EvidenceLength || VietnameseText.Clean(note.EvidenceNo).Length > DiaryEntry.EvidenceNoLength,
            "A text is too long: at most {0} characters for the evidence, {1} for its number.", DiaryEntry.EvidenceLength, DiaryEntry.EvidenceNoLength);

    public static Rule DiaryTextIsGiven(string? text) =>
        new(nameof(DiaryTextIsGiven), VietnameseText.CleanLines(text).Length is 0 or > DiaryEntry.TextLength, "Write what was done (at most {0} characters).", DiaryEntry.TextLength);

    public static Rule DiaryIsOnesOwn(Pledge pledge, Actor by) =>
        new(nameof(DiaryIsOnesOwn), by.MemberId != pledge.MemberId, "Only its writer takes an entry out of the diary.");

    public static Rule EntryIsTheLast(Pledge pledge, int entryId) =>
        new(nameof(EntryIsTheLast), pledge.Diary.Count == 0 || pledge.Diary.Max(d => d.Id) != entryId, "Only the entry noted last can be taken back.");

    public static Rule DiaryDayIsInTheYear(int year, DateOnly on, DateOnly today) =>
        new(nameof(DiaryDayIsInTheYear), on.Year != year || on > today, "The day must lie in {0} and not in the future.", year);

    public static Rule CountIsSensible(int? count) =>
        new(nameof(CountIsSensible), count is < 0 or > DiaryEntry.LargestCount, "The count must lie between {0} and {1}.", 0, DiaryEntry.LargestCount);

    public static Rule EveryCommitmentIsReviewed(Pledge pledge, IReadOnlyDictionary<int, (Fulfilment? Fulfilment, string? Outcome)> given)
    {
        var missing = pledge.Commitments.OrderBy(c => c.No).FirstOrDefault(c => !given.TryGetValue(c.No, out var review) || review.Fulfilment is null);
        return new(nameof(EveryCommitmentIsReviewed), missing is not null, "Say how far commitment {0} was kept.", missing?.No ?? 0);
    }

    public static Rule ReviewFits(string? summary, IEnumerable<string?> outcomes) =>
        new(nameof(ReviewFits), VietnameseText.CleanLines(summary).Length > Pledge.ReviewLength || outcomes.Any(o => VietnameseText.CleanLines(o).Length > Commitment.OutcomeLength),
            "A text is too long: at most {0} characters for the summary, {1} for a commitment.", Pledge.ReviewLength, Commitment.OutcomeLength);

    public static Rule NoteFits(string? note) =>
        new(nameof(NoteFits), VietnameseText.CleanLines(note).Length > Pledge.ReasonLength, "The note is too long (at most {0} characters).", Pledge.ReasonLength);

    public static Rule RegisterDatesAreInOrder(RegisteredPledge record) =>
        new(nameof(RegisterDatesAreInOrder), record.ConfirmedOn < record.SubmittedOn, "A pledge cannot be confirmed before it was handed in.");
}
