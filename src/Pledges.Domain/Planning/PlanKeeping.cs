using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Planning;

// What becomes of a plan beside its way to approval: reports, registers, units that are merged.
public sealed partial class Plan
{
    /// <summary>The report of a half year; one that is there is replaced.</summary>
    /// <exception cref="RuleBroken">The plan is not in force, the half year is not its own or has not begun, or a text is missing.</exception>
    public void Report(PlanReportText text, Actor by, DateTime at)
    {
        var clean = text.Clean();
        Rule.Check(
            PlanRules.PlanIsInForce(this),
            PlanRules.HalfYearIsOfThePlan(this, clean),
            PlanRules.HalfYearHasBegun(clean, by.Today),
            PlanRules.PlanReportIsWritten(clean));
        reports.RemoveAll(r => r.Year == clean.Year && r.Half == clean.Half);
        reports.Add(new PlanReport(clean, EditionInForce!.Value, by, at));
        Happened("plan.reported", by, at, $"{clean.Year}/{clean.Half}");
    }

    /// <summary>
    /// Hands a plan that is still being written or decided on to the unit that takes over. One that was approved stays with the
    /// unit that had it: it is part of what that unit was.
    /// </summary>
    public void Reassign(int toUnitId, string level, string reason, Actor by, DateTime at)
    {
        Rule.Check(PlanRules.PlanWasNeverApproved(this), PlanRules.PlanGoesToAnotherUnit(this, toUnitId), PlanRules.ReasonIsGiven(reason));
        UnitId = toUnitId;
        Take(PlanStepKind.Reassigned, level, reason, by, at);
    }

    /// <summary>
    /// Plans in force at units that ended, of one kind and first year, go on as one at the unit that took over: what any of them
    /// pushes and resolves, in force from that day. The old ones stay with the old units.
    /// </summary>
    /// <param name="of">Each with the name of the unit that had it; the title is that of the first.</param>
    /// <param name="unitId">The unit that took over.</param>
    /// <param name="on">Its first day.</param>
    /// <param name="reason">The decision on the organisation.</param>
    /// <param name="by">Who entered it.</param>
    /// <param name="at">UTC.</param>
    /// <exception cref="RuleBroken">One is not in force, or belongs to the unit already.</exception>
    public static Plan Adopt(IReadOnlyList<(Plan Plan, string Unit)> of, int unitId, DateOnly on, string reason, Actor by, DateTime at)
    {
        Rule.Check([PlanRules.ReasonIsGiven(reason), .. of.SelectMany(o => new[] { PlanRules.PlanIsInForce(o.Plan), PlanRules.PlanGoesToAnotherUnit(o.Plan, unitId) })]);
        var first = of[0].Plan;
        var plan = new Plan
        {
            UnitId = unitId,
            Kind = first.Kind,
            FromYear = first.FromYear,
            ToYear = of.Max(o => o.Plan.ToYear),
            Title = first.Title,
            State = PlanState.Approved,
            Edition = 1,
            EditionInForce = 1,
            ApprovedOn = on,
        };
        var texts = of.SelectMany(o => o.Plan.ItemsOf(o.Plan.EditionInForce!.Value)).Select(i => i.ToText()).DistinctBy(t => (t.Kind, t.Deed, t.Measure));
        plan.items.AddRange(texts.GroupBy(t => t.Kind).SelectMany(kind => kind.Select((t, i) => new PlanItem(1, i + 1, t))));
        foreach (var (_, unit) in of)
        {
            plan.Take(PlanStepKind.Adopted, unit, reason, by, at, on);
        }

        return plan;
    }

    /// <summary>Nothing has happened to it since a unit took it over.</summary>
    public bool IsAsAdopted => steps.Count > 0 && steps.TrueForAll(s => s.Kind == PlanStepKind.Adopted) && reports.Count == 0;

    /// <summary>A plan as a register has it: without contents, approved where the register gives the day.</summary>
    public static Plan FromRegister(int unitId, PlanDetails details, DateOnly? approvedOn, Actor by, DateTime at)
    {
        var plan = new Plan(unitId, details, lastClosedYear: 0, by, at);
        plan.SetApproval(approvedOn);
        return plan;
    }

    /// <summary>Puts right what a register says of it.</summary>
    public void Correct(PlanDetails details, DateOnly? approvedOn, Actor by, DateTime at)
    {
        var clean = details.Clean();
        Rule.Check(PlanRules.PlanYearsMakeSense(clean), PlanRules.PlanHasATitle(clean.Title));
        (ToYear, Title) = (clean.ToYear, clean.Title);
        if (approvedOn != ApprovedOn)
        {
            SetApproval(approvedOn);
        }

        Happened("plan.corrected", by, at, $"{FromYear}–{ToYear} {approvedOn}");
    }

    private void SetApproval(DateOnly? on)
    {
        ApprovedOn = on;
        (State, EditionInForce) = on is null ? (PlanState.Draft, null) : (PlanState.Approved, (int?)Edition);
    }
}
