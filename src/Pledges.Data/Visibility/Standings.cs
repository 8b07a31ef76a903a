using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Visibility;

/// <summary>Where members stand today: cell, committee above, whether they lead the cell.</summary>
public sealed record MemberStanding
{
    public required int MemberId { get; init; }
    public required int CellId { get; init; }
    public required int? ParentId { get; init; }
    public required bool OwnerIsSecretary { get; init; }
    public required bool CellIsGrassroots { get; init; }

    public Standing Standing => new(CellId, ParentId, OwnerIsSecretary, CellIsGrassroots);
}

public static class Standings
{
    public static IQueryable<MemberStanding> StandingsOn(this PledgesDb db, DateOnly day) =>
        from membership in db.Memberships.On(day)
        join version in db.UnitVersions.On(day) on membership.UnitId equals version.UnitId
        from link in db.UnitLinks.On(day).Where(l => l.UnitId == membership.UnitId).DefaultIfEmpty()
        select new MemberStanding
        {
            MemberId = membership.MemberId,
            CellId = membership.UnitId,
            ParentId = link == null ? null : link.ParentId,
            OwnerIsSecretary = db.Posts.On(day).Any(p => p.MemberId == membership.MemberId && p.UnitId == membership.UnitId && p.Type == PostType.Secretary),
            CellIsGrassroots = version.Level.IsGrassroots,
        };

    /// <summary>Null when the person belongs to no cell on that day.</summary>
    public static async Task<Standing?> StandingOfAsync(this PledgesDb db, int memberId, DateOnly day, CancellationToken cancel = default)
    {
        var row = await db.StandingsOn(day).Where(s => s.MemberId == memberId).FirstOrDefaultAsync(cancel);
        return row?.Standing;
    }
}
