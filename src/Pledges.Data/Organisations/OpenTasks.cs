using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Organisations;

/// <summary>Assigned tasks under way: whatever part the unit had in one, the unit that took over has it.</summary>
internal sealed class OpenTasks : IBelongings
{
    public bool Takes(BelongingKind kind) => kind == BelongingKind.Task;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var open = await db.AssignedTasks.AsNoTracking()
            .Where(t => t.State != TaskState.Accepted && t.State != TaskState.Withdrawn
                && (ids.Contains(t.IssuerUnitId) || ids.Contains(t.LeadUnitId) || t.CoUnits.Any(c => ids.Contains(c.UnitId))))
            .OrderBy(t => t.Id).Select(t => new { t.Id, t.Title, t.IssuerUnitId, t.LeadUnitId, Co = t.CoUnits.Select(c => c.UnitId).ToList() }).AsSplitQuery().ToListAsync(cancel);
        return [.. open.SelectMany(t => t.Co.Append(t.IssuerUnitId).Append(t.LeadUnitId).Distinct().Where(units.ContainsKey)
            .Select(unit => new Belonging(BelongingKind.Task, t.Id, t.Title, units[unit])))];
    }

    public async Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves)
    {
        var tasks = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves)
        {
            tasks[move.SubjectId].Reassign(move.From.Id, move.To!.Id, run.By.Name, run.Why, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    // Where both units had a part in one task, the first to go back takes it; a task ended meanwhile stays with whoever ended it.
    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var tasks = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves)
        {
            var task = tasks[move.SubjectId];
            var hasPart = task.IssuerUnitId == move.ToUnitId || task.LeadUnitId == move.ToUnitId || task.CoUnits.Any(c => c.UnitId == move.ToUnitId);
            if (hasPart && task.State is not (TaskState.Accepted or TaskState.Withdrawn))
            {
                task.Reassign(move.ToUnitId!.Value, move.FromUnitId, run.By.Name, run.Why, run.By, run.At);
            }
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    private static Task<Dictionary<int, AssignedTask>> LoadAsync(Carrying run, IEnumerable<int> ids)
    {
        var wanted = ids.Distinct().ToList();
        return run.Db.AssignedTasks.Include(t => t.CoUnits).Where(t => wanted.Contains(t.Id)).ToDictionaryAsync(t => t.Id, run.Cancel);
    }
}
