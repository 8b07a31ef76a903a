using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Organisations;

/// <summary>Practice models go on at the unit that took over. Where it runs one of the same name already, the other one ends: choose so.</summary>
internal sealed class RunningModels : IBelongings
{
    public bool Takes(BelongingKind kind) => kind == BelongingKind.Model;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var running = await db.PracticeModels.Where(m => m.To == null && ids.Contains(m.UnitId)).OrderBy(m => m.Name)
            .Select(m => new { m.Id, m.Name, m.UnitId }).ToListAsync(cancel);
        return [.. running.Select(m => new Belonging(BelongingKind.Model, m.Id, m.Name, units[m.UnitId]))];
    }

    public async Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves)
    {
        var models = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves)
        {
            models[move.SubjectId].FollowUnit(move.To?.Id, run.On, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var models = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves)
        {
            models[move.SubjectId].FollowUnitBack(move.FromUnitId, move.ToUnitId is null, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    private static Task<Dictionary<int, PracticeModel>> LoadAsync(Carrying run, IEnumerable<int> ids)
    {
        var wanted = ids.ToList();
        return run.Db.PracticeModels.Where(m => wanted.Contains(m.Id)).ToDictionaryAsync(m => m.Id, run.Cancel);
    }
}
