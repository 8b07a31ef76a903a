using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Notices;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Notices;

/// <summary>A unit with open work, and who leads it: its secretaries, or the deputies of a unit without one.</summary>
public sealed record UnitOwing(int UnitId, string Code, string Name, NoticeKind Kind, int Count, IReadOnlyList<int> Secretaries)
{
    /// <summary>The topmost one, of which the city office hears.</summary>
    public bool IsCity { get; init; }
}

/// <summary>What waits in units and everything under them. Those exempt or suspended owe nothing.</summary>
public static class UnitReminders
{
    /// <summary>Units directly below one.</summary>
    public static async Task<IReadOnlyList<UnitOwing>> UnitsOwingBelowAsync(this PledgesDb db, PledgeYear year, int unitId, DateOnly today, CancellationToken cancel = default)
    {
        var ids = await db.UnitLinks.On(today).Where(l => l.ParentId == unitId).Select(l => l.UnitId).ToListAsync(cancel);
        var waiting = await db.WaitingAsync(year, today, cancel);
        return Of(await db.PlacesAsync(ids, today, cancel), waiting);
    }

    /// <summary>For each step of the ladder: what is told on this day, of the units of that step.</summary>
    public static async Task<IReadOnlyList<UnitOwing>> LadderAsync(this PledgesDb db, PledgeYear year, DateOnly today, CancellationToken cancel = default)
    {
        var told = (await db.WaitingAsync(year, today, cancel)).Select(w => (Waiting: w, Highest: ReminderLadder.HighestOn(today, w.Since))).Where(w => w.Highest is not null).ToList();
        if (told.Count == 0)
        {
            return [];
        }

        var units = await db.PlacesAsync(null, today, cancel);
        return [.. from step in Enum.GetValues<ReminderStep>()
                   from owing in Of(units.Where(u => u.Step == step), [.. told.Where(t => t.Highest >= step).Select(t => t.Waiting)])
                   select owing];
    }

    private static IReadOnlyList<UnitOwing> Of(IEnumerable<Place> units, IReadOnlyList<Waiting> waiting) =>
        [.. from unit in units
            from kind in new[] { NoticeKind.Decide, NoticeKind.UnitBehind, NoticeKind.ReviewsBehind }
            let count = waiting.Where(w => w.Kind == kind && w.Path.StartsWith(unit.Path, StringComparison.Ordinal)).Sum(w => w.Count)
            where count > 0
            select new UnitOwing(unit.Id, unit.Code, unit.Name, kind == NoticeKind.Decide && !unit.HoldsMembers ? NoticeKind.UnitWaiting : kind, count, unit.Leaders)
            {
                IsCity = unit.Step == ReminderStep.City,
            }];

    private static async Task<IReadOnlyList<Waiting>> WaitingAsync(this PledgesDb db, PledgeYear year, DateOnly today, CancellationToken cancel)
    {
        var (number, isReviewTime) = (year.Year, year.IsReviewTime(today));
        var rows = from membership in db.Memberships.On(today)
                   where !db.Statuses.On(today).Any(s => s.MemberId == membership.MemberId)
                   join place in db.Paths.On(today) on membership.UnitId equals place.UnitId
                   from pledge in db.Pledges.Where(p => p.MemberId == membership.MemberId && p.Year == number).DefaultIfEmpty()
                   select new { place.Path, Pledge = pledge };
        var behind = await (from row in rows
                            where row.Pledge == null || row.Pledge.State == PledgeState.Draft || row.Pledge.State == PledgeState.Returned || (isReviewTime && row.Pledge.State == PledgeState.Confirmed && row.Pledge.Amendment != AmendmentState.Submitted)
                            group row by new { row.Path, IsConfirmed = row.Pledge != null && row.Pledge.State == PledgeState.Confirmed } into waiting
                            select new { waiting.Key.Path, waiting.Key.IsConfirmed, Count = waiting.Count() }).ToListAsync(cancel);
        var sent = await (from row in rows
                          where row.Pledge != null && (row.Pledge.State == PledgeState.Submitted || row.Pledge.Amendment == AmendmentState.Submitted)
                          select new { row.Path, row.Pledge.SubmittedOn, AmendedAt = row.Pledge.Amendment == AmendmentState.Submitted ? row.Pledge.Versions.Where(v => v.ConfirmedOn == null).Max(v => v.SubmittedAt) : null }).ToListAsync(cancel);
        var handingIn = ReminderLadder.HandingInSince(year, today) ?? DateOnly.MaxValue;
        return [.. behind.Select(b => new Waiting(b.Path, b.IsConfirmed ? NoticeKind.ReviewsBehind : NoticeKind.UnitBehind, b.IsConfirmed ? ReminderLadder.ReviewSince(year) : handingIn, b.Count)),
            .. sent.Select(s => new Waiting(s.Path, NoticeKind.Decide, s.AmendedAt is { } at ? DateOnly.FromDateTime(OfficeClock.ToLocal(at)) : s.SubmittedOn ?? year.OpensOn, 1))];
    }

    // All units when no list is given.
    private static async Task<IReadOnlyList<Place>> PlacesAsync(this PledgesDb db, List<int>? ids, DateOnly today, CancellationToken cancel)
    {
        var units = await (from version in db.UnitVersions.On(today)
                           where ids == null || ids.Contains(version.UnitId)
                           join unit in db.Units on version.UnitId equals unit.Id
                           join place in db.Paths.On(today) on version.UnitId equals place.UnitId
                           orderby unit.Code
                           select new { unit.Id, unit.Code, version.Name, place.Path, place.Depth, version.Level.MayHoldMembers }).ToListAsync(cancel);
        var posts = (await db.Posts.On(today).Where(p => (ids == null || ids.Contains(p.UnitId)) && (p.Type == PostType.Secretary || p.Type == PostType.DeputySecretary))
            .Select(p => new { p.UnitId, p.MemberId, p.Type }).ToListAsync(cancel)).ToLookup(p => p.UnitId);
        return [.. units.Select(u => new Place(u.Id, u.Code, u.Name, u.Path, u.MayHoldMembers, u.MayHoldMembers ? ReminderStep.Secretary : u.Depth == 0 ? ReminderStep.City : ReminderStep.Committee)
        {
            Leaders = [.. posts[u.Id].GroupBy(p => p.Type).OrderBy(g => g.Key).Take(1).SelectMany(g => g).Select(p => p.MemberId).Distinct()],
        })];
    }

    private sealed record Place(int Id, string Code, string Name, string Path, bool HoldsMembers, ReminderStep Step)
    {
        public IReadOnlyList<int> Leaders { get; init; } = [];
    }

    private sealed record Waiting(string Path, NoticeKind Kind, DateOnly Since, int Count);
}
