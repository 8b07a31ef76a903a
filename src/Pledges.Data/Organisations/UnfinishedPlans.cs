using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Organisations;

/// <summary>
/// Plans that are still being written or decided on; an approved one stays with the unit that had it. Where the unit that takes
/// over has one for the same years already, that one goes on and the other stays behind.
/// </summary>
internal sealed class UnfinishedPlans : IBelongings
{
    public bool Takes(BelongingKind kind) => kind == BelongingKind.Plan;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var open = await db.Plans.AsNoTracking().Where(p => p.ApprovedOn == null && ids.Contains(p.UnitId))
            .OrderBy(p => p.Id).Select(p => new { p.Id, p.Title, p.UnitId }).ToListAsync(cancel);
        return [.. open.Select(p => new Belonging(BelongingKind.Plan, p.Id, p.Title, units[p.UnitId]))];
    }

    public async Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves)
    {
        var plans = await LoadAsync(run, moves.Select(m => m.SubjectId));
        var targets = moves.Select(m => m.To!.Id).Distinct().ToList();
        var taken = (await run.Db.Plans.Where(p => targets.Contains(p.UnitId)).Select(p => new { p.UnitId, p.Kind, p.FromYear }).ToListAsync(run.Cancel))
            .Select(p => (p.UnitId, p.Kind, p.FromYear)).ToHashSet();
        foreach (var move in moves)
        {
            var plan = plans[move.SubjectId];
            if (taken.Add((move.To!.Id, plan.Kind, plan.FromYear)))
            {
                plan.Reassign(move.To.Id, run.By.Name, run.Why, run.By, run.At);
            }
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var plans = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves.Where(m => plans[m.SubjectId].UnitId == m.ToUnitId && plans[m.SubjectId].ApprovedOn is null))
        {
            plans[move.SubjectId].Reassign(move.FromUnitId, run.By.Name, run.Why, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    private static Task<Dictionary<int, Plan>> LoadAsync(Carrying run, IEnumerable<int> ids)
    {
        var wanted = ids.ToList();
        return run.Db.Plans.Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, run.Cancel);
    }
}
