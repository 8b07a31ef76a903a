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
        IssuerUnitId = IssuerUnitId == fromUnitId ? toUnitId : IssuerUnitId;
        LeadUnitId = LeadUnitId == fromUnitId ? toUnitId : LeadUnitId;
        // Whoever leads now does not co-ordinate beside themselves, and nobody co-ordinates twice.
        if (coUnits.RemoveAll(u => u.UnitId == fromUnitId) > 0 && coUnits.TrueForAll(u => u.UnitId != toUnitId))
        {
            coUnits.Add(new TaskUnit(toUnitId));
        }

        coUnits.RemoveAll(u => u.UnitId == LeadUnitId);
        Take(TaskStepKind.Reassigned, level, reason, by, at);
    }

    /// <summary>
    /// As though a unit had not taken another's place: the other has its part again. A lead unit that issued the task, too, gets
    /// both; where two units became one, ask for the leads first.
    /// </summary>
    /// <param name="part">What the unit was in the task.</param>
    /// <param name="fromUnitId">The unit that had taken over.</param>
    /// <param name="toUnitId">The unit that gets its part back.</param>
    /// <param name="staysIn">Whether the one that had taken over goes on co-ordinating, because it was there before.</param>
    /// <param name="reason">The decision on the organisation.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">UTC.</param>
    public void TakeBack(TaskPart part, int fromUnitId, int toUnitId, bool staysIn, string reason, Actor by, DateTime at)
    {
        Rule.Check(TaskRules.TaskIsOpen(this), TaskRules.TaskGoesToAnotherUnit(fromUnitId, toUnitId), PlanRules.ReasonIsGiven(reason));
        if (part == TaskPart.Leads)
        {
            // A unit that stood before and took the lead over issued the task itself, or had no part in it; it does not give that away.
            (LeadUnitId, IssuerUnitId) = (toUnitId, IssuerUnitId == fromUnitId && !staysIn ? toUnitId : IssuerUnitId);
        }
        else if (part == TaskPart.Issues)
        {
            IssuerUnitId = toUnitId;
        }
        else
        {
            coUnits.RemoveAll(u => u.UnitId == toUnitId || (u.UnitId == fromUnitId && !staysIn));
            coUnits.Add(new TaskUnit(toUnitId));
        }

        coUnits.RemoveAll(u => u.UnitId == LeadUnitId);
        Take(TaskStepKind.Reassigned, by.Name, reason, by, at);
    }

    /// <summary>A unit that is given up co-ordinates no longer: it did so only because it had taken over from another.</summary>
    /// <exception cref="RuleBroken">The task has ended, or no reason is given.</exception>
    public void Leave(int unitId, string reason, Actor by, DateTime at)
    {
        Rule.Check(TaskRules.TaskIsOpen(this), PlanRules.ReasonIsGiven(reason));
        coUnits.RemoveAll(u => u.UnitId == unitId);
        Take(TaskStepKind.Reassigned, by.Name, reason, by, at);
    }
}
