using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Web.Pages.Recognition;

namespace Pledges.Web.Validation;

/// <summary>At which question the refusal of a rule belongs: the first of these that the form sent. Other refusals stand for the whole form.</summary>
internal static class RuleFields
{
    private static readonly FrozenDictionary<string, string[]> Questions = new Dictionary<string, string[]>
    {
        [nameof(DisciplineRules.ReasonIsGiven)] = ["Reason", "Opinion"],
        [nameof(DisciplineRules.DecisionIsNamed)] = ["DecisionNo", "Number"],
        [nameof(DisciplineRules.DayHasCome)] = ["DecidedOn", "On"],
        [nameof(DisciplineRules.FormFitsTheSubject)] = ["Form"],
        [nameof(DisciplineRules.ProbationaryGetsTheFirstTwo)] = ["Form"],
        [nameof(DisciplineRules.PostIsHeld)] = ["Form"],
        [nameof(DisciplineRules.ChangedFormIsAnother)] = ["Form"],
        [nameof(DisciplineRules.NobodyRecordsTheirOwn)] = ["Code"],
        [nameof(DisciplineRules.AppealFollowsTheDecision)] = ["On"],
        [nameof(DisciplineRules.AnswerFollowsTheAppeal)] = ["On"],
        [nameof(GradingRules.ReviewFollowsTheRegister)] = ["Grade"],
        [nameof(GradingRules.ChangesAreOfTheScheme)] = ["Grade"],
        [nameof(RecognitionRules.NobodyRecognisesThemselves)] = ["MemberCode"],
        [NominateModel.NominatedOnce] = ["MemberCode"],
        [nameof(RecognitionRules.BeneficiariesAreCounted)] = ["Beneficiaries"],
        [nameof(RecognitionRules.DeedIsDone)] = ["DoneOn"],
        [nameof(RecognitionRules.PaperIsPlaced)] = ["KeptAt"],
        [nameof(RecognitionRules.SignatureHasCome)] = ["SignedOn"],
        [nameof(RecognitionRules.RevocationHasCome)] = ["On"],
        [nameof(RecognitionRules.OpinionFits)] = ["Opinion"],
        [nameof(RecognitionRules.TitleIsGiven)] = ["Title"],
        [nameof(RecognitionRules.AwardDayHasCome)] = ["DecidedOn"],
        [nameof(RecognitionRules.FormFitsTheBody)] = ["Form"],
        [nameof(RecognitionRules.FormHasADecision)] = ["DecisionNo"],
        [nameof(RecognitionRules.DeedIsRewardedOnce)] = ["SecondReason"],
        [nameof(InspectionRules.YearIsSensible)] = ["Year"],
        [nameof(InspectionRules.PeriodInspectedIsInOrder)] = ["PeriodTo"],
        [nameof(InspectionRules.DecisionDayIsSensible)] = ["DecidedOn"],
        [nameof(InspectionRules.TeamHasAHead)] = ["Head"],
        [nameof(InspectionRules.NobodyInspectsThemselves)] = ["Head"],
        [nameof(InspectionRules.StepDayFits)] = ["On"],
        [nameof(InspectionRules.StepTextsFit)] = ["Note"],
        [nameof(InspectionRules.DueAfterTheDecision)] = ["DueOn"],
        [nameof(InspectionRules.FindingDayFits)] = ["FoundOn"],
        [nameof(InspectionRules.FindingFitsItsKind)] = ["Type"],
        [nameof(InspectionRules.ConclusionFollowsTheDecision)] = ["ConcludedOn"],
        [nameof(InspectionRules.ConclusionHasCome)] = ["ConcludedOn"],
        [nameof(InspectionRules.NumbersFit)] = ["NoticeOn"],
        [nameof(InspectionRules.NothingIsClassified)] = ["Content", "Note", "Text", "Outcome", "Reason"],
        [nameof(ProgrammeRules.ProgrammeIsNumbered)] = ["Number"],
        [nameof(ProgrammeRules.ApprovalFits)] = ["On"],
        [nameof(RemedyRules.DueAfterTheFinding)] = ["RemedyBy"],
        [nameof(RemedyRules.PlanKeepsTheDay)] = ["DueOn"],
        [nameof(RemedyRules.TextIsGiven)] = ["Text"],
        [nameof(RemedyRules.DayFits)] = ["On"],
        [nameof(RemedyRules.CheckFollows)] = ["On"],
        [nameof(RemedyRules.DueLater)] = ["DueOn"],
        [nameof(PracticeModelRules.ModelDatesAreInOrder)] = ["LastDay"],
        [nameof(PracticeModelRules.ModelIsOfAnotherUnit)] = ["UnitId"],
        [nameof(PracticeModelRules.ModelRunsOn)] = ["On"],
        [nameof(PracticeModelRules.LeavesAfterJoining)] = ["On"],
        [nameof(PracticeModelRules.ResultsAreGiven)] = ["Text"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The key in the model state; empty for the whole form.</summary>
    public static string Of(string rule, ModelStateDictionary sent) =>
        Questions.GetValueOrDefault(rule, []).Select(question => sent.FirstOrDefault(e => e.Value?.AttemptedValue is not null && IsOf(e.Key, question)).Key).FirstOrDefault(key => key is not null) ?? "";

    // "Reason" or "Input.Reason", never a row of a list.
    private static bool IsOf(string key, string question) =>
        key.EndsWith(question, StringComparison.Ordinal) && !key.Contains('[', StringComparison.Ordinal) && (key.Length == question.Length || key[^(question.Length + 1)] == '.');
}
