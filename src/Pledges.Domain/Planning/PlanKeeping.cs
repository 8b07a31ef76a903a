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
