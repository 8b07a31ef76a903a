using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Organisations;

/// <summary>Applies the waiting events whose day has come, each once, however many processes try. Those of one file apply together.</summary>
public static class ApplyDueOrgEvents
{
    /// <returns>How many were applied.</returns>
    public static async Task<int> RunAsync(PledgesDb db, DateOnly today, DateTime at, CancellationToken cancel = default)
    {
        var due = await db.OrgEvents.AsNoTracking().Where(e => e.State == OrgEventState.Waiting && e.EffectiveOn <= today)
            .OrderBy(e => e.EffectiveOn).ThenBy(e => e.No).ThenBy(e => e.Id).Select(e => new { e.Id, e.BatchId, e.EffectiveOn }).ToListAsync(cancel);
        var applied = 0;
        foreach (var together in due.GroupBy(e => (e.BatchId ?? -e.Id, e.EffectiveOn)))
        {
            applied += await ApplyAsync(db, [.. together.Select(e => e.Id)], Actor.System(today), at, cancel);
        }

        return applied;
    }

    private static async Task<int> ApplyAsync(PledgesDb db, List<int> ids, Actor by, DateTime at, CancellationToken cancel)
    {
        try
        {
            db.ChangeTracker.Clear();
            var events = await WaitingAsync(db, ids, cancel);
            if (events.Count > 0)
            {
                await ApplyOrgEvents.RunAsync(db, events, by, at, cancel);
            }

            return events.Count;
        }
        catch (RuleBroken refusal)
        {
            await HoldUpAsync(db, ids, refusal.Message, by, at, cancel);
            return 0;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process has applied it.
            return 0;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    // It goes on waiting; the office sees why on the event's page.
    private static async Task HoldUpAsync(PledgesDb db, List<int> ids, string problem, Actor by, DateTime at, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var events = await WaitingAsync(db, ids, cancel);
        foreach (var e in events.Where(e => e.Problem != problem))
        {
            e.CouldNotApply(problem, by, at);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process has said so, or applied it.
        }
    }

    private static Task<List<OrgEvent>> WaitingAsync(PledgesDb db, List<int> ids, CancellationToken cancel) =>
        db.OrgEvents.Where(e => ids.Contains(e.Id) && e.State == OrgEventState.Waiting).Whole().ToListAsync(cancel);
}
