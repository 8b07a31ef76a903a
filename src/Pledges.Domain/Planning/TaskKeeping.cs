using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Planning;

// What the issuer changes on the way, and what becomes of a task when units are merged.
public sealed partial class AssignedTask
{
    /// <summary>Gives more time, or less; the steps say which day held before.</summary>
    public void Extend(DateOnly dueOn, string reason, string level, Actor by, DateTime at)
    {
        Rule.Check(
            TaskRules.TaskIsInWork(this),
            PlanRules.ReasonIsGiven(reason),
            TaskRules.NewDayIsAhead(dueOn, by.Today),
            TaskRules.MilestonesStayWithin(this, dueOn));
        DueOn = dueOn;
        Take(TaskStepKind.Extended, level, reason, by, at);
    }

    public void Withdraw(string reason, string level, Actor by, DateTime at)
    {
        Rule.Check(TaskRules.TaskIsOpen(this), PlanRules.ReasonIsGiven(reason));
        (State, EndedOn) = (TaskState.Withdrawn, by.Today);
        Take(TaskStepKind.Withdrawn, level, reason, by, at);
    }

    /// <summary>
    /// One unit takes the place of another in an open task, whatever its part was: issuer, lead or co-ordinating. For units that are
    /// merged, split or dissolved; reports and steps keep the unit that they were of.
    /// </summary>
    /// <param name="fromUnitId">The unit whose part it was.</param>
    /// <param name="toUnitId">The unit that takes over.</param>
    /// <param name="level">Name of the unit in whose name this is decided.</param>
    /// <param name="reason">Usually the decision on the organisation.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">UTC.</param>
    public void Reassign(int fromUnitId, int toUnitId, string level, string reason, Actor by, DateTime at)
    {
        Rule.Check(
            TaskRules.TaskIsOpen(this),
            TaskRules.UnitHasAPart(this, fromUnitId),
            TaskRules.TaskGoesToAnotherUnit(fromUnitId, toUnitId),
            PlanRules.ReasonIsGiven(reason));
        RememberAsIssued();
        handovers.Add(new TaskHandover((handovers.Max(h => (int?)h.No) ?? 0) + 1, fromUnitId, toUnitId));
        HandOver(fromUnitId, toUnitId);
        Take(TaskStepKind.Reassigned, level, reason, by, at);
    }

    /// <summary>
    /// As though a unit had never taken another's place: every unit is in the task what it would be by the handovers that are left,
    /// whatever came in between. A task that has ended stays with whoever ended it.
    /// </summary>
    /// <param name="fromUnitId">The unit whose part it was.</param>
    /// <param name="toUnitId">The unit that had taken over.</param>
    /// <param name="reason">The decision on the organisation.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">UTC.</param>
    /// <exception cref="RuleBroken">No reason is given, or the task was never handed over so.</exception>
    public void TakeBack(int fromUnitId, int toUnitId, string reason, Actor by, DateTime at)
    {
        var handover = handovers.OrderBy(h => h.No).LastOrDefault(h => h.FromUnitId == fromUnitId && h.ToUnitId == toUnitId);
        Rule.Check(TaskRules.WasHandedOver(handover), PlanRules.ReasonIsGiven(reason));
        handovers.Remove(handover!);
        if (!IsOpen)
        {
            return;
        }

        GiveBackAsIssued();
        foreach (var left in handovers.OrderBy(h => h.No))
        {
            HandOver(left.FromUnitId, left.ToUnitId);
        }

        Take(TaskStepKind.Reassigned, by.Name, reason, by, at);
    }

    private void HandOver(int fromUnitId, int toUnitId)
    {
        IssuerUnitId = IssuerUnitId == fromUnitId ? toUnitId : IssuerUnitId;
        LeadUnitId = LeadUnitId == fromUnitId ? toUnitId : LeadUnitId;
        // Whoever leads now does not co-ordinate beside themselves, and nobody co-ordinates twice.
        SetCoUnits([.. CoUnitIds().Select(id => id == fromUnitId ? toUnitId : id).Where(id => id != LeadUnitId).Distinct()]);
    }

    // Kept only of tasks of which a unit hands its part over.
    private void RememberAsIssued()
    {
        if (origins.Count == 0)
        {
            origins.Add(new TaskOrigin(IssuerUnitId, TaskPart.Issues));
            origins.Add(new TaskOrigin(LeadUnitId, TaskPart.Leads));
            origins.AddRange(CoUnitIds().Select(id => new TaskOrigin(id, TaskPart.CoOrdinates)));
        }
    }

    private void GiveBackAsIssued()
    {
        var was = origins.ToLookup(o => o.Part, o => o.UnitId);
        (IssuerUnitId, LeadUnitId) = (was[TaskPart.Issues].Single(), was[TaskPart.Leads].Single());
        SetCoUnits([.. was[TaskPart.CoOrdinates].Where(id => id != LeadUnitId)]);
    }

    private IEnumerable<int> CoUnitIds() => coUnits.Select(u => u.UnitId);

    private void SetCoUnits(List<int> unitIds)
    {
        coUnits.RemoveAll(u => !unitIds.Contains(u.UnitId));
        coUnits.AddRange(unitIds.Except(CoUnitIds()).ToList().Select(id => new TaskUnit(id)));
    }
}
