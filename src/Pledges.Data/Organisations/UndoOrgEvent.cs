using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Organisations;

/// <summary>The decision by which an event is taken back.</summary>
public sealed record UndoDecision(string DecisionNo, DateOnly DecidedOn, string Reason);

/// <summary>Takes applied events back, each by an event: units, memberships, posts and all that moved are as they were before.</summary>
public static class UndoOrgEvent
{
    /// <param name="db">The database.</param>
    /// <param name="events">One event, or those of a file; all are taken back or none.</param>
    /// <param name="decision">The decision by which it is done.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">UTC.</param>
    /// <param name="cancel">Stops it; nothing is written then.</param>
    /// <exception cref="RuleBroken">Later facts depend on an event. Nothing was written.</exception>
    public static async Task RunAsync(PledgesDb db, IReadOnlyList<OrgEvent> events, UndoDecision decision, Actor by, DateTime at, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var lastClosed = await EventChart.LastClosedYearAsync(db, cancel);
        foreach (var e in events.OrderByDescending(e => e.AppliedAt).ThenByDescending(e => e.EffectiveOn).ThenByDescending(e => e.No).ThenByDescending(e => e.Id))
        {
            Rule.Check(OrgEventRules.IsApplied(e), OrgEventRules.YearIsNotClosed(e, lastClosed));
            await TakeBackAsync(db, e, decision, by, at, cancel);
        }

        // Half-way there may be two tops; at the end there is one tree again.
        (await EventChart.LoadAsync(db, [], cancel)).Check(events.Min(e => e.EffectiveOn));
        await db.RebuildPathsAsync(cancel);
        await Tallies.MarkStaleAsync(db, cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task TakeBackAsync(PledgesDb db, OrgEvent e, UndoDecision decision, Actor by, DateTime at, CancellationToken cancel)
    {
        await db.Entry(e).Collection(o => o.Moves).LoadAsync(cancel);
        await db.Entry(e).Collection(o => o.Marks).LoadAsync(cancel);
        Rule.Check(OrgEventRules.NothingWasBuiltOn(e, await LaterAsync(db, e, cancel)));
        var run = new Carrying(db, decision.DecisionNo, e.EffectiveOn, by, at, cancel);
        foreach (var subject in AllBelongings.InOrder.Reverse())
        {
            if (e.Moves.Where(m => subject.Takes(m.Kind)).ToList() is { Count: > 0 } moves)
            {
                await subject.MoveBackAsync(run, moves);
            }
        }

        var chart = await EventChart.LoadAsync(db, [], cancel);
        var given = chart.Undo(e, by, at);
        Rule.Check([.. await LaterFactsAsync(db, given, cancel)]);
        db.Add(OrgEvent.UndoOf(e, decision.DecisionNo, decision.DecidedOn, decision.Reason, by, at));
        await db.SaveChangesAsync(cancel);
        await GiveUpAsync(db, given, cancel);
    }

    // The latest standing event that took from or gave to the units to which this one gave. Units below one another are not asked
    // about: they are put back only if they are as this event left them.
    private static async Task<OrgEvent?> LaterAsync(PledgesDb db, OrgEvent e, CancellationToken cancel)
    {
        var receivers = e.Moves.Where(m => m.Kind != BelongingKind.Unit).Select(m => m.ToUnitId).OfType<int>().Distinct().ToList();
        var last = e.Moves.Select(m => m.Id).DefaultIfEmpty().Max();
        return await (from move in db.OrgEventMoves
                      where move.Id > last && move.Kind != BelongingKind.Unit
                          && (receivers.Contains(move.FromUnitId) || (move.ToUnitId != null && receivers.Contains(move.ToUnitId.Value)))
                      join later in db.OrgEvents on move.EventId equals later.Id
                      where later.State == OrgEventState.Applied
                      orderby move.Id descending
                      select later).AsNoTracking().FirstOrDefaultAsync(cancel);
    }

    private static async Task<IReadOnlyList<Rule>> LaterFactsAsync(PledgesDb db, IReadOnlyList<OrgUnit> units, CancellationToken cancel)
    {
        var ids = units.Select(u => u.Id).ToList();
        var counts = await db.Memberships.Where(m => ids.Contains(m.UnitId)).Select(m => m.UnitId)
            .Concat(db.Posts.Where(p => ids.Contains(p.UnitId)).Select(p => p.UnitId))
            .Concat(db.Meetings.Where(m => ids.Contains(m.UnitId)).Select(m => m.UnitId))
            .Concat(db.PracticeModels.Where(m => ids.Contains(m.UnitId)).Select(m => m.UnitId))
            .Concat(db.Transfers.Where(t => ids.Contains(t.FromUnitId)).Select(t => t.FromUnitId))
            .Concat(db.Transfers.Where(t => t.ToUnitId != null && ids.Contains(t.ToUnitId.Value)).Select(t => t.ToUnitId!.Value))
            .Concat(db.Plans.Where(p => ids.Contains(p.UnitId)).Select(p => p.UnitId))
            .Concat(db.AssignedTasks.Where(t => ids.Contains(t.LeadUnitId)).Select(t => t.LeadUnitId))
            .Concat(db.AssignedTasks.Where(t => ids.Contains(t.IssuerUnitId)).Select(t => t.IssuerUnitId))
            .Concat(db.AssignedTasks.SelectMany(t => t.CoUnits).Where(c => ids.Contains(c.UnitId)).Select(c => c.UnitId))
            .Concat(db.AssignedTasks.SelectMany(t => t.Origins).Where(o => ids.Contains(o.UnitId)).Select(o => o.UnitId))
            .Concat(db.Remedies.Where(r => r.UnitId != null && ids.Contains(r.UnitId.Value)).Select(r => r.UnitId!.Value))
            .GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return [.. units.Select(u => OrgEventRules.NothingElseIsThere(u.Code, counts.GetValueOrDefault(u.Id)))];
    }

    // Whatever else has come to refer to such a unit is found by the database itself.
    private static async Task GiveUpAsync(PledgesDb db, IReadOnlyList<OrgUnit> units, CancellationToken cancel)
    {
        if (units.Count == 0)
        {
            return;
        }

        try
        {
            var ids = units.Select(u => u.Id).ToList();
            await db.Paths.Where(p => ids.Contains(p.UnitId)).ExecuteDeleteAsync(cancel);
            db.RemoveRange(units);
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (error.InnerException is DbException)
        {
            Rule.Check(OrgEventRules.NothingElseIsThere(units[0].Code, 1));
            throw;
        }
    }
}
