using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Organisations;

/// <summary>Assigned tasks under way: whatever parts the unit had in one, the unit that took over has them.</summary>
internal sealed class OpenTasks : IBelongings
{
    public bool Takes(BelongingKind kind) => kind is BelongingKind.Task or BelongingKind.TaskShare or BelongingKind.TaskIssued;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var open = await db.AssignedTasks.AsNoTracking()
            .Where(t => t.State != TaskState.Accepted && t.State != TaskState.Withdrawn
                && (ids.Contains(t.IssuerUnitId) || ids.Contains(t.LeadUnitId) || t.CoUnits.Any(c => ids.Contains(c.UnitId))))
            .OrderBy(t => t.Id).Select(t => new { t.Id, t.Title, t.IssuerUnitId, t.LeadUnitId, Co = t.CoUnits.Select(c => c.UnitId).ToList() }).AsSplitQuery().ToListAsync(cancel);
        return [.. open.SelectMany(t => Parts(t.LeadUnitId, t.IssuerUnitId, t.Co).Where(p => units.ContainsKey(p.Unit))
            .Select(p => new Belonging(p.Kind, t.Id, t.Title, units[p.Unit]) { Key = t.Title }))];
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

    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var tasks = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves)
        {
            tasks[move.SubjectId].TakeBack(move.FromUnitId, move.ToUnitId!.Value, run.Why, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    // Each unit once: with the lead goes whatever else it is in the task.
    private static IEnumerable<(int Unit, BelongingKind Kind)> Parts(int lead, int issuer, IEnumerable<int> others) =>
        new[] { (lead, BelongingKind.Task), (issuer, BelongingKind.TaskIssued) }.Concat(others.Select(o => (o, BelongingKind.TaskShare))).DistinctBy(p => p.Item1);

    private static Task<Dictionary<int, AssignedTask>> LoadAsync(Carrying run, IEnumerable<int> ids)
    {
        var wanted = ids.Distinct().ToList();
        return run.Db.AssignedTasks.Include(t => t.CoUnits).Include(t => t.Origins).Include(t => t.Handovers).AsSplitQuery()
            .Where(t => wanted.Contains(t.Id)).ToDictionaryAsync(t => t.Id, run.Cancel);
    }
}
