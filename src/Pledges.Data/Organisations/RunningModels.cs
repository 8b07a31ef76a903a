using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Organisations;

/// <summary>
/// Practice models go on at the unit that took over. Where that one runs one of the same name, the other ends, and whoever takes
/// part in it goes on in the one that is left.
/// </summary>
internal sealed class RunningModels : IBelongings
{
    public bool Takes(BelongingKind kind) => kind == BelongingKind.Model;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var running = await db.PracticeModels.Where(m => m.To == null && ids.Contains(m.UnitId)).OrderBy(m => m.Name)
            .Select(m => new { m.Id, m.Name, m.UnitId }).ToListAsync(cancel);
        return [.. running.Select(m => new Belonging(BelongingKind.Model, m.Id, m.Name, units[m.UnitId]) { Key = m.Name })];
    }

    public async Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves)
    {
        var models = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves)
        {
            models[move.SubjectId].FollowUnit(move.To?.Id, run.On, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
        foreach (var (ended, other) in await OthersAsync(run, moves.Where(m => m is { To: null, From.Successor: not null }).Select(m => (models[m.SubjectId], m.From.Successor!.Id))))
        {
            other.TakeIn(ended, run.On, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var models = await LoadAsync(run, moves.Select(m => m.SubjectId));
        var from = moves.Where(m => m.ToUnitId is null).ToList();
        var units = from.Select(m => m.FromUnitId).ToList();
        var successors = await run.Db.Units.Where(u => units.Contains(u.Id) && u.SuccessorId != null).ToDictionaryAsync(u => u.Id, u => u.SuccessorId!.Value, run.Cancel);
        foreach (var (ended, other) in await OthersAsync(run, from.Where(m => successors.ContainsKey(m.FromUnitId)).Select(m => (models[m.SubjectId], successors[m.FromUnitId]))))
        {
            other.GiveBack(ended, run.On, run.By, run.At);
        }

        foreach (var move in moves)
        {
            models[move.SubjectId].FollowUnitBack(move.FromUnitId, move.ToUnitId is null, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    // The running model of the same name at the unit that took over.
    private static async Task<List<(PracticeModel Ended, PracticeModel Other)>> OthersAsync(Carrying run, IEnumerable<(PracticeModel Model, int At)> ended)
    {
        var wanted = ended.ToList();
        var units = wanted.Select(w => w.At).Distinct().ToList();
        var there = await run.Db.PracticeModels.Include(m => m.Participations).Where(m => m.To == null && units.Contains(m.UnitId)).ToListAsync(run.Cancel);
        return [.. wanted.SelectMany(w => there.Where(t => t.UnitId == w.At && t.Name == w.Model.Name).Take(1).Select(t => (w.Model, t)))];
    }

    private static Task<Dictionary<int, PracticeModel>> LoadAsync(Carrying run, IEnumerable<int> ids)
    {
        var wanted = ids.ToList();
        return run.Db.PracticeModels.Include(m => m.Participations).Where(m => wanted.Contains(m.Id)).ToDictionaryAsync(m => m.Id, run.Cancel);
    }
}
