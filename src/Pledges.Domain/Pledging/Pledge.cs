using System.Globalization;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>draft → submitted → (returned → submitted)* → confirmed → self-reviewed → assessed → closed; stopped from any open state.</summary>
public enum PledgeState
{
    Draft = 1,
    Submitted = 2,
    Returned = 3,
    Confirmed = 4,
    SelfReviewed = 5,
    Assessed = 6,
    Closed = 7,
    Stopped = 8,
}

/// <summary>Result of the pledge (kết quả thực hiện).</summary>
public enum PledgeResult
{
    Excellent = 1,
    Good = 2,
    Fair = 3,
    Poor = 4,
}

/// <summary>
/// The yearly pledge of one member: what they will do to set an example, and what became of it. It follows the person.
/// Verbs act or throw <see cref="RuleBroken"/>; each records what happened.
/// </summary>
public sealed partial class Pledge : Aggregate
{
    public const int ReasonLength = 1000;
    public const int PaperRefLength = 200;
    public const int ReviewLength = 3000;

    private readonly List<Commitment> commitments = [];
    private readonly List<PledgeReturn> returns = [];
    private readonly List<DiaryEntry> diary = [];

    private Pledge()
    {
    }

    private Pledge(int year, Member member)
    {
        (Year, Member, MemberId, State) = (year, member, member.Id, PledgeState.Draft);
        Reference = $"NG-{year.ToString(CultureInfo.InvariantCulture)}-{member.Code}";
    }

    public int Year { get; private set; }
    public int MemberId { get; private set; }
    public Member Member { get; private set; } = null!;
    public PledgeState State { get; private set; }

    /// <summary>What a person quotes on the telephone: NG-year-card code.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Entered by the cell for a member who signed on paper (nhập hộ).</summary>
    public bool IsOnBehalf { get; private set; }

    /// <summary>Where the signed paper is kept, when entered on behalf.</summary>
    public string? PaperRef { get; private set; }

    /// <summary>Day of handing in, in Vietnam; the moment in UTC is <see cref="SubmittedAt"/>, unknown for pledges taken over from a register.</summary>
    public DateOnly? SubmittedOn { get; private set; }
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Day of the first confirmation: an amendment does not move it, so that no figure moves either.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>Who confirmed what is in force, as named then; unknown for pledges taken over from a register.</summary>
    public string? ConfirmedBy { get; private set; }

    /// <summary>The cell's verdict concrete and practical (cụ thể, thiết thực); null is not judged.</summary>
    public bool? IsConcrete { get; private set; }
    public string? VerdictReason { get; private set; }

    /// <summary>What the advice said when the cell gave its verdict; null when it had no opinion, and before there was advice.</summary>
    public bool? AdvisedConcrete { get; private set; }
    public PledgeResult? Result { get; private set; }
    public string? ResultNote { get; private set; }
    public DateOnly? SelfReviewedOn { get; private set; }
    public string? SelfReview { get; private set; }
    public IReadOnlyList<Commitment> Commitments => commitments;
    public IReadOnlyList<PledgeReturn> Returns => returns;
    public IReadOnlyList<DiaryEntry> Diary => diary;

    /// <summary>Handed in and not sent back: it is with the cell or beyond.</summary>
    public bool IsWithMember => State is PledgeState.Draft or PledgeState.Returned;

    /// <summary>Counts as registered: confirmed, or further on.</summary>
    public bool IsConfirmed => ConfirmedOn is not null;

    /// <summary>A self-review is the member's alone until it is handed in; what an older register tells was never a draft.</summary>
    public bool MayShowReview => SelfReviewedOn is not null || SubmittedAt is null;

