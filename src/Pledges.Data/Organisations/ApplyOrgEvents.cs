using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Organisations;

/// <summary>Applies organisation events, all of them or none, and takes an applied one back.</summary>
public static class ApplyOrgEvents
{
    /// <param name="db">The database.</param>
    /// <param name="events">With all their parts; those of one day in the order in which they were entered.</param>
    /// <param name="by">Who applies them.</param>
    /// <param name="at">UTC.</param>
    /// <param name="cancel">Stops it; nothing is written then.</param>
    /// <exception cref="RuleBroken">An event does not fit, or something is not assigned. Nothing was written.</exception>
    public static async Task RunAsync(PledgesDb db, IReadOnlyList<OrgEvent> events, Actor by, DateTime at, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var chart = await EventChart.LoadAsync(db, events, cancel);
        var lastClosed = await EventChart.LastClosedYearAsync(db, cancel);
        // All of them before the first is carried out, as in the dry run: what an event brings does not stand in the way of the next.
        foreach (var e in events)
        {
            Rule.Check([.. await EventChart.HindrancesAsync(db, e, cancel)]);
        }

        foreach (var day in events.GroupBy(e => e.EffectiveOn).OrderBy(g => g.Key))
        {
            foreach (var e in day)
            {
                await CarryAsync(db, chart, e, lastClosed, by, at, cancel);
                await EventChart.BringAgainAsync(db, chart, events, cancel);
            }

            chart.Check(day.Key);
        }

        await db.RebuildPathsAsync(cancel);
        await Tallies.MarkStaleAsync(db, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Refuses what could not be applied as things stand today; writes nothing.</summary>
    /// <exception cref="RuleBroken">An event does not fit, or something is not assigned.</exception>
    public static async Task CheckAsync(PledgesDb db, IReadOnlyList<OrgEvent> events, Actor by, DateTime at, CancellationToken cancel = default)
    {
        var preview = await PreviewOrgEvents.RunAsync(db, events, by, at, cancel);
        if ((preview.Steps.SelectMany(s => s.Refusals).FirstOrDefault() ?? preview.TreeRefusal) is { } refusal)
        {
            throw refusal;
        }

        Rule.Check(OrgEventRules.EverythingIsAssigned(preview.Steps.Sum(s => s.Unassigned.Count)));
    }

    private static async Task CarryAsync(PledgesDb db, OrgChart chart, OrgEvent e, int lastClosed, Actor by, DateTime at, CancellationToken cancel)
    {
        var outcome = chart.Carry(e, by, at);
        Rule.Check(OrgEventRules.EverythingIsAssigned(outcome.Unassigned.Count));
        db.AddRange(outcome.Touched.Where(u => u.Id == 0));
        await db.SaveChangesAsync(cancel);
        var run = new Carrying(db, e.DecisionNo, e.EffectiveOn, by, at, cancel);
        foreach (var subject in AllBelongings.InOrder)
        {
            if (outcome.Moves.Where(m => subject.Takes(m.Kind)).ToList() is { Count: > 0 } moves)
            {
                await subject.MoveAsync(run, moves);
            }
        }

        e.Apply(outcome, outcome.Marks(), lastClosed, by, at);
        await db.SaveChangesAsync(cancel);
    }
}
