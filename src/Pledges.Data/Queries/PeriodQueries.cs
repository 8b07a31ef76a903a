using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Queries;

/// <summary>Dated rows that hold on a day: [from, to).</summary>
public static class PeriodQueries
{
    public static IQueryable<OrgPath> On(this IQueryable<OrgPath> paths, DateOnly day) =>
        paths.Where(p => p.From <= day && (p.To == null || p.To > day));

    public static IQueryable<OrgUnitVersion> On(this IQueryable<OrgUnitVersion> versions, DateOnly day) =>
        versions.Where(v => v.From <= day && (v.To == null || v.To > day));

    public static IQueryable<OrgUnitLink> On(this IQueryable<OrgUnitLink> links, DateOnly day) =>
        links.Where(l => l.From <= day && (l.To == null || l.To > day));

    public static IQueryable<Membership> On(this IQueryable<Membership> memberships, DateOnly day) =>
        memberships.Where(m => m.From <= day && (m.To == null || m.To > day));

    public static IQueryable<MemberStatus> On(this IQueryable<MemberStatus> statuses, DateOnly day) =>
        statuses.Where(s => s.From <= day && (s.To == null || s.To > day));

    public static IQueryable<Post> On(this IQueryable<Post> posts, DateOnly day) =>
        posts.Where(p => p.From <= day && (p.To == null || p.To > day));

    /// <summary>The paths of the units below the given ones on a day, themselves included.</summary>
    public static IQueryable<OrgPath> SubtreesOf(this PledgesDb db, IReadOnlyCollection<int> unitIds, DateOnly day) =>
        from top in db.Paths.On(day)
        where unitIds.Contains(top.UnitId)
        from below in db.Paths.On(day)
        where below.Path.StartsWith(top.Path)
        select below;
}
