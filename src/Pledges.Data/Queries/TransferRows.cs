using Pledges.Domain.Members;

namespace Pledges.Data.Queries;

/// <summary>A transfer as a list shows it, with the cells under their names of today.</summary>
public sealed record TransferRow
{
    public required int Id { get; init; }
    public required int Version { get; init; }
    public required int MemberId { get; init; }
    public required string MemberCode { get; init; }
    public required string FullName { get; init; }
    public required string SortName { get; init; }
    public required int FromUnitId { get; init; }
    public required int? FromParentId { get; init; }
    public required string FromName { get; init; }
    public required int? ToUnitId { get; init; }
    public required int? ToParentId { get; init; }
    public required string? ToName { get; init; }
    public required string DecisionNo { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required string? Remarks { get; init; }
    public required TransferState State { get; init; }
    public required DateOnly? ReceivedOn { get; init; }
    public required string? CancelReason { get; init; }

    public CellPlace From => new(FromUnitId, FromParentId);

    public CellPlace? To => ToUnitId is { } id ? new CellPlace(id, ToParentId) : null;

    public bool IsOverdue(DateOnly today) => State == TransferState.Decided && today > DecidedOn.AddDays(Transfer.DaysToReceive);
}

public static class TransferRows
{
    public static IQueryable<TransferRow> TransfersOn(this PledgesDb db, IQueryable<Transfer> transfers, DateOnly day) =>
        from transfer in transfers
        join member in db.Members on transfer.MemberId equals member.Id
        from fromName in db.UnitVersions.On(day).Where(v => v.UnitId == transfer.FromUnitId).Select(v => v.Name).DefaultIfEmpty()
        from fromLink in db.UnitLinks.On(day).Where(l => l.UnitId == transfer.FromUnitId).DefaultIfEmpty()
        from toName in db.UnitVersions.On(day).Where(v => v.UnitId == transfer.ToUnitId).Select(v => v.Name).DefaultIfEmpty()
        from toLink in db.UnitLinks.On(day).Where(l => l.UnitId == transfer.ToUnitId).DefaultIfEmpty()
        select new TransferRow
        {
            Id = transfer.Id,
            Version = transfer.Version,
            MemberId = member.Id,
            MemberCode = member.Code,
            FullName = member.FullName,
            SortName = member.SortName,
            FromUnitId = transfer.FromUnitId,
            FromParentId = fromLink == null ? null : fromLink.ParentId,
            FromName = fromName ?? "",
            ToUnitId = transfer.ToUnitId,
            ToParentId = toLink == null ? null : toLink.ParentId,
            ToName = toName ?? transfer.Destination,
            DecisionNo = transfer.DecisionNo,
            DecidedOn = transfer.DecidedOn,
            Remarks = transfer.Remarks,
            State = transfer.State,
            ReceivedOn = transfer.ReceivedOn,
            CancelReason = transfer.CancelReason,
        };
}
