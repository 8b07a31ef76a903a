using Pledges.Domain.Members;

namespace Pledges.Data.Queries;

/// <summary>One line of the roster on a day. Without a cell the membership has ended or not yet begun.</summary>
public sealed record RosterRow
{
    public required int Id { get; init; }
    public required string Code { get; init; }
    public required string FullName { get; init; }
    public required string SearchName { get; init; }
    public required string SortName { get; init; }
    public required int? CellId { get; init; }
    public required string? CellCode { get; init; }
    public required string? CellName { get; init; }

    /// <summary>Names of cells repeat: every ward has a "phố 1".</summary>
    public required string? ParentName { get; init; }
    public required bool IsProbationary { get; init; }
    public required bool IsExempt { get; init; }
    public required bool IsSuspended { get; init; }
}

public static class RosterRows
{
    public static IQueryable<RosterRow> RosterOn(this PledgesDb db, IQueryable<Member> members, DateOnly day) =>
        from member in members
        from membership in db.Memberships.On(day).Where(m => m.MemberId == member.Id).DefaultIfEmpty()
        from version in db.UnitVersions.On(day).Where(v => membership != null && v.UnitId == membership.UnitId).DefaultIfEmpty()
        from unit in db.Units.Where(u => membership != null && u.Id == membership.UnitId).DefaultIfEmpty()
        select new RosterRow
        {
            Id = member.Id,
            Code = member.Code,
            FullName = member.FullName,
            SearchName = member.SearchName,
            SortName = member.SortName,
            CellId = membership == null ? null : membership.UnitId,
            CellCode = unit == null ? null : unit.Code,
            CellName = version == null ? null : version.Name,
            ParentName = membership == null
                ? null
                : db.UnitLinks.On(day).Where(l => l.UnitId == membership.UnitId)
                    .Join(db.UnitVersions.On(day), l => l.ParentId, v => v.UnitId, (_, v) => v.Name).FirstOrDefault(),
            IsProbationary = member.OfficialOn == null || member.OfficialOn > day,
            IsExempt = db.Statuses.On(day).Any(s => s.MemberId == member.Id && s.Kind == StatusKind.Exempt),
            IsSuspended = db.Statuses.On(day).Any(s => s.MemberId == member.Id && s.Kind == StatusKind.Suspended),
        };
}
