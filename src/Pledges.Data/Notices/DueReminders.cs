using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Notices;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Notices;

/// <summary>A person to remind of their own pledge or self-review.</summary>
public sealed record Owing(int MemberId, string Code, string FullName, string SortName, int CellId, NoticeKind Kind);

/// <summary>A unit with open work and the secretaries to remind of it.</summary>
public sealed record UnitOwing(int UnitId, string Code, string Name, NoticeKind Kind, int Count, IReadOnlyList<int> Secretaries);

/// <summary>Who owes what on a day. Those exempt or suspended owe nothing.</summary>
public static class DueReminders
{
    /// <summary>Members of the given cells (of all, when null) whose pledge, or in the time of reviews self-review, is not handed in.</summary>
    public static async Task<IReadOnlyList<Owing>> OwingAsync(this PledgesDb db, PledgeYear year, DateOnly today, IReadOnlyCollection<int>? cells, CancellationToken cancel = default)
    {
        var (number, isReviewTime) = (year.Year, year.IsReviewTime(today));
        var rows = await (from membership in db.Memberships.On(today)
                          where (cells == null || cells.Contains(membership.UnitId)) && !db.Statuses.On(today).Any(s => s.MemberId == membership.MemberId)
                          join member in db.Members on membership.MemberId equals member.Id
                          from pledge in db.Pledges.Where(p => p.MemberId == member.Id && p.Year == number).DefaultIfEmpty()
                          where pledge == null || pledge.State == PledgeState.Draft || pledge.State == PledgeState.Returned || (isReviewTime && pledge.State == PledgeState.Confirmed)
                          orderby member.SortName
                          select new { member.Id, member.Code, member.FullName, member.SortName, membership.UnitId, State = pledge == null ? (PledgeState?)null : pledge.State }).ToListAsync(cancel);
        return [.. rows.Select(r => new Owing(r.Id, r.Code, r.FullName, r.SortName, r.UnitId, r.State == PledgeState.Confirmed ? NoticeKind.SelfReview : NoticeKind.HandIn))];
    }

    /// <summary>Units directly below one, with what waits in them and everything under them, and their secretaries of the day.</summary>
    public static async Task<IReadOnlyList<UnitOwing>> UnitsOwingBelowAsync(this PledgesDb db, PledgeYear year, int unitId, DateOnly today, CancellationToken cancel = default)
    {
        var children = await (from link in db.UnitLinks.On(today)
                              where link.ParentId == unitId
                              join unit in db.Units on link.UnitId equals unit.Id
                              join version in db.UnitVersions.On(today) on link.UnitId equals version.UnitId
                              join place in db.Paths.On(today) on link.UnitId equals place.UnitId
                              orderby unit.Code
                              select new Child(unit.Id, unit.Code, version.Name, place.Path)).ToListAsync(cancel);
        return await UnitsOwingAsync(db, year, children, today, cancel);
    }

    /// <summary>Every cell of the city with something that waits in it.</summary>
    public static async Task<IReadOnlyList<UnitOwing>> CellsOwingAsync(this PledgesDb db, PledgeYear year, DateOnly today, CancellationToken cancel = default)
    {
        var cells = await (from version in db.UnitVersions.On(today)
                           where version.Level.MayHoldMembers
                           join unit in db.Units on version.UnitId equals unit.Id
                           join place in db.Paths.On(today) on version.UnitId equals place.UnitId
                           orderby unit.Code
                           select new Child(unit.Id, unit.Code, version.Name, place.Path)).ToListAsync(cancel);
        return await UnitsOwingAsync(db, year, cells, today, cancel);
    }

    private static async Task<IReadOnlyList<UnitOwing>> UnitsOwingAsync(PledgesDb db, PledgeYear year, List<Child> units, DateOnly today, CancellationToken cancel)
    {
        var number = year.Year;
        var states = await (from membership in db.Memberships.On(today)
                            where !db.Statuses.On(today).Any(s => s.MemberId == membership.MemberId)
                            join place in db.Paths.On(today) on membership.UnitId equals place.UnitId
                            from pledge in db.Pledges.Where(p => p.MemberId == membership.MemberId && p.Year == number).DefaultIfEmpty()
                            where pledge == null || pledge.State == PledgeState.Draft || pledge.State == PledgeState.Returned || pledge.State == PledgeState.Submitted || pledge.Amendment == AmendmentState.Submitted
                            group pledge by new { place.Path, IsSubmitted = pledge != null && (pledge.State == PledgeState.Submitted || pledge.Amendment == AmendmentState.Submitted) } into waiting
                            select new { waiting.Key.Path, waiting.Key.IsSubmitted, Count = waiting.Count() }).ToListAsync(cancel);
        var ids = units.Select(u => u.Id).ToList();
        var secretaries = (await db.Posts.On(today).Where(p => ids.Contains(p.UnitId) && p.Type == PostType.Secretary)
            .Select(p => new { p.UnitId, p.MemberId }).ToListAsync(cancel)).ToLookup(p => p.UnitId, p => p.MemberId);
        var owing = from unit in units
                    from kind in new[] { NoticeKind.Decide, NoticeKind.UnitBehind }
                    let count = states.Where(s => s.IsSubmitted == (kind == NoticeKind.Decide) && s.Path.StartsWith(unit.Path, StringComparison.Ordinal)).Sum(s => s.Count)
                    where count > 0
                    select new UnitOwing(unit.Id, unit.Code, unit.Name, kind, count, [.. secretaries[unit.Id].Distinct()]);
        return [.. owing];
    }

    private sealed record Child(int Id, string Code, string Name, string Path);
}
