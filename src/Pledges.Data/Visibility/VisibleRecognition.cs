using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Visibility;

/// <summary>Who may see good deeds, nominations and commendations.</summary>
public static class VisibleRecognition
{
    /// <summary>What people agreed that others read; and without that one's own, one's cell's, and what one's role answers for.</summary>
    public static IQueryable<GoodDeed> VisibleTo(this IQueryable<GoodDeed> deeds, PledgesDb db, Actor actor)
    {
        if (actor.ReadsAllPledges)
        {
            return deeds;
        }

        var (units, self, today) = (actor.UnitIds, actor.MemberId, actor.Today);
        return deeds.Where(d => (d.ConsentedOn != null && d.TakenDownOn == null) || d.MemberId == self || units.Contains(d.UnitId)
            || (self != null && d.TakenDownOn == null && db.Memberships.Any(m => m.MemberId == self && m.UnitId == d.UnitId && m.From <= today && (m.To == null || m.To > today))));
    }

    /// <summary>Nominations of one's units, or of the whole city; the member nominated reads of it once it is decided.</summary>
    public static IQueryable<Nomination> VisibleTo(this IQueryable<Nomination> nominations, Actor actor)
    {
        if (actor.ReadsAllPledges)
        {
            return nominations;
        }

        var (units, self) = (actor.UnitIds, actor.MemberId);
        return nominations.Where(n => (n.MemberId == self && n.State == NominationState.Recognised) || units.Contains(n.UnitId));
    }

    /// <summary>One's own; those of one's units and the people in them; all for those who see the city.</summary>
    public static IQueryable<Commendation> VisibleTo(this IQueryable<Commendation> commendations, PledgesDb db, Actor actor)
    {
        if (actor.SeesWholeCity)
        {
            return commendations;
        }

        var (units, self, today) = (actor.UnitIds, actor.MemberId, actor.Today);
        return commendations.Where(c => (c.MemberId != null && c.MemberId == self)
            || (c.UnitId != null && units.Contains(c.UnitId.Value))
            || db.Memberships.Any(s => s.MemberId == c.MemberId && units.Contains(s.UnitId) && s.From <= today && (s.To == null || s.To > today || s.EndReason != EndReason.Transferred)));
    }

    /// <summary>Exemplars among the people of one's units, or of the whole city.</summary>
    public static IQueryable<Exemplar> VisibleTo(this IQueryable<Exemplar> exemplars, PledgesDb db, Actor actor)
    {
        if (actor.SeesWholeCity)
        {
            return exemplars;
        }

        var (units, self, today) = (actor.UnitIds, actor.MemberId, actor.Today);
        return exemplars.Where(e => e.MemberId == self
            || db.Memberships.Any(s => s.MemberId == e.MemberId && units.Contains(s.UnitId) && s.From <= today && (s.To == null || s.To > today || s.EndReason != EndReason.Transferred)));
    }
}
