using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>Where the member belongs today: the cell, the committee above it, and who decides on their pledge.</summary>
public sealed record OwnPlace
{
    public required int CellId { get; init; }
    public required string CellName { get; init; }
    public required string? ParentName { get; init; }
    public required string? Sector { get; init; }
    public required bool CellIsGrassroots { get; init; }
    public required bool OwnerIsSecretary { get; init; }
    public required string? SecretaryName { get; init; }
    public required StatusKind? Outside { get; init; }

    /// <summary>Who confirms: the secretary of the cell; for the secretary's own pledge the next higher committee.</summary>
    public string DecidedBy(Texts texts) => this switch
    {
        { OwnerIsSecretary: true, CellIsGrassroots: true } => texts["the city office"],
        { OwnerIsSecretary: true } => texts["the committee of {0}", ParentName ?? CellName],
        { SecretaryName: { } name } => texts["{0}, secretary of {1}", name, CellName],
        _ => texts["the secretary of {0}", CellName],
    };

    public static Task<OwnPlace?> FindAsync(PledgesDb db, int memberId, DateOnly day, CancellationToken cancel) =>
        (from membership in db.Memberships.On(day)
         where membership.MemberId == memberId
         join cell in db.UnitVersions.On(day) on membership.UnitId equals cell.UnitId
         from link in db.UnitLinks.On(day).Where(l => l.UnitId == membership.UnitId).DefaultIfEmpty()
         from parent in db.UnitVersions.On(day).Where(v => v.UnitId == link!.ParentId).DefaultIfEmpty()
         select new OwnPlace
         {
             CellId = membership.UnitId,
             CellName = cell.Name,
             ParentName = parent == null ? null : parent.Name,
             Sector = cell.Sector ?? (parent == null ? null : parent.Sector),
             CellIsGrassroots = cell.Level.IsGrassroots,
             OwnerIsSecretary = db.Posts.On(day).Any(p => p.MemberId == memberId && p.UnitId == membership.UnitId && p.Type == PostType.Secretary),
             SecretaryName = (from post in db.Posts.On(day)
                              where post.UnitId == membership.UnitId && post.Type == PostType.Secretary
                              join member in db.Members on post.MemberId equals member.Id
                              select member.FullName).FirstOrDefault(),
             Outside = db.Statuses.On(day).Where(s => s.MemberId == memberId).Select(s => (StatusKind?)s.Kind).FirstOrDefault(),
         }).FirstOrDefaultAsync(cancel);
}
