using Pledges.Domain.Access;

namespace Pledges.Domain.Planning;

/// <summary>A unit as far as permissions on plans and tasks ask: itself, the unit above it, and how deep it stands below the city.</summary>
public sealed record PlanningPlace(int UnitId, int? ParentId, int Depth)
{
    private const int NotThere = -1;

    public bool IsTheCity => Depth == 0;

    public bool IsBelowTheCity => Depth == 1;

    /// <summary>A unit that is not there any more: nobody stands above it, and it is not the city.</summary>
    public static PlanningPlace Gone(int unitId) => new(unitId, null, NotThere);
}

/// <summary>Who may do what with plans, tasks and indicators. The same question draws the button and guards the act.</summary>
public static class PlanningAccess
{
    /// <summary>The unit's own committee or, for a cell, its secretary; the office writes for the city itself.</summary>
    public static bool MayWritePlan(Actor actor, PlanningPlace unit) => Leads(actor, unit.UnitId) || (unit.IsTheCity && actor.Is(Role.CityOffice));

    /// <summary>The next higher level; the office records the decisions of the standing committee. Nobody here stands above the city.</summary>
    public static bool MayDecidePlan(Actor actor, PlanningPlace unit) =>
        unit.ParentId is { } parentId && (unit.IsBelowTheCity ? actor.Is(Role.CityOffice) : Leads(actor, parentId));

    /// <summary>The standing committee reads: the office issues in its name. A committee issues to the units below it.</summary>
    public static bool MayIssueTasks(Actor actor, PlanningPlace issuer) =>
        issuer.IsTheCity ? actor.Is(Role.CityOffice) : actor.Holds(Role.GrassrootsCommittee, issuer.UnitId);

    public static bool MayIssueAnyTask(Actor actor) => actor.Is(Role.CityOffice) || actor.Is(Role.GrassrootsCommittee);

    /// <summary>Accept, return, extend, withdraw: whoever may issue in the issuer's name.</summary>
    public static bool MayDecideTask(Actor actor, PlanningPlace issuer) => MayIssueTasks(actor, issuer);

    public static bool MayHandIn(Actor actor, AssignedTask task) => Leads(actor, task.LeadUnitId);

    /// <summary>The units of the actor that may report on the task, the lead unit first.</summary>
    public static IReadOnlyList<int> ReportingUnits(Actor actor, AssignedTask task) =>
        [.. task.CoUnits.Select(u => u.UnitId).Prepend(task.LeadUnitId).Where(id => Leads(actor, id))];

    public static bool MayWriteIndicators(Actor actor) => actor.Is(Role.CityOffice);

    private static bool Leads(Actor actor, int unitId) => actor.Holds(Role.GrassrootsCommittee, unitId) || actor.Holds(Role.CellSecretary, unitId);
}