    public static Pledge Start(PledgeYear year, Member member, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.YearIsOpen(year), PledgingRules.YearHasBegun(year, by.Today));
        var pledge = new Pledge(year.Year, member);
        pledge.Happened("pledge.started", by, at);
        return pledge;
    }

    /// <summary>Saves what was typed, complete or not; blank rows fall away. Nothing is asked of a draft but that it fits.</summary>
    public void SaveDraft(PledgeYear year, IEnumerable<CommitmentText> texts, Actor by, DateTime at)
    {
        var written = texts.Select(t => t.Clean()).Where(t => !t.IsBlank).ToList();
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.PledgeIsWithMember(this),
            PledgingRules.SectionsAreOnTheForm(year.Form, written),
            PledgingRules.TextsFit(written),
            PledgingRules.NotTooManyCommitments(year.Form, written.Count));
        Write(written);
        Happened("pledge.saved", by, at);
    }

    /// <summary>Hands the pledge in to the cell (gửi chi bộ).</summary>
    public void Submit(PledgeYear year, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.PledgeIsWithMember(this),
            PledgingRules.HandingInIsStillTaken(year, by.Today),
            PledgingRules.EnoughCommitments(year.Form, commitments.Count),
            PledgingRules.RequiredSectionsAreFilled(year.Form, commitments),
            PledgingRules.EveryCommitmentHasADeed(commitments));
        (State, SubmittedOn, SubmittedAt) = (PledgeState.Submitted, by.Today, at);
        Happened("pledge.submitted", by, at);
    }

    /// <summary>Marks the pledge as entered by the cell, with where the signed paper is kept.</summary>
    public void MarkOnBehalf(string paperRef, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.PledgeIsWithMember(this),
            PledgingRules.PaperIsFiled(paperRef));
        (IsOnBehalf, PaperRef) = (true, VietnameseText.Clean(paperRef));
        Happened("pledge.on_behalf", by, at);
    }

    /// <summary>Sends the pledge back for completion (trả lại bổ sung), keeping who, from which level, on which point and why.</summary>
    public void Return(PledgeYear year, string level, int? commitmentNo, string reason, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.NotOnesOwn(this, by),
            PledgingRules.PledgeIsSubmitted(this),
            PledgingRules.ReasonIsGiven(reason),
            PledgingRules.CommitmentExists(this, commitmentNo));
        returns.Add(new PledgeReturn(returns.Count + 1, by.AccountId, by.Name, level, at, commitmentNo, VietnameseText.CleanLines(reason)));
        State = PledgeState.Returned;
        Happened("pledge.returned", by, at);
    }

    /// <summary>
    /// Confirms with the verdict; a verdict "not concrete" needs a reason, and so does "concrete" where the advice
    /// (<paramref name="advised"/>: concrete, formulaic, or no opinion) took the pledge for formulaic.
    /// </summary>
    public void Confirm(PledgeYear year, bool isConcrete, string? reason, Actor by, DateTime at, bool? advised = null)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.NotOnesOwn(this, by),
            PledgingRules.PledgeIsSubmitted(this),
            PledgingRules.NotConcreteNeedsAReason(isConcrete, reason),
            PledgingRules.DepartureNeedsAReason(isConcrete, advised, reason));
        (State, ConfirmedOn, ConfirmedBy, IsConcrete, AdvisedConcrete) = (PledgeState.Confirmed, by.Today, by.Name, isConcrete, advised);
        VerdictReason = VietnameseText.CleanLines(reason) is { Length: > 0 } clean ? clean : null;
        Happened("pledge.confirmed", by, at, isConcrete ? "concrete" : "not concrete");
    }

    /// <summary>Notes a deed in the diary (nhật ký làm theo lời Bác).</summary>
    public void Note(PledgeYear year, DiaryNote note, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.PledgeIsRunning(this),
            PledgingRules.DiaryTextIsGiven(note.Text),
            PledgingRules.DiaryDayIsInTheYear(Year, note.On, by.Today),
            PledgingRules.CountIsSensible(note.Count),
            PledgingRules.EvidenceFits(note),
            PledgingRules.NotedCommitmentExists(this, note.CommitmentKey));
        diary.Add(new DiaryEntry(note));
        Happened("pledge.noted", by, at);
    }

    /// <summary>Takes back the entry noted last, by its writer; older ones stay as they were told.</summary>
    public void RemoveNote(PledgeYear year, int entryId, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.PledgeIsRunning(this),
            PledgingRules.DiaryIsOnesOwn(this, by),
            PledgingRules.EntryIsTheLast(this, entryId));
        diary.RemoveAll(d => d.Id == entryId);
        Happened("pledge.note_removed", by, at);
    }

    /// <summary>Keeps a self-review that is not finished. It is the member's alone until it is handed in.</summary>
    public void SaveReview(PledgeYear year, IReadOnlyDictionary<int, (Fulfilment? Fulfilment, string? Outcome)> byCommitmentNo, string? summary, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.SelfReviewIsADraft(this),
            PledgingRules.ReviewFits(summary, byCommitmentNo.Values.Select(v => v.Outcome)));
        foreach (var commitment in commitments.Where(c => byCommitmentNo.ContainsKey(c.No)))
        {
            var (fulfilment, outcome) = byCommitmentNo[commitment.No];
            commitment.Review(fulfilment, outcome);
        }

        SelfReview = VietnameseText.CleanLines(summary) is { Length: > 0 } clean ? clean : null;
        Happened("pledge.self_review_saved", by, at);
    }

    /// <summary>The member's own review against every commitment (tự kiểm tra, tự đánh giá).</summary>
    public void ReviewOneself(PledgeYear year, IReadOnlyDictionary<int, (Fulfilment? Fulfilment, string? Outcome)> byCommitmentNo, string? summary, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.PledgeIsConfirmedNotAssessed(this),
            AmendingRules.NoAmendmentIsOpen(this),
            PledgingRules.EveryCommitmentIsReviewed(this, byCommitmentNo),
            PledgingRules.ReviewFits(summary, byCommitmentNo.Values.Select(v => v.Outcome)));
        foreach (var commitment in commitments)
        {
            var (fulfilment, outcome) = byCommitmentNo[commitment.No];
            commitment.Review(fulfilment, outcome);
        }

        (State, SelfReviewedOn, SelfReview) = (PledgeState.SelfReviewed, by.Today, VietnameseText.CleanLines(summary));
        Happened("pledge.self_reviewed", by, at);
    }

    /// <summary>Records the result that the cell gave (kết quả thực hiện); again until the year is closed.</summary>
    public void Assess(PledgeYear year, PledgeResult result, string? note, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.NotOnesOwn(this, by),
            PledgingRules.PledgeIsConfirmed(this),
            PledgingRules.ResultIsOnTheScale(year, result),
            AmendingRules.NoAmendmentIsWaiting(this),
            PledgingRules.NoteFits(note));
        Lapse(by, at);
        (State, Result, DutiesToReconfirm) = (PledgeState.Assessed, result, false);
        ResultNote = VietnameseText.CleanLines(note) is { Length: > 0 } clean ? clean : null;
        Happened("pledge.assessed", by, at, result.ToString());
    }

    /// <summary>A pledge as an older register has it: dates, verdict and result, without the way it went.</summary>
    public static Pledge FromRegister(int year, Member member, RegisteredPledge record, Actor by, DateTime at)
    {
        var pledge = new Pledge(year, member);
        pledge.CorrectFromRegister(record, by, at);
        return pledge;
    }

    /// <summary>Puts the register's facts right; true when something changed.</summary>
    public bool CorrectFromRegister(RegisteredPledge record, Actor by, DateTime at)
    {
        Rule.Check(PledgingRules.RegisterDatesAreInOrder(record));
        if (record == new RegisteredPledge(SubmittedOn, ConfirmedOn, IsConcrete, Result) && Id != 0)
        {
            return false;
        }

        (SubmittedOn, ConfirmedOn, IsConcrete, Result) = record;
        State = Reached;
        Happened("pledge.taken_over", by, at);
        return true;
    }

    /// <summary>Takes over one commitment of the register under its number; true when something changed.</summary>
    public bool TakeOver(int no, CommitmentText given, string? outcome, Actor by, DateTime at) =>
        TakeOver([new RegisteredCommitment(no, given, outcome)], by, at);

    /// <summary>Takes over commitments of the register under their numbers; true when something changed.</summary>
    public bool TakeOver(IEnumerable<RegisteredCommitment> register, Actor by, DateTime at)
    {
        var rows = register.Select(r => r with { Text = r.Text.Clean() }).ToList();
        Rule.Check(PledgingRules.TextsFit(rows.Select(r => r.Text)));
        var changed = false;
        foreach (var row in rows)
        {
            changed |= TakeOver(row);
        }

        if (changed)
        {
            Happened("pledge.commitment_taken_over", by, at);
        }

        return changed;
    }

    private bool TakeOver(RegisteredCommitment given)
    {
        var text = given.Text;
        var existing = commitments.FirstOrDefault(c => c.No == given.No);
        var outcome = VietnameseText.CleanLines(given.Outcome) is { Length: > 0 } clean ? clean : null;
        if (existing is not null && existing.Text == text && existing.Outcome == outcome)
        {
            return false;
        }

        if (existing is null)
        {
            existing = new Commitment(given.No, text, LastKey == 0 ? null : ++LastKey);
            commitments.Add(existing);
        }

        existing.Set(text);
        existing.Review(existing.Fulfilment, outcome);
        return true;
    }

    // Rows keep their identity by position, so that a saved draft updates rather than rewrites.
    private void Write(List<CommitmentText> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (i < commitments.Count)
            {
                commitments[i].Set(texts[i]);
                commitments[i].No = i + 1;
            }
            else
            {
                commitments.Add(new Commitment(i + 1, texts[i]));
            }
        }

        commitments.RemoveRange(texts.Count, commitments.Count - texts.Count);
    }
}

/// <summary>What an older register says of a pledge.</summary>
public sealed record RegisteredPledge(DateOnly? SubmittedOn, DateOnly? ConfirmedOn, bool? IsConcrete, PledgeResult? Result);

/// <summary>What an older register says of a commitment, under its number.</summary>
public sealed record RegisteredCommitment(int No, CommitmentText Text, string? Outcome);
