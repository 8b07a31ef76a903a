using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Planning;

/// <summary>The rules of plans.</summary>
public static class PlanRules
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public static Rule PlanYearsMakeSense(PlanDetails plan) =>
        new(nameof(PlanYearsMakeSense),
            plan.FromYear is < FirstYear or > LastYear || plan.ToYear > LastYear
                || (plan.Kind == PlanKind.Year ? plan.ToYear != plan.FromYear : plan.ToYear <= plan.FromYear || plan.ToYear - plan.FromYear > Plan.LongestTerm),
            "A yearly programme covers one year, a term plan 2 to {0} years, between {1} and {2}.", Plan.LongestTerm + 1, FirstYear, LastYear);

    public static Rule PlanHasATitle(string title) =>
        new(nameof(PlanHasATitle), title.Length is 0 or > Plan.TitleLength, "Give the plan a title of at most {0} characters.", Plan.TitleLength);

    public static Rule PlanYearIsOpen(PlanKind kind, int year, int lastClosedYear) =>
        new(nameof(PlanYearIsOpen), kind == PlanKind.Year && year <= lastClosedYear, "The year {0} is closed; its records can no longer change.", year);

    public static Rule PlanIsBeingWritten(Plan plan) =>
        new(nameof(PlanIsBeingWritten), !plan.IsBeingWritten, "This plan is not being written: it waits for a decision or has been approved.");

    public static Rule PlanItemsFit(IEnumerable<PlanItemText> texts) =>
        new(nameof(PlanItemsFit), texts.Any(t => t.Deed.Length is 0 or > PlanItem.DeedLength || new[] { t.Measure, t.Due, t.Lead }.Any(p => p?.Length > PlanItem.PartLength)),
            "Say for each thing what will be done (at most {0} characters), and keep the other parts below {1}.", PlanItem.DeedLength, PlanItem.PartLength);

    public static Rule PlanItemsAreNotTooMany(IReadOnlyCollection<PlanItemText> texts) =>
        new(nameof(PlanItemsAreNotTooMany), texts.Count > Plan.MostItems, "A plan holds at most {0} things.", Plan.MostItems);

    public static Rule PlanHasContents(Plan plan) =>
        new(nameof(PlanHasContents), !plan.ItemsOf(plan.Edition).Any(), "A plan without contents cannot be handed in: say what to push and what to resolve.");

    public static Rule PlanWaitsForADecision(Plan plan) =>
        new(nameof(PlanWaitsForADecision), plan.State != PlanState.Submitted, "This plan does not wait for a decision.");

    public static Rule NobodyDecidesOnTheirOwnPlan(Plan plan, Actor by) =>
        new(nameof(NobodyDecidesOnTheirOwnPlan), plan.SubmittedById == by.AccountId, "Nobody decides on a plan that they handed in themselves.");

    public static Rule DayOfApprovalMakesSense(Plan plan, DateOnly on, DateOnly today) =>
        new(nameof(DayOfApprovalMakesSense), on > today || on < LastApproval(plan) || on.Year < plan.FromYear - 1, "The day of approval must not be in the future, nor before an earlier approval or long before the first year of the plan.");

    public static Rule PlanIsApproved(Plan plan) =>
        new(nameof(PlanIsApproved), plan.State != PlanState.Approved, "Only an approved plan is revised; this one is still being written or decided on.");

    public static Rule ReasonIsGiven(string? reason) =>
        new(nameof(ReasonIsGiven), VietnameseText.CleanLines(reason).Length is 0 or > Step.ReasonLength, "Give the reason, at most {0} characters.", Step.ReasonLength);

    public static Rule PlanIsInForce(Plan plan) =>
        new(nameof(PlanIsInForce), plan.EditionInForce is null, "This plan has not been approved; there is nothing to report on yet.");

    public static Rule HalfYearIsOfThePlan(Plan plan, PlanReportText text) =>
        new(nameof(HalfYearIsOfThePlan), !plan.Covers(text.Year) || text.Half is not (1 or 2), "The half year is not one of this plan.");

    public static Rule HalfYearHasBegun(PlanReportText text, DateOnly today) =>
        new(nameof(HalfYearHasBegun), today < text.FirstDay, "The half year has not begun yet.");

    public static Rule PlanReportIsWritten(PlanReportText text) =>
        new(nameof(PlanReportIsWritten), text.Summary.Length is 0 or > PlanReport.SummaryLength || text.Lines.Any(l => l.Note?.Length > PlanReport.NoteLength),
            "Say how the plan stands, at most {0} characters, and keep each note below {1}.", PlanReport.SummaryLength, PlanReport.NoteLength);

    public static Rule PlanWasNeverApproved(Plan plan) =>
        new(nameof(PlanWasNeverApproved), plan.ApprovedOn is not null, "An approved plan stays with the unit that had it.");

    public static Rule PlanGoesToAnotherUnit(Plan plan, int unitId) =>
        new(nameof(PlanGoesToAnotherUnit), plan.UnitId == unitId, "The plan belongs to this unit already.");

    private static DateOnly? LastApproval(Plan plan) => plan.Steps.Where(s => s.Kind == PlanStepKind.Approved).Max(s => s.On) ?? plan.ApprovedOn;
}
