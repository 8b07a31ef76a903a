using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Discipline;

/// <summary>The rules of the discipline register. Source of the forms: the Party's statute, article 35.</summary>
public static class DisciplineRules
{
    public static Rule DecisionIsNamed(string? number) =>
        new(nameof(DecisionIsNamed), VietnameseText.Clean(number).Length is 0 or > DisciplineDecision.DecisionLength, "Give the number of the decision (at most {0} characters).", DisciplineDecision.DecisionLength);

    public static Rule BodyFits(string? body) =>
        new(nameof(BodyFits), body?.Length > DisciplineDecision.BodyLength, "The body that decided: at most {0} characters.", DisciplineDecision.BodyLength);

    public static Rule DayHasCome(DateOnly on, DateOnly today) =>
        new(nameof(DayHasCome), on > today || on.Year < 1930, "The decision must have been made; {0} is not such a day.", on);

    public static Rule MainGroundIsOne(Grounds main) =>
        new(nameof(MainGroundIsOne), !DisciplineFacts.EachGround.Contains(main), "Choose the one main ground of the decision.");

    public static Rule FormFitsTheSubject(DisciplineForm form, bool isOrganisation) =>
        new(nameof(FormFitsTheSubject),
            isOrganisation ? form is not (DisciplineForm.Reprimand or DisciplineForm.Warning or DisciplineForm.Dissolution) : form is not (>= DisciplineForm.Reprimand and <= DisciplineForm.Expulsion),
            "This form does not exist here: members can be reprimanded, warned, removed from a post or expelled; organisations reprimanded, warned or dissolved.");

    public static Rule ProbationaryGetsTheFirstTwo(DisciplineForm form, Disciplined? member) =>
        new(nameof(ProbationaryGetsTheFirstTwo), member is { IsProbationary: true } && form > DisciplineForm.Warning, "A probationary member can only be reprimanded or warned.");

    public static Rule PostIsHeld(DisciplineForm form, Disciplined? member) =>
        new(nameof(PostIsHeld), member is { HoldsAPost: false } && form == DisciplineForm.Removal, "The member held no post on the day of the decision, so there is none to be removed from.");

    public static Rule NobodyRecordsTheirOwn(int? memberId, Actor by) =>
        new(nameof(NobodyRecordsTheirOwn), memberId is not null && by.MemberId == memberId, "Nobody enters or changes a decision about themselves.");

    public static Rule DecisionStands(DisciplineDecision decision) =>
        new(nameof(DecisionStands), decision.IsAnnulled, "This decision has been lifted or taken back; it can no longer change.");

    public static Rule NoAppealYet(DisciplineDecision decision) =>
        new(nameof(NoAppealYet), decision.AppealedOn is not null, "An appeal against this decision has been recorded already.");

    public static Rule AppealFollowsTheDecision(DisciplineDecision decision, DateOnly on, DateOnly today) =>
        new(nameof(AppealFollowsTheDecision), on < decision.DecidedOn || on > today, "The appeal cannot be before the decision of {0}, nor in the future.", decision.DecidedOn);

    public static Rule AppealIsOpen(DisciplineDecision decision) =>
        new(nameof(AppealIsOpen), !decision.IsAppealOpen, "There is no appeal that waits for an answer.");

    public static Rule AnswerFollowsTheAppeal(DisciplineDecision decision, DateOnly on, DateOnly today) =>
        new(nameof(AnswerFollowsTheAppeal), on < decision.AppealedOn || on > today, "The answer cannot be before the appeal of {0}, nor in the future.", decision.AppealedOn ?? on);

    public static Rule ChangedFormIsAnother(DisciplineDecision decision, AppealOutcome outcome, DisciplineForm? form) =>
        new(nameof(ChangedFormIsAnother), (outcome == AppealOutcome.Changed) != (form is not null) || form == decision.Form, "Give another form where the appeal changed it, and only there.");

    public static Rule ReasonIsGiven(string? reason) =>
        new(nameof(ReasonIsGiven), VietnameseText.CleanLines(reason).Length is 0 or > DisciplineDecision.ReasonLength, "Give the reason (at most {0} characters).", DisciplineDecision.ReasonLength);
}
