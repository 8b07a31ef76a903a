using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Organisations;

/// <summary>One event of a dry run: what it would move and what is not assigned, or why it cannot be.</summary>
public sealed record PreviewStep(OrgEvent Event, IReadOnlyList<BelongingMove> Moves, IReadOnlyList<Belonging> Unassigned, IReadOnlyList<Belonging> Staying, IReadOnlyList<RuleBroken> Refusals);

/// <summary>What events would do: the organisation before and after, and everything that stands in the way.</summary>
public sealed record OrgEventPreview(
    IReadOnlyList<PreviewStep> Steps, IReadOnlyList<PreviewUnit> Before, IReadOnlyList<PreviewUnit> After, int MembersBefore, int MembersAfter, int OpenPledges, PreviewPlans Plans, RuleBroken? TreeRefusal)
{
    public bool IsReady => TreeRefusal is null && Steps.All(s => s.Refusals.Count == 0 && s.Unassigned.Count == 0);

    public int Count(BelongingKind kind) => Steps.Sum(s => s.Moves.Count(m => m.Kind == kind));
}

/// <summary>The dry run of organisation events: carried out on the organisation in memory exactly as applying would, and nothing written.</summary>
public static class PreviewOrgEvents
{
    private const int MostShown = 80;

    public static async Task<OrgEventPreview> RunAsync(PledgesDb db, IReadOnlyList<OrgEvent> events, Actor by, DateTime at, CancellationToken cancel = default)
    {
        var chart = await EventChart.LoadAsync(db, events, cancel);
        var steps = new List<PreviewStep>();
        RuleBroken? treeRefusal = null;
        var (first, last) = (events.Min(e => e.EffectiveOn), events.Max(e => e.EffectiveOn));
        var counts = await EventChart.HeadcountsAsync(db, first, cancel);
        var own = chart.Units.Where(u => counts.ContainsKey(u.Id)).ToDictionary(u => u, u => counts[u.Id]);
        var before = PreviewTree.Of(chart, first, own);
        var plans = await PlanCount.LoadAsync(db, chart, first, cancel);
        var touched = new List<OrgUnit>();
        foreach (var day in events.GroupBy(e => e.EffectiveOn).OrderBy(g => g.Key))
        {
            foreach (var e in day)
            {
                var hindrances = (await EventChart.HindrancesAsync(db, e, cancel)).Where(r => r.IsBroken).Select(Broken).ToList();
                try
                {
                    var outcome = chart.Try(e, by, at);
                    touched.AddRange(outcome.Touched);
                    steps.Add(new PreviewStep(e, outcome.Moves, outcome.Unassigned, outcome.Staying, [.. WrongResults(chart, e, outcome), .. hindrances]));
                    Count(own, outcome);
                }
                catch (RuleBroken refusal)
                {
                    steps.Add(new PreviewStep(e, [], [], [], [refusal, .. hindrances]));
                }
            }

            treeRefusal ??= TreeRefusal(chart, day.Key);
        }

        // In memory only: nothing of this may be saved by whoever saves next.
        db.ChangeTracker.Clear();
        var after = PreviewTree.Of(chart, last, own);
        var named = events.SelectMany(e => e.Sources.Select(s => chart.Find(s.Code)).Concat(e.Results.Select(r => chart.Find(r.Code)))).OfType<OrgUnit>().ToList();
        // In a great reform those that only go along with the unit above them are counted, not listed.
        var shown = touched.Count > MostShown ? named : [.. touched, .. named];
        touched.AddRange(named);
        var moved = steps.SelectMany(s => s.Moves).Where(m => m.Kind == BelongingKind.Member).Select(m => m.SubjectId).ToHashSet();
        return new OrgEventPreview(
            steps,
            before.Show(shown, u => !after.Has(u) ? PreviewChange.Ends : after.IsSame(u, before) ? PreviewChange.Stays : PreviewChange.Changes),
            after.Show(shown, u => !before.Has(u) ? PreviewChange.IsNew : after.IsSame(u, before) ? PreviewChange.Stays : PreviewChange.Changes),
            before.Total,
            after.Total,
            chart.Belongings.Count(b => b is { Kind: BelongingKind.Member, HasOpenPledge: true } && moved.Contains(b.Id)),
            plans.After(chart, last, steps.SelectMany(s => s.Moves), touched),
            steps.Exists(s => s.Refusals.Count > 0 || s.Unassigned.Count > 0) ? null : treeRefusal);
    }

    private static void Count(Dictionary<OrgUnit, int> own, EventOutcome outcome)
    {
        foreach (var move in outcome.Moves.Where(m => m.Kind == BelongingKind.Member))
        {
            own[move.From] = own.GetValueOrDefault(move.From) - 1;
            own[move.To!] = own.GetValueOrDefault(move.To!) + 1;
        }
    }

    // What is assigned can be assigned otherwise: it is shown together with what is wrong with it.
    private static IEnumerable<RuleBroken> WrongResults(OrgChart chart, OrgEvent e, EventOutcome outcome)
    {
        try
        {
            chart.CheckResults(e, outcome);
            return [];
        }
        catch (RuleBroken refusal)
        {
            return [refusal];
        }
    }

    private static RuleBroken? TreeRefusal(OrgChart chart, DateOnly day)
    {
        try
        {
            chart.Check(day);
            return null;
        }
        catch (RuleBroken refusal)
        {
            return refusal;
        }
    }

    private static RuleBroken Broken(Rule rule) => new(rule.Name, rule.Sentence, rule.Arguments);
}
