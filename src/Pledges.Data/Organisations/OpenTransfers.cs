using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Organisations;

/// <summary>Transfers under way: who leaves leaves the unit that took over, who comes comes to it.</summary>
internal sealed class OpenTransfers : IBelongings
{
    public bool Takes(BelongingKind kind) => kind is BelongingKind.Departure or BelongingKind.Arrival;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var open = await (from transfer in db.Transfers
                          where transfer.State == TransferState.Decided && (ids.Contains(transfer.FromUnitId) || (transfer.ToUnitId != null && ids.Contains(transfer.ToUnitId.Value)))
                          orderby transfer.Id
                          select new { transfer.Id, transfer.FromUnitId, transfer.ToUnitId, transfer.MemberId, transfer.Member.FullName, transfer.Member.Code, transfer.DecisionNo }).AsNoTracking().ToListAsync(cancel);
        return [
            .. open.Where(t => units.ContainsKey(t.FromUnitId))
                .Select(t => new Belonging(BelongingKind.Departure, t.Id, $"{t.FullName} ({t.DecisionNo})", units[t.FromUnitId]) { MemberId = t.MemberId, Key = $"{t.Code} {t.DecisionNo}" }),
            .. open.Where(t => t.ToUnitId is { } to && units.ContainsKey(to))
                .Select(t => new Belonging(BelongingKind.Arrival, t.Id, $"{t.FullName} ({t.DecisionNo})", units[t.ToUnitId!.Value]) { Key = $"{t.Code} {t.DecisionNo}" }),
        ];
    }

    public async Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves)
    {
        var ids = moves.Select(m => m.SubjectId).Distinct().ToList();
        var open = await run.Db.Transfers.Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, run.Cancel);
        foreach (var move in moves)
        {
            open[move.SubjectId].FollowUnit(move.From.Id, move.To!.Id, move.Kind == BelongingKind.Departure, run.Why, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    // One that was received or cancelled by somebody meanwhile says what was true then, and stays.
    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var ids = moves.Select(m => m.SubjectId).Distinct().ToList();
        var open = await run.Db.Transfers.Where(t => ids.Contains(t.Id) && (t.State == TransferState.Decided || (t.State == TransferState.Cancelled && t.FromUnitId == t.ToUnitId)))
            .ToDictionaryAsync(t => t.Id, run.Cancel);
        foreach (var move in moves.Where(m => open.ContainsKey(m.SubjectId)))
        {
            open[move.SubjectId].FollowUnitBack(move.ToUnitId!.Value, move.FromUnitId, move.Kind == BelongingKind.Departure, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }
}
