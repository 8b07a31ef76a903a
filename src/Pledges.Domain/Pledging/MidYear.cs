using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>How a commitment looks half-way.</summary>
public enum Outlook
{
    OnTrack = 1,
    Behind = 2,

    /// <summary>Cannot be done as pledged: a reason to amend.</summary>
    Impossible = 3,
}

/// <summary>The mid-year check of a pledge: the member's answers and the cell's remark. It changes no state.</summary>
public sealed class MidYearCheck
{
    private readonly List<MidYearAnswer> answers = [];

    public int Id { get; private set; }
    public int PledgeId { get; private set; }

    /// <summary>Null while the member has not said anything; the cell may have remarked on that.</summary>
    public DateOnly? CheckedOn { get; private set; }
    public string? Remark { get; private set; }
    public string? RemarkBy { get; private set; }
    public DateOnly? RemarkOn { get; private set; }
    public IReadOnlyList<MidYearAnswer> Answers => answers;

    public MidYearAnswer? For(int key) => answers.Find(a => a.CommitmentKey == key);

    internal void Answer(IReadOnlyDictionary<int, (Outlook? Outlook, string? Note)> byKey, DateOnly on)
    {
        CheckedOn = on;
        foreach (var (key, (outlook, note)) in byKey)
        {
            if (For(key) is not { } answer)
            {
                answer = new MidYearAnswer(key);
                answers.Add(answer);
            }

            answer.Set(outlook!.Value, VietnameseText.CleanLines(note) is { Length: > 0 } clean ? clean : null);
        }
    }

    internal void Say(string remark, string by, DateOnly on) => (Remark, RemarkBy, RemarkOn) = (remark, by, on);
}

/// <summary>What the member says of one commitment half-way.</summary>
public sealed class MidYearAnswer
{
    public const int NoteLength = 500;

    private MidYearAnswer()
    {
    }

    internal MidYearAnswer(int key) => CommitmentKey = key;

    public int Id { get; private set; }
    public int CheckId { get; private set; }

    /// <summary>As <see cref="Commitment.Key"/>.</summary>
    public int CommitmentKey { get; private set; }
    public Outlook Outlook { get; private set; }
    public string? Note { get; private set; }

    internal void Set(Outlook outlook, string? note) => (Outlook, Note) = (outlook, note);
}

public sealed partial class Pledge
{
    /// <summary>To be loaded for the verbs about it; null until the member or the cell has said something.</summary>
    public MidYearCheck? MidYearCheck { get; private set; }

    /// <summary>The member says of every commitment how it looks half-way; again until the check ends.</summary>
    public void CheckMidYear(PledgeYear year, IReadOnlyDictionary<int, (Outlook? Outlook, string? Note)> byKey, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            MidYearRules.PledgeIsUnderWay(this),
            MidYearRules.MidYearIsNow(year, by.Today),
            MidYearRules.EveryCommitmentIsChecked(this, byKey),
            MidYearRules.ImpossibleNeedsANote(this, byKey),
            MidYearRules.MidYearNotesFit(byKey.Values.Select(v => v.Note)));
        MidYearCheck ??= new MidYearCheck();
        MidYearCheck.Answer(byKey.Where(a => commitments.Exists(c => c.Key == a.Key)).ToDictionary(), by.Today);
        Happened("pledge.mid_year_checked", by, at);
    }

    /// <summary>The cell's remark on the check, or on its absence; again until the pledge is assessed.</summary>
    public void RemarkMidYear(PledgeYear year, string remark, Actor by, DateTime at)
    {
        Rule.Check(
            PledgingRules.YearIsOpen(year),
            PledgingRules.NotOnesOwn(this, by),
            MidYearRules.PledgeIsUnderWay(this),
            MidYearRules.MidYearHasBegun(year, by.Today),
            MidYearRules.RemarkIsGiven(remark));
        MidYearCheck ??= new MidYearCheck();
        MidYearCheck.Say(VietnameseText.CleanLines(remark), by.Name, by.Today);
        Happened("pledge.mid_year_remarked", by, at);
    }
}

/// <summary>The rules of the mid-year check.</summary>
public static class MidYearRules
{
    public static Rule PledgeIsUnderWay(Pledge pledge) =>
        new(nameof(PledgeIsUnderWay), pledge.State is not (PledgeState.Confirmed or PledgeState.SelfReviewed), "The mid-year check belongs to a confirmed pledge that the cell has not assessed yet.");

    public static Rule MidYearIsNow(PledgeYear year, DateOnly today) =>
        new(nameof(MidYearIsNow), !year.IsMidYear(today), "The mid-year check runs from {0} to {1}.", year.MidYearFrom, year.MidYearUntil);

    public static Rule MidYearHasBegun(PledgeYear year, DateOnly today) =>
        new(nameof(MidYearHasBegun), today < year.MidYearFrom, "The mid-year check begins on {0}.", year.MidYearFrom);

    public static Rule EveryCommitmentIsChecked(Pledge pledge, IReadOnlyDictionary<int, (Outlook? Outlook, string? Note)> given)
    {
        var missing = pledge.Commitments.OrderBy(c => c.No).FirstOrDefault(c => !given.TryGetValue(c.Key, out var answer) || answer.Outlook is null);
        return new(nameof(EveryCommitmentIsChecked), missing is not null, "Say how commitment {0} stands.", missing?.No ?? 0);
    }

    public static Rule ImpossibleNeedsANote(Pledge pledge, IReadOnlyDictionary<int, (Outlook? Outlook, string? Note)> given)
    {
        var bare = pledge.Commitments.OrderBy(c => c.No).FirstOrDefault(c => given.TryGetValue(c.Key, out var answer) && answer.Outlook == Outlook.Impossible && VietnameseText.CleanLines(answer.Note).Length == 0);
        return new(nameof(ImpossibleNeedsANote), bare is not null, "Say why commitment {0} cannot be done.", bare?.No ?? 0);
    }

    public static Rule MidYearNotesFit(IEnumerable<string?> notes) =>
        new(nameof(MidYearNotesFit), notes.Any(n => VietnameseText.CleanLines(n).Length > MidYearAnswer.NoteLength), "A note is too long (at most {0} characters).", MidYearAnswer.NoteLength);

    public static Rule RemarkIsGiven(string? remark) =>
        new(nameof(RemarkIsGiven), VietnameseText.CleanLines(remark).Length is 0 or > Pledge.ReasonLength, "Write the remark (at most {0} characters).", Pledge.ReasonLength);
}
