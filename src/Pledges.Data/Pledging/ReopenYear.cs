using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Pledging;

/// <summary>Opens a closed year for a correction. The snapshot stays; closing again makes the next one with this reason.</summary>
public static class ReopenYear
{
    /// <exception cref="RuleBroken">The year is open, or no reason is given.</exception>
    public static async Task RunAsync(PledgesDb db, PledgeYear year, int version, string reason, Actor by, DateTime at, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        year.Reopen(reason, by, at);
        db.Expect(year, version);
        await db.SaveChangesAsync(cancel);
        await db.Pledges.Where(p => p.Year == year.Year && p.State == PledgeState.Closed)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.State, PledgeState.Assessed).SetProperty(p => p.Version, p => p.Version + 1), cancel);
        await transaction.CommitAsync(cancel);
    }
}
