using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Recognition;

public enum CommendationForm
{
    /// <summary>Giấy khen.</summary>
    Certificate = 1,

    /// <summary>Bằng khen.</summary>
    Diploma = 2,

    /// <summary>Cờ; organisations only.</summary>
    Flag = 3,

    /// <summary>Tuyên dương (dưới cờ).</summary>
    PublicPraise = 4,

    /// <summary>Biểu dương.</summary>
    Praise = 5,
}

/// <summary>From which level a commendation comes.</summary>
public enum CommendingBody
{
    Cell = 1,
    GrassrootsCommittee = 2,
    City = 3,

    /// <summary>A body above the city; the city keeps a record of it.</summary>
    Above = 4,
}

/// <summary>What a commendation says; <paramref name="DeedId"/> names the good deed it is for, where there is one.</summary>
public sealed record CommendationFacts(DateOnly DecidedOn, string? DecisionNo, CommendationForm Form, string Title, CommendingBody? Body, int? DeedId)
{
    public CommendationFacts Clean() => this with
    {
        DecisionNo = VietnameseText.Clean(DecisionNo) is { Length: > 0 } number ? number : null,
        Title = VietnameseText.Clean(Title),
    };
}

/// <summary>A commendation (khen thưởng, tuyên dương, biểu dương) of a member or an organisation.</summary>
public sealed class Commendation : Aggregate
{
    public const int DecisionLength = 60;
    public const int TitleLength = 200;
    public const int ReasonLength = 1000;

    /// <summary>Two commendations of one title within so many days are taken for the same deed.</summary>
    public const int SameDeedDays = 366;

    private Commendation()
    {
    }

    public int? MemberId { get; private set; }
    public int? UnitId { get; private set; }
    public DateOnly DecidedOn { get; private set; }
    public string? DecisionNo { get; private set; }
    public CommendationForm Form { get; private set; }

    /// <summary>For what, or the honorary title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Null where a file did not say.</summary>
    public CommendingBody? Body { get; private set; }
    public int? DeedId { get; private set; }

    /// <summary>Why the same deed is rewarded once more.</summary>
    public string? SecondReason { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public string? WithdrawReason { get; private set; }

    public bool IsPraise => Form is CommendationForm.PublicPraise or CommendationForm.Praise;

    public static bool NeedsADecision(CommendationForm form) => form is CommendationForm.Certificate or CommendationForm.Diploma or CommendationForm.Flag;

    /// <summary>Records a commendation.</summary>
    /// <param name="memberId">The member, or null.</param>
    /// <param name="unitId">The organisation, or null.</param>
    /// <param name="facts">What was awarded.</param>
    /// <param name="earlier">What the same member or organisation has received.</param>
    /// <param name="secondReason">Why the same deed is rewarded once more; needed only then.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="at">UTC.</param>
    /// <exception cref="RuleBroken">It is the writer's own, the form does not fit, or the deed was rewarded already.</exception>
    public static Commendation Award(int? memberId, int? unitId, CommendationFacts facts, IReadOnlyCollection<Commendation> earlier, string? secondReason, Actor by, DateTime at)
    {
        var commendation = new Commendation { MemberId = memberId, UnitId = unitId };
        var clean = facts.Clean();
        Rule.Check(
            RecognitionRules.NobodyRecognisesThemselves(memberId, by),
            RecognitionRules.FormFitsTheBody(clean.Form, clean.Body),
            RecognitionRules.FormHasADecision(clean),
            RecognitionRules.DeedIsRewardedOnce(clean, earlier, secondReason));
        commendation.Set(clean, by);
        commendation.SecondReason = VietnameseText.CleanLines(secondReason) is { Length: > 0 } reason ? reason : null;
        commendation.Happened("commendation.awarded", by, at, clean.DecisionNo);
        return commendation;
    }

    /// <summary>Takes a commendation over from a register; what it leaves open stays open.</summary>
    public static Commendation FromRegister(int? memberId, int? unitId, CommendationFacts facts, Actor by, DateTime at)
    {
        var commendation = new Commendation { MemberId = memberId, UnitId = unitId };
        commendation.Set(facts.Clean(), by);
        commendation.Happened("commendation.taken_over", by, at, commendation.DecisionNo);
        return commendation;
    }

    /// <summary>Puts right what the register says.</summary>
    public void Correct(CommendationFacts facts, Actor by, DateTime at)
    {
        Rule.Check(RecognitionRules.CommendationStands(this), RecognitionRules.NobodyRecognisesThemselves(MemberId, by));
        Set(facts.Clean(), by);
        Happened("commendation.corrected", by, at, DecisionNo);
    }

    /// <summary>Takes back what was entered wrongly or revoked; it stays in the list, crossed out, with the reason.</summary>
    public void Withdraw(string reason, Actor by, DateTime at)
    {
        Rule.Check(RecognitionRules.CommendationStands(this), RecognitionRules.ReasonIsGiven(reason));
        (WithdrawnOn, WithdrawReason) = (by.Today, VietnameseText.CleanLines(reason));
        Happened("commendation.withdrawn", by, at, DecisionNo);
    }

    /// <summary>Whether this rewards the same deed: named as such, or under the same title within a year.</summary>
    public bool IsForTheSameDeed(CommendationFacts facts) =>
        WithdrawnOn is null && ((DeedId is not null && DeedId == facts.DeedId)
            || (Math.Abs(facts.DecidedOn.DayNumber - DecidedOn.DayNumber) <= SameDeedDays && VietnameseText.Fold(Title) == VietnameseText.Fold(facts.Title)));

    private void Set(CommendationFacts facts, Actor by)
    {
        Rule.Check(
            RecognitionRules.TitleIsGiven(facts.Title),
            RecognitionRules.NumberFits(facts.DecisionNo),
            RecognitionRules.AwardDayHasCome(facts.DecidedOn, by.Today),
            RecognitionRules.FormFitsTheSubject(facts.Form, UnitId is not null));
        (DecidedOn, DecisionNo, Form, Title, Body, DeedId) = facts;
    }
}
