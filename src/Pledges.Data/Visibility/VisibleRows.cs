using Pledges.Domain.Access;
using Pledges.Domain.Grading;
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

    /// <summary>Transfers that leave or come to one's units, one's own, or all for those who see the city.</summary>
    public static IQueryable<Transfer> VisibleTo(this IQueryable<Transfer> transfers, Actor actor)
    {
        if (actor.SeesWholeCity)
        {
            return transfers;
        }

        var (units, self) = (actor.UnitIds, actor.MemberId);
        return transfers.Where(t => t.MemberId == self || units.Contains(t.FromUnitId) || (t.ToUnitId != null && units.Contains(t.ToUnitId.Value)));
    }

    /// <summary>Meetings of the cells one leads or stands above, or of the whole city for those who may read pledges.</summary>
    public static IQueryable<YearMeeting> VisibleTo(this IQueryable<YearMeeting> meetings, Actor actor)
    {
        if (actor.ReadsAllPledges)
        {
            return meetings;
        }

        var units = actor.UnitIds;
        return meetings.Where(m => units.Contains(m.UnitId));
    }

    /// <summary>One's own objections, and those in the cells one stands above; the cell itself reads the answer in the grade.</summary>
    public static IQueryable<GradeAppeal> VisibleTo(this IQueryable<GradeAppeal> appeals, Actor actor)
    {
        if (actor.ReadsAllPledges)
        {
            return appeals;
        }

        var (self, committees) = (actor.MemberId, actor.Is(Role.GrassrootsCommittee) ? actor.UnitIds : []);
        return appeals.Where(a => a.MemberId == self || committees.Contains(a.UnitId));
    }
}
