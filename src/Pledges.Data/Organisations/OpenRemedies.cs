using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Inspections;
using Pledges.Domain.Organisations;
using Pledges.Domain.Wording;

namespace Pledges.Data.Organisations;

/// <summary>Open remedies for which a unit answers; those of a member follow the member by themselves.</summary>
internal sealed class OpenRemedies : IBelongings
{
    private const int LongestKey = 160;

    public bool Takes(BelongingKind kind) => kind == BelongingKind.Remedy;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var open = await db.Remedies.AsNoTracking().Where(r => r.State != RemedyState.Closed && r.UnitId != null && ids.Contains(r.UnitId.Value))
            .OrderBy(r => r.Id).Select(r => new { r.Id, UnitId = r.UnitId!.Value, r.Finding.Text, r.DemandedBy }).ToListAsync(cancel);
        return [.. open.Select(r => new Belonging(BelongingKind.Remedy, r.Id, r.Text, units[r.UnitId]) { Key = VietnameseText.Clean($"{r.DemandedBy:yyyy-MM-dd} {(r.Text.Length > LongestKey ? r.Text[..LongestKey] : r.Text)}") })];
    }

    public async Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves)
    {
        var remedies = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves)
        {
            remedies[move.SubjectId].FollowUnit(move.To!.Id, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var remedies = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves.Where(m => remedies[m.SubjectId].UnitId == m.ToUnitId))
        {
            remedies[move.SubjectId].FollowUnit(move.FromUnitId, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    private static Task<Dictionary<int, Remedy>> LoadAsync(Carrying run, IEnumerable<int> ids)
    {
        var wanted = ids.ToList();
        return run.Db.Remedies.Where(r => wanted.Contains(r.Id)).ToDictionaryAsync(r => r.Id, run.Cancel);
    }
}
