using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Members;

namespace Pledges.Data.Visibility;

/// <summary>Who may see decisions of the discipline register.</summary>
public static class VisibleDiscipline
{
    /// <summary>One's own; those about one's units and the people in them; the whole register for the city's bodies.</summary>
    public static IQueryable<DisciplineDecision> VisibleTo(this IQueryable<DisciplineDecision> decisions, PledgesDb db, Actor actor)
    {
        if (DisciplineAccess.SeesAll(actor))
        {
            return decisions;
        }

        var (units, self, today) = (actor.UnitIds, actor.MemberId, actor.Today);
        return decisions.Where(d => (d.MemberId != null && d.MemberId == self)
            || (d.UnitId != null && units.Contains(d.UnitId.Value))
            || db.Memberships.Any(s => s.MemberId == d.MemberId && units.Contains(s.UnitId) && s.From <= today && (s.To == null || s.To > today || s.EndReason != EndReason.Transferred)));
    }
}
