using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Organisations;

/// <summary>Keeps the events of a file as drafts that belong together, and applies them together.</summary>
public static class TakeOrgEventFile
{
    /// <returns>The number of the batch.</returns>
    public static async Task<int> KeepAsync(PledgesDb db, IReadOnlyList<OrgEvent> events, string fileName, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.AddRange(events);
        await db.SaveChangesAsync(cancel);
        var batch = events[0].Id;
        foreach (var (e, i) in events.Select((e, i) => (e, i)))
        {
            e.BelongsToBatch(fileName.Length > OrgEvent.BatchLength ? fileName[..OrgEvent.BatchLength] : fileName, batch, i + 1);
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return batch;
    }

    public static Task<List<OrgEvent>> OpenOfAsync(PledgesDb db, int batch, CancellationToken cancel = default) =>
        db.OrgEvents.Where(e => e.BatchId == batch && (e.State == OrgEventState.Draft || e.State == OrgEventState.Waiting)).Whole().ToListAsync(cancel);

    /// <summary>Gives up what of a file has not been applied.</summary>
    /// <exception cref="Domain.Shared.RuleBroken">No reason is given. Nothing was written.</exception>
    public static async Task WithdrawAsync(PledgesDb db, int batch, string reason, Actor by, DateTime at, CancellationToken cancel = default)
    {
        foreach (var e in await OpenOfAsync(db, batch, cancel))
        {
            e.Withdraw(reason, by, at);
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Applies those whose day has come, all or none; the others wait for theirs.</summary>
    /// <exception cref="Domain.Shared.RuleBroken">One does not fit, or something is not assigned. Nothing was written.</exception>
    public static async Task ApplyAsync(PledgesDb db, IReadOnlyList<OrgEvent> events, Actor by, DateTime at, CancellationToken cancel = default)
    {
        if (events.All(e => e.EffectiveOn <= by.Today))
        {
            await ApplyOrgEvents.RunAsync(db, events, by, at, cancel);
            return;
        }

        var ids = events.Select(e => e.Id).ToList();
        await ApplyOrgEvents.CheckAsync(db, events, by, at, cancel);
        foreach (var e in await db.OrgEvents.Where(e => ids.Contains(e.Id) && e.State == OrgEventState.Draft).ToListAsync(cancel))
        {
            e.Wait(by, at);
        }

        await db.SaveChangesAsync(cancel);
        await ApplyDueOrgEvents.RunAsync(db, by.Today, at, cancel);
    }
}
