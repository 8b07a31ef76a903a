using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Shared;

namespace Pledges.Data.Audit;

/// <summary>Walks the logs from the first line to the last, also while others append, and says the first line that does not hold.</summary>
public sealed class VerifyAudit(PledgesDb db, TimeProvider clock)
{
    /// <summary>One check for each log; not yet saved.</summary>
    public async Task<IReadOnlyList<AuditCheck>> RunAsync(int actorId, IReadOnlyCollection<AuditSeal>? noted = null, CancellationToken cancel = default) =>
    [
        await WalkAsync<EventEntry>(actorId, noted ?? [], cancel),
        await WalkAsync<ReadEntry>(actorId, noted ?? [], cancel),
    ];

    private async Task<AuditCheck> WalkAsync<T>(int actorId, IReadOnlyCollection<AuditSeal> noted, CancellationToken cancel)
        where T : ChainedEntry
    {
        var log = AuditLogs.Of<T>();
        var seals = noted.Where(s => s.Log == log).ToLookup(s => s.No, s => s.Hash);
        var head = await HeadAsync(log, cancel);
        var (last, from, hash, fault) = (default(T), default(DateTime?), ChainedEntry.Beginning, default((AuditFault Kind, long No)?));
        await foreach (var entry in db.Set<T>().AsNoTracking().Where(e => e.No != null).OrderBy(e => e.No).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (head is null || entry.No > head.No)
            {
                break;
            }

            fault = FaultIn(entry, (last?.No ?? 0) + 1, hash, seals);
            if (fault is not null)
            {
                break;
            }

            (last, from, hash) = (entry, from ?? entry.At, entry.Hash!);
        }

        fault ??= head is null ? (AuditFault.NoHead, 0) : await FaultAtEndAsync<T>(head, last?.No ?? 0, hash, seals, cancel);
        return new AuditCheck
        {
            At = clock.UtcNow(),
            ActorId = actorId,
            Log = log,
            Lines = last?.No ?? 0,
            From = from,
            To = last?.At,
            Hash = hash,
            Fault = fault?.Kind,
            FaultNo = fault?.No,
        };
    }

    private static (AuditFault Kind, long No)? FaultIn(ChainedEntry entry, long expected, byte[] previous, ILookup<long, string> seals) =>
        entry.No != expected ? (AuditFault.Missing, expected)
        : entry.Hash is null || !entry.HashAfter(previous).AsSpan().SequenceEqual(entry.Hash) ? (AuditFault.Changed, expected)
        : seals[expected].Any(seal => seal != Convert.ToHexStringLower(entry.Hash)) ? (AuditFault.OtherThanNoted, expected)
        : null;

    private async Task<(AuditFault Kind, long No)?> FaultAtEndAsync<T>(AuditHead head, long last, byte[] hash, ILookup<long, string> seals, CancellationToken cancel)
        where T : ChainedEntry
    {
        if (last < head.No)
        {
            return (AuditFault.Cut, last);
        }

        if (!hash.AsSpan().SequenceEqual(head.Hash))
        {
            return (AuditFault.OtherHead, last);
        }

        if (seals.Select(s => s.Key).Any(no => no > last))
        {
            return (AuditFault.Cut, last);
        }

        if (await db.Set<T>().Where(e => e.No == null).MinAsync(e => (long?)e.Id, cancel) is { } row)
        {
            return (AuditFault.PutIn, row);
        }

        // Read before the head: lines that others append meanwhile move the head with them.
        var highest = await db.Set<T>().MaxAsync(e => e.No, cancel) ?? 0;
        var now = await HeadAsync(AuditLogs.Of<T>(), cancel);
        return now is null ? (AuditFault.NoHead, last) : highest > now.No ? (AuditFault.Appended, now.No + 1) : null;
    }

    private Task<AuditHead?> HeadAsync(string log, CancellationToken cancel) =>
        db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(h => h.Log == log, cancel);
}
