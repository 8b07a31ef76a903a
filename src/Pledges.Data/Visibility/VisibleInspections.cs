using Pledges.Domain.Access;
using Pledges.Domain.Inspections;

namespace Pledges.Data.Visibility;

/// <summary>
/// Which facts of inspections a person may see. The body that decided and the city's commission and standing committee see
/// all of it; a subject, its secretary and the committees above see what concerns them, from the decision on.
/// </summary>
public static class VisibleInspections
{
    public static IQueryable<Inspection> VisibleTo(this IQueryable<Inspection> inspections, PledgesDb db, Actor actor)
    {
        if (InspectionAccess.ReadsTheCity(actor))
        {
            return inspections;
        }

        var (bodies, subjects) = (actor.UnitsAs(Role.GrassrootsCommittee).ToList(), db.InspectionSubjects.Concerning(db, actor));
        return inspections.Where(i => bodies.Contains(i.BodyUnitId) || (i.DecidedOn != null && subjects.Any(s => s.InspectionId == i.Id)));
    }

    /// <summary>Subjects of visible inspections: all of those of one's own body, and the others that concern oneself or one's units.</summary>
    public static IQueryable<InspectionSubject> VisibleTo(this IQueryable<InspectionSubject> subjects, PledgesDb db, Actor actor)
    {
        if (InspectionAccess.ReadsTheCity(actor))
        {
            return subjects;
        }

        var (bodies, concerning) = (actor.UnitsAs(Role.GrassrootsCommittee).ToList(), db.InspectionSubjects.Concerning(db, actor).Select(s => s.Id));
        return subjects.Where(s => db.Inspections.Any(i => i.Id == s.InspectionId && (bodies.Contains(i.BodyUnitId) || (i.DecidedOn != null && concerning.Contains(s.Id)))));
    }

    /// <summary>Remedies of visible subjects, and those that oneself or one's unit answers for.</summary>
    public static IQueryable<Remedy> VisibleTo(this IQueryable<Remedy> remedies, PledgesDb db, Actor actor)
    {
        if (InspectionAccess.ReadsTheCity(actor))
        {
            return remedies;
        }

        var (units, self, subjects) = (actor.UnitIds, actor.MemberId, db.InspectionSubjects.VisibleTo(db, actor).Select(s => s.Id));
        return remedies.Where(r => subjects.Contains(r.Finding.SubjectId) || (r.MemberId != null && r.MemberId == self) || (r.UnitId != null && units.Contains(r.UnitId.Value)));
    }

    private static IQueryable<InspectionSubject> Concerning(this IQueryable<InspectionSubject> subjects, PledgesDb db, Actor actor)
    {
        var (units, self, today) = (actor.UnitIds, actor.MemberId, actor.Today);
        return subjects.Where(s => (s.UnitId != null && units.Contains(s.UnitId.Value))
            || (s.MemberId != null && (s.MemberId == self
                || db.Memberships.Any(m => m.MemberId == s.MemberId && units.Contains(m.UnitId) && m.From <= today && (m.To == null || m.To > today)))));
    }
}
