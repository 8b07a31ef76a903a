using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Bulk;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>
/// The counts behind every figure, by unit. Those of the year's own as-of date are stored, so that a page costs as much as
/// the units it shows; any other date is counted from the records.
/// </summary>
public static class Tallies
{
    /// <summary>Counts of the given units (their subtrees included) for the year on the day. Units not there on that day are left out.</summary>
    public static async Task<IReadOnlyDictionary<int, Tally>> TalliesAsync(
        this PledgesDb db, int year, DateOnly asOf, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel = default)
    {
        if (asOf != PledgeYear.AsOf(year, today))
        {
            var counted = await CountAsync(db, year, asOf, cancel);
            return unitIds.Where(counted.ContainsKey).ToDictionary(id => id, id => counted[id]);
        }

        var stored = await StoredAsync(db, year, asOf, unitIds, cancel);
        if (stored.Count > 0 || unitIds.Count == 0)
        {
            return stored;
        }

        try
        {
            await RefreshAsync(db, year, asOf, cancel);
            return await StoredAsync(db, year, asOf, unitIds, cancel);
        }
        catch (DbException error) when (error.IsDuplicate() && db.Database.CurrentTransaction is null)
        {
            // On a server two readers may find nothing stored at once; the second reads what the first has stored.
            return await StoredAsync(db, year, asOf, unitIds, cancel);
        }
    }

    /// <summary>The same for several years, each on its own date; one query where all of them are stored.</summary>
    public static async Task<IReadOnlyDictionary<(int Year, int UnitId), Tally>> TalliesOfYearsAsync(
        this PledgesDb db, IReadOnlyCollection<int> years, DateOnly today, IReadOnlyCollection<int> unitIds, CancellationToken cancel = default)
    {
        var stored = await db.Tallies.AsNoTracking().Where(t => years.Contains(t.Year) && unitIds.Contains(t.UnitId)).ToListAsync(cancel);
        var found = stored.Where(t => t.AsOf == PledgeYear.AsOf(t.Year, today)).ToDictionary(t => (t.Year, t.UnitId), t => t.Counts);
        foreach (var year in years.Where(y => found.Keys.All(k => k.Year != y)))
        {
            foreach (var (unit, counts) in await db.TalliesAsync(year, PledgeYear.AsOf(year, today), today, unitIds, cancel))
            {
                found[(year, unit)] = counts;
            }
        }

        return found;
    }

