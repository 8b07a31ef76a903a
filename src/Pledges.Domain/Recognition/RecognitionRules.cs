using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Recognition;

/// <summary>The rules of good deeds, nominations and commendations.</summary>
public static class RecognitionRules
{
    private const ExemplarFields AllFields = ExemplarFields.Work | ExemplarFields.Labour | ExemplarFields.Study | ExemplarFields.SelfTraining;

    public static Rule NobodyRecognisesThemselves(int? memberId, Actor by) =>
        new(nameof(NobodyRecognisesThemselves), memberId is not null && by.MemberId == memberId, "Nobody nominates, recognises or commends themselves.");

    public static Rule DeedIsDescribed(DeedDetails d) =>
        new(nameof(DeedIsDescribed), d.Title.Length is 0 or > GoodDeed.TitleLength || d.Text.Length is 0 or > GoodDeed.TextLength,
            "Give the deed a title and say what was done (at most {0} and {1} characters).", GoodDeed.TitleLength, GoodDeed.TextLength);

    public static Rule FieldIsNamed(ExemplarFields fields) =>
        new(nameof(FieldIsNamed), fields == ExemplarFields.None || (fields & ~AllFields) != 0, "Choose at least one field: work, labour, study, self-training.");

    public static Rule BeneficiariesAreCounted(DeedDetails d) =>
        new(nameof(BeneficiariesAreCounted), d.Beneficiaries is < 0 or > GoodDeed.MostBeneficiaries || d.BeneficiaryGroup?.Length > GoodDeed.GroupLength,
            "Those who benefited: a number from 0 to {0} and the group in at most {1} characters, no names.", GoodDeed.MostBeneficiaries, GoodDeed.GroupLength);

    public static Rule DeedIsDone(DateOnly on, DateOnly today) =>
        new(nameof(DeedIsDone), on > today || on.Year < 1930, "The deed must have been done; {0} is not such a day.", on);

    public static Rule ConsentIsOnesOwn(int memberId, Actor by) =>
        new(nameof(ConsentIsOnesOwn), by.MemberId != memberId, "Only the member agrees that others read of the deed.");

    /// <summary>The member signs; whoever records it only says where the paper is kept.</summary>
    public static Rule PaperIsForAnother(int memberId, Actor by) =>
        new(nameof(PaperIsForAnother), by.MemberId == memberId, "Give your own consent yourself; a paper is recorded for somebody else.");

    public static Rule PaperIsPlaced(string? keptAt) =>
        new(nameof(PaperIsPlaced), VietnameseText.Clean(keptAt).Length is 0 or > GoodDeed.PaperLength, "Say where the signed paper is kept (at most {0} characters).", GoodDeed.PaperLength);

    public static Rule SignatureHasCome(GoodDeed deed, DateOnly signedOn, DateOnly today) =>
        new(nameof(SignatureHasCome), signedOn > today || signedOn < deed.DoneOn, "The paper must have been signed between the deed and today.");

    public static Rule ConsentIsThere(GoodDeed deed) =>
        new(nameof(ConsentIsThere), deed.ConsentedOn is null, "There is no consent that could be taken back.");

    public static Rule ConsentIsNotThereYet(GoodDeed deed) =>
        new(nameof(ConsentIsNotThereYet), deed.ConsentedOn is not null, "The member has agreed already.");

    public static Rule ExemplarStands(Exemplar exemplar) =>
        new(nameof(ExemplarStands), !exemplar.Stands, "This recognition has been revoked already.");

    public static Rule RevocationHasCome(Exemplar exemplar, DateOnly on, DateOnly today) =>
        new(nameof(RevocationHasCome), on > today || on.Year < exemplar.Year, "The decision that revokes it must have been made, in the year of the recognition or later.");

    public static Rule DeedIsUp(GoodDeed deed) =>
        new(nameof(DeedIsUp), deed.TakenDownOn is not null, "This deed has been taken off the page already.");

