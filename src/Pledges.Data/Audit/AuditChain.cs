using Microsoft.EntityFrameworkCore;
using Pledges.Data.Bulk;

namespace Pledges.Data.Audit;

/// <summary>
/// Appends lines to the logs inside the transaction that is being committed. The first statement takes the row of the head,
/// so that processes append one after the other; nothing else is locked after it, so that none waits for another in a circle.
/// </summary>
public static class AuditChain
{
    internal static async Task AppendAsync(PledgesDb db, IReadOnlyCollection<ChainedEntry> entries, CancellationToken cancel)
    {
        await AppendAsync(db, entries.OfType<EventEntry>().ToList(), cancel);
        await AppendAsync(db, entries.OfType<ReadEntry>().ToList(), cancel);
    }

    /// <summary>Begins the logs of a database that has none yet, with the lines of an earlier version as the first ones.</summary>
    public static async Task BeginAsync(PledgesDb db, CancellationToken cancel)
    {
        var begun = await db.AuditHeads.Select(h => h.Log).ToListAsync(cancel);
        if (begun.Contains(AuditLogs.Events) && begun.Contains(AuditLogs.Reads))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.AuditHeads.AnyAsync(h => h.Log == AuditLogs.Events, cancel))
        {
            await BeginAsync<EventEntry>(db, cancel);
        }

        if (!await db.AuditHeads.AnyAsync(h => h.Log == AuditLogs.Reads, cancel))
        {
            await BeginAsync<ReadEntry>(db, cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    private static async Task AppendAsync<T>(PledgesDb db, List<T> entries, CancellationToken cancel)
        where T : ChainedEntry
    {
        if (entries.Count == 0)
        {
            return;
        }

        var head = HeadOf<T>(db);
        if (await TakeAsync(head, entries.Count, cancel) == 0)
        {
            await BeginAsync<T>(db, cancel);
            await TakeAsync(head, entries.Count, cancel);
        }

        var (no, hash) = await head.Select(h => ValueTuple.Create(h.No - entries.Count, h.Hash)).SingleAsync(cancel);
        foreach (var entry in entries)
        {
            hash = entry.Link(++no, hash);
        }

        await new BulkWriter(db).InsertAsync(entries, cancel: cancel);
        await head.ExecuteUpdateAsync(set => set.SetProperty(h => h.Hash, hash), cancel);
    }

    private static Task<int> TakeAsync(IQueryable<AuditHead> head, int lines, CancellationToken cancel) =>
        head.ExecuteUpdateAsync(set => set.SetProperty(h => h.No, h => h.No + lines), cancel);

    private static IQueryable<AuditHead> HeadOf<T>(PledgesDb db)
        where T : ChainedEntry
    {
        var log = AuditLogs.Of<T>();
        return db.AuditHeads.Where(h => h.Log == log);
    }

    // Only here are lines without a number taken in, and only once: later ones are a sign of tampering.
    private static async Task BeginAsync<T>(PledgesDb db, CancellationToken cancel)
        where T : ChainedEntry
    {
        if (await db.Set<T>().AnyAsync(e => e.No != null, cancel))
        {
            throw new InvalidOperationException($"The log of {AuditLogs.Of<T>()} has lost its head; run verify-audit.");
        }

        var (no, hash) = (0L, ChainedEntry.Beginning);
        var earlier = await db.Set<T>().AsNoTracking().OrderBy(e => e.Id).ToListAsync(cancel);
        foreach (var entry in earlier)
        {
            hash = entry.Link(++no, hash);
            await db.Set<T>().Where(e => e.Id == entry.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.No, entry.No).SetProperty(e => e.Hash, entry.Hash), cancel);
        }

        var head = new AuditHead { Log = AuditLogs.Of<T>(), No = no, Hash = hash };
        await new BulkWriter(db).WriteAsync<AuditHead, AuditHead>([head], cancel);
    }
}