    /// <summary>Counts the whole year anew and stores it; a closed year counts what its snapshot says.</summary>
    public static async Task RefreshAsync(PledgesDb db, int year, DateOnly asOf, CancellationToken cancel = default)
    {
        // Counted inside: what is confirmed between counting and storing would find no row to correct, and be lost.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        await db.Tallies.Where(t => t.Year == year).ExecuteDeleteAsync(cancel);
        var counted = await TrueCountsAsync(db, year, asOf, cancel);
        var rows = counted.Select(c => new UnitTally { UnitId = c.Key, Year = year, AsOf = asOf, Counts = c.Value });
        await new BulkWriter(db).WriteAsync<UnitTally, UnitTally>(rows, cancel);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }
    }

    /// <summary>What the stored counts of a year must be: those of the records, or of a closed year what its snapshot says.</summary>
    internal static async Task<Dictionary<int, Tally>> TrueCountsAsync(PledgesDb db, int year, DateOnly asOf, CancellationToken cancel)
    {
        var frozen = await Snapshots.FrozenAsync(db, year, cancel);
        if (frozen.Count > 0 && frozen.Values.All(t => t.HeadcountAtStart == 0))
        {
            // A snapshot taken before the headcount at the start of the year was kept.
            await AddStartsAsync(db, year, frozen, cancel);
        }

        return frozen.Count > 0 ? frozen : await CountAsync(db, year, asOf, cancel);
    }

    /// <summary>Stores the counts of every opened year that are not there; one query where all are.</summary>
    public static async Task ReadyAsync(PledgesDb db, DateOnly today, CancellationToken cancel = default)
    {
        var years = await db.Years.Select(y => y.Year).ToListAsync(cancel);
        var roots = await db.Paths.Where(p => p.Depth == 0).Select(p => p.UnitId).Distinct().ToListAsync(cancel);
        await db.TalliesOfYearsAsync(years, today, roots, cancel);
        await db.CasesOfYearsAsync(years, today, roots, cancel);
    }

    /// <summary>After a change whose reach is not one cell: the next reader counts anew.</summary>
    public static async Task MarkStaleAsync(PledgesDb db, CancellationToken cancel = default)
    {
        await db.Tallies.ExecuteDeleteAsync(cancel);
        await db.Cases.ExecuteDeleteAsync(cancel);
    }

    /// <summary>The stored counts that follow the records; those of a year closed with a snapshot do not.</summary>
    internal static IQueryable<UnitTally> Moving(PledgesDb db) =>
        db.Tallies.Where(t => !db.Years.Any(y => y.Year == t.Year && y.State == YearState.Closed) || !db.Snapshots.Any(s => s.Year == t.Year));

    /// <summary>Counts a cell anew and carries the difference up. Runs inside the transaction of the change.</summary>
    internal static async Task RecountCellAsync(PledgesDb db, TallyCell cell, CancellationToken cancel)
    {
        var (year, asOf, unitId, path) = cell;
        // Touching the row first makes a second writer to the same cell wait until this one has committed.
        if (await db.Tallies.Where(t => t.Year == year && t.UnitId == unitId && t.AsOf == asOf)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.AsOf, asOf), cancel) == 0)
        {
            return;
        }

        var rule = await RuleOfAsync(db, year, cancel);
        var cells = await db.Paths.On(asOf).Where(p => p.Path.StartsWith(path)).Select(p => p.UnitId).ToListAsync(cancel);
        var now = new Tally();
        foreach (var row in await db.FactsOf(year, asOf).Where(f => cells.Contains(f.UnitId)).ToListAsync(cancel))
        {
            now.Add(row.Facts(rule, asOf));
        }

        var before = await db.Tallies.Where(t => t.Year == year && t.UnitId == unitId).Select(t => t.Counts).SingleAsync(cancel);
        var change = now - (before with { HeadcountAtStart = 0 });
        if (change != default)
        {
            await AddAsync(db, year, [.. LineOf(path)], change, cancel);
        }
    }

    private static Task AddAsync(PledgesDb db, int year, List<int> units, Tally change, CancellationToken cancel) =>
        db.Tallies.Where(t => t.Year == year && units.Contains(t.UnitId)).ExecuteUpdateAsync(
            set => set
                .SetProperty(t => t.Counts.Headcount, t => t.Counts.Headcount + change.Headcount)
                .SetProperty(t => t.Counts.Population, t => t.Counts.Population + change.Population)
                .SetProperty(t => t.Counts.Registered, t => t.Counts.Registered + change.Registered)
                .SetProperty(t => t.Counts.Concrete, t => t.Counts.Concrete + change.Concrete)
                .SetProperty(t => t.Counts.DoingWell, t => t.Counts.DoingWell + change.DoingWell)
                .SetProperty(t => t.Counts.Exemplars, t => t.Counts.Exemplars + change.Exemplars)
                .SetProperty(t => t.Counts.Leaders, t => t.Counts.Leaders + change.Leaders)
                .SetProperty(t => t.Counts.LeadersRegistered, t => t.Counts.LeadersRegistered + change.LeadersRegistered)
                .SetProperty(t => t.Counts.LeadersDoingWell, t => t.Counts.LeadersDoingWell + change.LeadersDoingWell)
                .SetProperty(t => t.Counts.Cadres, t => t.Counts.Cadres + change.Cadres)
                .SetProperty(t => t.Counts.CadreExemplars, t => t.Counts.CadreExemplars + change.CadreExemplars)
                .SetProperty(t => t.Counts.Graded, t => t.Counts.Graded + change.Graded)
                .SetProperty(t => t.Counts.GradedGood, t => t.Counts.GradedGood + change.GradedGood),
            cancel);

    private static Task<Dictionary<int, Tally>> StoredAsync(PledgesDb db, int year, DateOnly asOf, IReadOnlyCollection<int> unitIds, CancellationToken cancel) =>
        db.Tallies.AsNoTracking().Where(t => t.Year == year && t.AsOf == asOf && unitIds.Contains(t.UnitId))
            .ToDictionaryAsync(t => t.UnitId, t => t.Counts, cancel);

    internal static async Task<Dictionary<int, Tally>> CountAsync(PledgesDb db, int year, DateOnly asOf, CancellationToken cancel)
    {
        var rule = await RuleOfAsync(db, year, cancel);
        var paths = await db.Paths.On(asOf).Select(p => new { p.UnitId, p.Path }).ToListAsync(cancel);
        var lines = paths.ToDictionary(p => p.UnitId, p => LineOf(p.Path).ToArray());
        var cells = new Dictionary<int, Tally>();
        await foreach (var row in db.FactsOf(year, asOf).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var tally = cells.GetValueOrDefault(row.UnitId);
            tally.Add(row.Facts(rule, asOf));
            cells[row.UnitId] = tally;
        }

        var totals = paths.ToDictionary(p => p.UnitId, _ => new Tally());
        foreach (var (cell, tally) in cells)
        {
            foreach (var unit in lines.GetValueOrDefault(cell, []))
            {
                totals[unit] += tally;
            }
        }

        await AddStartsAsync(db, year, totals, cancel);
        return totals;
    }

    private static async Task AddStartsAsync(PledgesDb db, int year, Dictionary<int, Tally> totals, CancellationToken cancel)
    {
        var first = new DateOnly(year, 1, 1);
        var cells = await (from membership in db.Memberships.On(first)
                           join place in db.Paths.On(first) on membership.UnitId equals place.UnitId
                           group membership by place.Path into cell
                           select new { Path = cell.Key, Count = cell.Count() }).ToListAsync(cancel);
        var successions = await Successions.LoadAsync(db, cancel);
        foreach (var cell in cells)
        {
            foreach (var unit in successions.LineOf(cell.Path).Where(totals.ContainsKey))
            {
                totals[unit] = totals[unit] with { HeadcountAtStart = totals[unit].HeadcountAtStart + cell.Count };
            }
        }
    }

    internal static IEnumerable<int> LineOf(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture));

    private static async Task<PopulationRule> RuleOfAsync(PledgesDb db, int year, CancellationToken cancel) =>
        await db.Years.Where(y => y.Year == year).Select(y => (PopulationRule?)y.PopulationRule).FirstOrDefaultAsync(cancel)
        ?? PopulationRule.WithoutExemptAndSuspended;
}