    public static Rule ReasonIsGiven(string? reason) =>
        new(nameof(ReasonIsGiven), VietnameseText.CleanLines(reason).Length is 0 or > Commendation.ReasonLength, "Give the reason (at most {0} characters).", Commendation.ReasonLength);

    public static Rule WaitsForTheOpinion(Nomination nomination) =>
        new(nameof(WaitsForTheOpinion), nomination.State != NominationState.Nominated, "This nomination does not wait for an opinion; someone may have dealt with it already.");

    public static Rule NominationIsOpen(Nomination nomination) =>
        new(nameof(NominationIsOpen), !nomination.IsOpen, "This nomination has been decided or taken back already.");

    public static Rule OpinionFits(string? opinion) =>
        new(nameof(OpinionFits), VietnameseText.CleanLines(opinion).Length > Nomination.OpinionLength, "The opinion: at most {0} characters.", Nomination.OpinionLength);

    public static Rule OpinionIsThere(Nomination nomination, bool needsOpinion) =>
        new(nameof(OpinionIsThere), needsOpinion && nomination.State != NominationState.Endorsed, "The organisation's committee has not given its opinion yet.");

    public static Rule DecisionIsNamed(string? number) =>
        new(nameof(DecisionIsNamed), VietnameseText.Clean(number).Length is 0 or > Exemplar.DecisionLength, "Give the number of the decision (at most {0} characters).", Exemplar.DecisionLength);

    public static Rule TitleIsGiven(string title) =>
        new(nameof(TitleIsGiven), title.Length is 0 or > Commendation.TitleLength, "Say for what, in at most {0} characters.", Commendation.TitleLength);

    public static Rule NumberFits(string? number) =>
        new(nameof(NumberFits), number?.Length > Commendation.DecisionLength, "The number of the decision: at most {0} characters.", Commendation.DecisionLength);

    public static Rule AwardDayHasCome(DateOnly on, DateOnly today) =>
        new(nameof(AwardDayHasCome), on > today || on.Year < 1930, "The commendation must have been given; {0} is not such a day.", on);

    public static Rule FormFitsTheSubject(CommendationForm form, bool isOrganisation) =>
        new(nameof(FormFitsTheSubject), !Enum.IsDefined(form) || (form == CommendationForm.Flag && !isOrganisation), "A flag is awarded to an organisation, not to a member.");

    public static Rule FormFitsTheBody(CommendationForm form, CommendingBody? body) =>
        new(nameof(FormFitsTheBody),
            body switch
            {
                CommendingBody.Cell => form is not (CommendationForm.Praise or CommendationForm.PublicPraise),
                CommendingBody.GrassrootsCommittee => form is CommendationForm.Diploma or CommendationForm.Flag,
                _ => false,
            },
            "A cell praises; an organisation's committee also gives certificates; diplomas and flags come from the city or above.");

    public static Rule FormHasADecision(CommendationFacts facts) =>
        new(nameof(FormHasADecision), Commendation.NeedsADecision(facts.Form) && facts.DecisionNo is null, "A certificate, a diploma and a flag have a decision; give its number.");

    /// <summary>Nobody is rewarded twice for one deed, unless a person says why.</summary>
    public static Rule DeedIsRewardedOnce(CommendationFacts facts, IEnumerable<Commendation> earlier, string? reason)
    {
        var same = earlier.Where(c => c.IsForTheSameDeed(facts)).OrderBy(c => c.DecidedOn).FirstOrDefault();
        return new(nameof(DeedIsRewardedOnce), same is not null && VietnameseText.CleanLines(reason).Length is (0 or > Commendation.ReasonLength),
            "This deed was rewarded on {0} already (“{1}”). Say why it is rewarded again, or leave it.", same?.DecidedOn ?? facts.DecidedOn, same?.Title ?? "");
    }

    public static Rule CommendationStands(Commendation commendation) =>
        new(nameof(CommendationStands), commendation.WithdrawnOn is not null, "This commendation has been taken back already.");
}
