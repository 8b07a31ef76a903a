using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Pledging;

/// <summary>Closes a year (chốt năm): its records end, its figures are frozen as a snapshot. All of it, or nothing.</summary>
public static class CloseYear
{
    /// <param name="version">The version of the year that the person saw.</param>
    /// <exception cref="RuleBroken">The year is closed already, or something of it still waits for somebody.</exception>
    public static async Task<YearSnapshot> RunAsync(PledgesDb db, PledgeYear year, int version, Actor by, DateTime at, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var asOf = PledgeYear.AsOf(year.Year, by.Today);
        var reason = year.CorrectionReason;
        year.Close((await db.OpenCasesAsync(year.Year, asOf, cancel)).Sum(c => c.Count), by, at);
        db.Expect(year, version);
        await db.SaveChangesAsync(cancel);
        await EndPledgesAsync(db, year.Year, cancel);
        var last = await db.Snapshots.Where(s => s.Year == year.Year).MaxAsync(s => (int?)s.No, cancel) ?? 0;
        var snapshot = new YearSnapshot { Year = year.Year, No = last + 1, AsOf = asOf, TakenAt = at, TakenBy = by.Name, Reason = reason };
        await Snapshots.TakeAsync(db, snapshot, by.Today, cancel);
        await transaction.CommitAsync(cancel);
        return snapshot;
    }

    private static Task EndPledgesAsync(PledgesDb db, int year, CancellationToken cancel) =>
        db.Pledges.Where(p => p.Year == year && p.State == PledgeState.Assessed)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.State, PledgeState.Closed).SetProperty(p => p.Version, p => p.Version + 1), cancel);
}
