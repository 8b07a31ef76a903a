using Pledges.Domain.Access;
using Pledges.Domain.Planning;

namespace Pledges.Data.Visibility;

/// <summary>Which plans and tasks a person may see.</summary>
public static class VisiblePlanning
{
    /// <summary>Plans of one's units and those below, or of the whole city.</summary>
    public static IQueryable<Plan> VisibleTo(this IQueryable<Plan> plans, Actor actor)
    {
        if (actor.SeesWholeCity)
        {
            return plans;
        }

        var units = actor.UnitIds;
        return plans.Where(p => units.Contains(p.UnitId));
    }

    /// <summary>Tasks in which one's units or those below have a part, or those of the whole city.</summary>
    public static IQueryable<AssignedTask> VisibleTo(this IQueryable<AssignedTask> tasks, Actor actor)
    {
        if (actor.SeesWholeCity)
        {
            return tasks;
        }

        var units = actor.UnitIds;
        return tasks.Where(t => units.Contains(t.LeadUnitId) || units.Contains(t.IssuerUnitId) || t.CoUnits.Any(u => units.Contains(u.UnitId)));
    }

    /// <summary>Tasks that are the person's own work: they lead one of its units, or act for the issuer.</summary>
    public static IQueryable<AssignedTask> OwnOf(this IQueryable<AssignedTask> tasks, Actor actor)
    {
        var units = actor.Grants.Where(g => g.Role is Role.CellSecretary or Role.GrassrootsCommittee).Select(g => g.UnitId).Distinct().ToList();
        return tasks.Where(t => units.Contains(t.LeadUnitId) || units.Contains(t.IssuerUnitId) || t.CoUnits.Any(u => units.Contains(u.UnitId)));
    }
}
