using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>Stored counts of a unit that are not those of its records.</summary>
public sealed record TallyDifference(int Year, string UnitCode, Tally Stored, Tally Counted);

/// <summary>Stored counts of inspections and discipline of a unit that are not those of the registers; both as they are stored.</summary>
public sealed record CaseDifference(int Year, string UnitCode, string Stored, string Counted);

/// <summary>What was compared: years and units with stored counts, and where they differ.</summary>
/// <param name="Years">How many years were compared.</param>
/// <param name="Units">How many stored counts.</param>
/// <param name="NotStored">Years whose counts were given up by a change of roster or organisations, or are of an earlier day; the next reader counts them anew.</param>
/// <param name="Differences">Where the two differ.</param>
/// <param name="Cases">Where stored counts of inspections and discipline differ.</param>
public sealed record TallyCheck(int Years, int Units, IReadOnlyList<int> NotStored, IReadOnlyList<TallyDifference> Differences, IReadOnlyList<CaseDifference> Cases);

/// <summary>Counts from the records again what is stored, and compares the two. Changes nothing.</summary>
public static class VerifyTallies
{
    public static async Task<TallyCheck> RunAsync(PledgesDb db, DateOnly today, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var stored = await db.Tallies.AsNoTracking().ToListAsync(cancel);
        var codes = await db.Units.ToDictionaryAsync(u => u.Id, u => u.Code, cancel);
        var differences = new List<TallyDifference>();
        // Counts of an earlier day are counted anew by the next reader.
        var years = stored.Where(t => t.AsOf == PledgeYear.AsOf(t.Year, today)).GroupBy(t => t.Year).OrderBy(g => g.Key).ToList();
        foreach (var year in years)
        {
            var counted = await Tallies.TrueCountsAsync(db, year.Key, PledgeYear.AsOf(year.Key, today), cancel);
            var kept = year.ToDictionary(t => t.UnitId, t => t.Counts);
            differences.AddRange(counted.Keys.Union(kept.Keys)
                .Where(unit => counted.GetValueOrDefault(unit) != kept.GetValueOrDefault(unit))
                .OrderBy(unit => codes[unit], StringComparer.Ordinal)
                .Select(unit => new TallyDifference(year.Key, codes[unit], kept.GetValueOrDefault(unit), counted.GetValueOrDefault(unit))));
        }

        var opened = await db.Years.Select(y => y.Year).OrderBy(y => y).ToListAsync(cancel);
        return new TallyCheck(years.Count, years.Sum(y => y.Count()), [.. opened.Except(years.Select(y => y.Key))], differences, await CasesAsync(db, codes, today, cancel));
    }

    private static async Task<IReadOnlyList<CaseDifference>> CasesAsync(PledgesDb db, Dictionary<int, string> codes, DateOnly today, CancellationToken cancel)
    {
        var stored = (await db.Cases.AsNoTracking().ToListAsync(cancel)).Where(c => c.AsOf == PledgeYear.AsOf(c.Year, today)).ToDictionary(c => (c.Year, c.UnitId), c => c.Counts);
        var years = stored.Keys.Select(k => k.Year).Distinct().ToList();
        var counted = years.Count == 0 ? [] : await db.TrueCasesAsync(years, today, cancel);
        return
        [
            .. from counts in counted
               let kept = stored.GetValueOrDefault((counts.Year, counts.UnitId), "")
               where kept != counts.Counts
               orderby counts.Year, counts.UnitId
               select new CaseDifference(counts.Year, codes[counts.UnitId], kept, counts.Counts),
        ];
    }
}
