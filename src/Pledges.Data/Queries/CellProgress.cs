using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Queries;

/// <summary>How far one cell is with a year.</summary>
public sealed record CellProgress(string Code, string Name, string? ParentName, string? SecretaryName, Tally Counts, IReadOnlyDictionary<PledgeState, int> States)
{
    /// <summary>Members of the population who have not been confirmed: waiting, returned, or silent.</summary>
    public int Open => Counts.Population - Counts.Registered;

    public int Of(PledgeState state) => States.GetValueOrDefault(state);
}

public static class CellProgressQuery
{
    /// <summary>Every unit with members at or below a place in the tree. Three queries, however many cells.</summary>
    public static async Task<IReadOnlyList<CellProgress>> CellsBelowAsync(this PledgesDb db, string path, int year, DateOnly today, CancellationToken cancel = default)
    {
        var below = db.Paths.On(today).Where(p => p.Path.StartsWith(path)).Select(p => p.UnitId);
        var cells = await (from version in db.UnitVersions.On(today)
                           where version.Level.MayHoldMembers && below.Contains(version.UnitId)
                           join unit in db.Units on version.UnitId equals unit.Id
                           from link in db.UnitLinks.On(today).Where(l => l.UnitId == unit.Id).DefaultIfEmpty()
                           from parent in db.UnitVersions.On(today).Where(v => v.UnitId == link!.ParentId).DefaultIfEmpty()
                           select new
                           {
                               unit.Id,
                               unit.Code,
                               version.Name,
                               ParentName = parent == null ? null : parent.Name,
                               Secretary = (from post in db.Posts.On(today)
                                            where post.UnitId == unit.Id && post.Type == PostType.Secretary
                                            join member in db.Members on post.MemberId equals member.Id
                                            select member.FullName).FirstOrDefault(),
                           }).AsNoTracking().ToListAsync(cancel);
        var states = await (from membership in db.Memberships.On(today)
                            where below.Contains(membership.UnitId)
                            join pledge in db.Pledges on membership.MemberId equals pledge.MemberId
                            where pledge.Year == year
                            let state = pledge.Amendment == AmendmentState.Submitted ? PledgeState.Submitted : pledge.State
                            group pledge by new { membership.UnitId, State = state } into g
                            select new { g.Key.UnitId, g.Key.State, Count = g.Count() }).ToListAsync(cancel);
        var counted = await db.TalliesAsync(year, PledgeYear.AsOf(year, today), today, [.. cells.Select(c => c.Id)], cancel);
        var byCell = states.ToLookup(s => s.UnitId);
        return [.. cells.Select(c => new CellProgress(c.Code, c.Name, c.ParentName, c.Secretary, counted.GetValueOrDefault(c.Id), byCell[c.Id].ToDictionary(s => s.State, s => s.Count)))];
    }
}
