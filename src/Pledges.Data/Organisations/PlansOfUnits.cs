using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;

namespace Pledges.Data.Organisations;

/// <summary>
/// Plans in force go on at the unit that takes over as plans of its own, those of one kind and year as one; the old ones stay
/// with the units that had them. Plans still being written are handed over. Where the unit that takes over has a plan of the
/// same kind and year already, that one goes on.
/// </summary>
internal sealed class PlansOfUnits : IBelongings
{
    public bool Takes(BelongingKind kind) => kind == BelongingKind.Plan;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var open = await db.Plans.AsNoTracking().Where(p => (p.ApprovedOn == null || p.ToYear >= on.Year) && ids.Contains(p.UnitId))
            .OrderBy(p => p.UnitId).ThenBy(p => p.Kind).ThenBy(p => p.FromYear).Select(p => new { p.Id, p.Title, p.Kind, p.FromYear, p.ToYear, p.UnitId }).ToListAsync(cancel);
        return [.. open.Select(p => new Belonging(BelongingKind.Plan, p.Id, p.FromYear == p.ToYear ? $"{p.Title} ({p.FromYear})" : $"{p.Title} ({p.FromYear}–{p.ToYear})", units[p.UnitId]) { Key = $"{RosterWords.PlanKinds.KeyOf(p.Kind)} {p.FromYear}" })];
    }

    public async Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves)
    {
        var plans = await LoadAsync(run, moves.Select(m => m.SubjectId));
        var going = moves.Where(m => m.To is not null).ToList();
        var targets = going.Select(m => m.To!.Id).Distinct().ToList();
        var taken = (await run.Db.Plans.Where(p => targets.Contains(p.UnitId)).Select(p => new { p.UnitId, p.Kind, p.FromYear }).ToListAsync(run.Cancel))
            .Select(p => (p.UnitId, p.Kind, p.FromYear)).ToHashSet();
        foreach (var alike in going.Where(m => plans[m.SubjectId] is { EditionInForce: not null } plan && plan.ToYear >= run.On.Year).GroupBy(m => Key(m.To!.Id, plans[m.SubjectId])))
        {
            if (taken.Add(alike.Key))
            {
                run.Db.Add(Plan.Adopt([.. alike.Select(m => (plans[m.SubjectId], NameOf(m.From, run.On)))], alike.Key.UnitId, run.On, run.Why, run.By, run.At));
            }
        }

        foreach (var move in going.Where(m => plans[m.SubjectId].ApprovedOn is null && taken.Add(Key(m.To!.Id, plans[m.SubjectId]))))
        {
            plans[move.SubjectId].Reassign(move.To!.Id, run.By.Name, run.Why, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    // A plan that the unit has worked with since it took it over is its own, and keeps the event from being taken back.
    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var plans = await LoadAsync(run, moves.Select(m => m.SubjectId));
        foreach (var move in moves.Where(m => plans[m.SubjectId].UnitId == m.ToUnitId && plans[m.SubjectId].ApprovedOn is null))
        {
            plans[move.SubjectId].Reassign(move.FromUnitId, run.By.Name, run.Why, run.By, run.At);
        }

        await run.Db.SaveChangesAsync(run.Cancel);
        var adopted = moves.Where(m => m.ToUnitId is not null && plans[m.SubjectId].UnitId == m.FromUnitId).Select(m => Key(m.ToUnitId!.Value, plans[m.SubjectId])).ToHashSet();
        var units = adopted.Select(a => a.UnitId).Distinct().ToList();
        var there = await run.Db.Plans.AsNoTracking().Include(p => p.Steps).Include(p => p.Reports).AsSplitQuery().Where(p => units.Contains(p.UnitId)).ToListAsync(run.Cancel);
        var given = there.Where(p => adopted.Contains(Key(p.UnitId, p)) && p.IsAsAdopted && p.ApprovedOn == run.On).Select(p => p.Id).ToList();
        // Through the context, which may know one of them from an event taken back before.
        run.Db.RemoveRange(await run.Db.Plans.Include(p => p.Items).Include(p => p.Steps).Where(p => given.Contains(p.Id)).AsSplitQuery().ToListAsync(run.Cancel));
        await run.Db.SaveChangesAsync(run.Cancel);
    }

    private static (int UnitId, PlanKind Kind, int FromYear) Key(int unitId, Plan plan) => (unitId, plan.Kind, plan.FromYear);

    private static string NameOf(OrgUnit unit, DateOnly on) => unit.At(on.AddDays(-1))?.Name ?? unit.Code;

    private static Task<Dictionary<int, Plan>> LoadAsync(Carrying run, IEnumerable<int> ids)
    {
        var wanted = ids.ToList();
        return run.Db.Plans.Include(p => p.Items).Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, run.Cancel);
    }
}
