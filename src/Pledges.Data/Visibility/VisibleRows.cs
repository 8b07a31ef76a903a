using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Visibility;

/// <summary>Which rows a person may see. Pages start from here; what is out of sight is not found.</summary>
public static class VisibleRows
{
    /// <summary>Oneself, the people of one's units (those who ended there included), or the whole city.</summary>
    public static IQueryable<Member> VisibleTo(this IQueryable<Member> members, Actor actor)
    {
        if (actor.SeesWholeCity)
        {
            return members;
        }

        var (units, self, today) = (actor.UnitIds, actor.MemberId, actor.Today);
        return members.Where(m => m.Id == self || m.Memberships.Any(s =>
            units.Contains(s.UnitId) && s.From <= today && (s.To == null || s.To > today || s.EndReason != EndReason.Transferred)));
    }

    /// <summary>Pledges of the people one may see, for those who may read pledge texts; a draft is its writer's and the cell's.</summary>
    public static IQueryable<Pledge> VisibleTo(this IQueryable<Pledge> pledges, Actor actor)
    {
        if (actor.ReadsAllPledges)
        {
            return pledges;
        }

        var (units, self, today) = (actor.UnitIds, actor.MemberId, actor.Today);
        return pledges.Where(p => p.MemberId == self || p.Member.Memberships.Any(s =>
            units.Contains(s.UnitId) && s.From <= today && (s.To == null || s.To > today || s.EndReason != EndReason.Transferred)));
    }

    /// <summary>Units below one's own, or the whole city. A plain member sees the tree's names on their own pages only.</summary>
    public static IQueryable<OrgUnit> VisibleTo(this IQueryable<OrgUnit> all, Actor actor)
    {
        if (actor.SeesWholeCity)
        {
            return all;
        }

        var units = actor.UnitIds;
        return all.Where(u => units.Contains(u.Id));
    }
}
