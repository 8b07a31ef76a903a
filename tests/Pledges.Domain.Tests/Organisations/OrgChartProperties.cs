using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Organisations.AChart;

namespace Pledges.Domain.Tests.Organisations;

/// <summary>Whatever events follow one another: one tree on every day, nobody lost or doubled, totals kept, and a way back.</summary>
public sealed class OrgChartProperties
{
    // Seven kinds of events on units picked by numbers, some days apart; what does not fit is refused and left out.
    private static readonly Arbitrary<(int Kind, int One, int Other, int Later)[]> Sequences = Arb.From(
        (from kind in Gen.Choose(1, 7)
         from one in Gen.Choose(0, 1000)
         from other in Gen.Choose(0, 1000)
         from later in Gen.Choose(0, 2)
         select (kind, one, other, later)).ArrayOf());

    [Fact]
    public void Events_InAnySequence_LeaveOneTreeOnEveryDay() => Always.Holds(Sequences, sequence =>
    {
        var (chart, _) = Play(sequence);
        var units = chart.Chart.Units.ToList();
        return units.SelectMany(u => u.Versions.Select(v => v.From).Concat(u.Links.Select(l => l.From))).Distinct().All(day =>
        {
            var there = units.Where(u => u.Versions.Count(v => v.Covers(day)) == 1).ToHashSet();
            return units.All(u => there.Contains(u) || (u.At(day) is null && u.LinkAt(day) is null))
                && there.Count(u => u.LinkAt(day) is null) == 1
                && there.All(u => u.Links.Count(l => l.Covers(day)) <= 1 && ReachesTheTop(u, day, there));
        });
    });

    [Fact]
    public void Versions_OfAUnit_FollowOneAnotherWithoutAGapOrOverlap() => Always.Holds(Sequences, sequence =>
        Play(sequence).Chart.Chart.Units.All(u =>
        {
            var inOrder = u.Versions.OrderBy(v => v.From).ToList();
            return inOrder.Zip(inOrder.Skip(1)).All(pair => pair.First.To == pair.Second.From) && inOrder.All(v => v.To is null || v.To > v.From);
        }));

    [Fact]
    public void Members_AndPosts_AreNeitherLostNorDoubled() => Always.Holds(Sequences, sequence =>
    {
        var (chart, last) = Play(sequence);
        var members = chart.Chart.Belongings.Where(b => b.Kind == BelongingKind.Member).ToList();
        var posts = chart.Chart.Belongings.Where(b => b.Kind == BelongingKind.Post).ToList();
        return members.Count == 15 && members.Select(m => m.Id).Distinct().Count() == 15 && members.TrueForAll(m => m.At?.At(last) is not null)
            && posts.Count == 5 && posts.TrueForAll(p => p.At is null || p.At.At(last) is not null);
    });

    [Fact]
    public void Pledges_Remedies_Tasks_AndPlans_AreNeitherLostNorDoubled() => Always.Holds(Sequences, sequence =>
    {
        var (chart, last) = Play(sequence);
        var things = chart.Chart.Belongings;
        var (wanted, found) = (Things(new AChart(withEverything: true)), Things(chart));
        // A pledge belongs to its member, who stands once; only a practice model that is one too many may end.
        return wanted == found && things.Where(t => t.At is null).All(t => t.Kind is BelongingKind.Post or BelongingKind.Model)
            && things.Where(t => t.At is not null).All(t => t.At!.At(last) is not null)
            && things.Where(t => t is { Kind: BelongingKind.Model, At: not null }).GroupBy(t => t.At).All(g => g.Count() == 1);
    });

    [Fact]
    public void Merge_AndSplit_LeaveTheTotalOfTheParent() => Always.Holds(Sequences, sequence =>
    {
        var (chart, last) = Play(sequence);
        var day = last.AddDays(1);
        foreach (var kind in new[] { OrgEventKind.Merge, OrgEventKind.Split })
        {
            var parent = chart.Chart.Units.FirstOrDefault(u => chart.Chart.Below(u, day).Count(c => Holds(chart, c, day)) >= 2);
            if (parent is null)
            {
                continue;
            }

            var cells = chart.Chart.Below(parent, day).Where(c => Holds(chart, c, day)).Take(2).ToList();
            var before = Total(chart, parent, day);
            if (TryApply(chart, kind == OrgEventKind.Merge ? Merge(cells[0], cells[1], day, "GOP") : Split(chart, cells[0], day, "TACH", 3))
                && Total(chart, parent, day) != before)
            {
                return false;
            }

            day = day.AddDays(1);
        }

        return true;
    });

    [Fact]
    public void Undo_OfTheLastEvent_RestoresUnitsAndEverythingInThem() => Always.Holds(Sequences, sequence =>
    {
        foreach (var kind in Enumerable.Range(1, 7))
        {
            var (chart, last) = Play(sequence);
            var before = Snapshot(chart);
            var e = Make(chart, kind, 7, 3, last.AddDays(1), 900 + kind);
            if (e is null || !TryApply(chart, e))
            {
                continue;
            }

            chart.Chart.Undo(e, By, A.Now);
            chart.Chart.Check(e.EffectiveOn);
            if (Snapshot(chart) != before)
            {
                return false;
            }
        }

        return true;
    });

    private static (AChart Chart, DateOnly Last) Play((int Kind, int One, int Other, int Later)[] sequence)
    {
        var (chart, day, done) = (new AChart(withEverything: true), Day, new List<(int, int, int, DateOnly, int)>());
        for (var i = 0; i < sequence.Length; i++)
        {
            day = day.AddDays(sequence[i].Later);
            var step = (sequence[i].Kind, sequence[i].One, sequence[i].Other, day, i);
            if (Make(chart, step) is not { } e)
            {
                continue;
            }

            if (TryApply(chart, e))
            {
                done.Add(step);
                continue;
            }

            // A refusal may come half-way; what was there before is built anew.
            chart = new AChart(withEverything: true);
            done.ForEach(d => chart.Apply(Make(chart, d)!));
        }

        return (chart, day);
    }

    private static bool TryApply(AChart chart, OrgEvent e)
    {
        try
        {
            chart.Apply(e);
            return true;
        }
        catch (RuleBroken)
        {
            return false;
        }
    }

    private static OrgEvent? Make(AChart chart, (int Kind, int One, int Other, DateOnly Day, int No) step) =>
        Make(chart, step.Kind, step.One, step.Other, step.Day, step.No);

    private static OrgEvent? Make(AChart chart, int kind, int one, int other, DateOnly day, int no)
    {
        var there = chart.Chart.Units.Where(u => u.At(day) is not null).OrderBy(u => u.Code, StringComparer.Ordinal).ToList();
        var (unit, second) = (there[one % there.Count], there[other % there.Count]);
        return (OrgEventKind)kind switch
        {
            OrgEventKind.Found => Event(OrgEventKind.Found, "", day, PostsRule.End, null, new ResultDetails($"N{no}", $"Đơn vị {no}", Level("CELL"), null, unit.Code)),
            OrgEventKind.Merge => unit == second ? null : Merge(unit, second, day, $"N{no}"),
            OrgEventKind.Split => Split(chart, unit, day, $"N{no}", other),
            OrgEventKind.Rename => Event(OrgEventKind.Rename, unit.Code, day, PostsRule.End, null, new ResultDetails(unit.Code, $"Tên {no}")),
            OrgEventKind.Relevel => Event(OrgEventKind.Relevel, unit.Code, day, PostsRule.End, null, new ResultDetails(unit.Code, LevelTypeId: (other % 6) + 1)),
            OrgEventKind.Move => Event(OrgEventKind.Move, unit.Code, day, PostsRule.End, null, new ResultDetails(unit.Code, ParentCode: second.Code)),
            _ => unit == second ? null : Event(OrgEventKind.Dissolve, unit.Code, day, PostsRule.End, second.Code, new ResultDetails(second.Code)),
        };
    }

    private static OrgEvent Merge(OrgUnit one, OrgUnit other, DateOnly day, string into) =>
        Event(OrgEventKind.Merge, $"{one.Code},{other.Code}", day, PostsRule.End, null, new ResultDetails(into, $"Đơn vị {into}"));

    private static OrgEvent Split(AChart chart, OrgUnit unit, DateOnly day, string into, int chosen)
    {
        var split = Event(OrgEventKind.Split, unit.Code, day, PostsRule.Follow, $"{into}A", new ResultDetails($"{into}A", "Phần một"), new ResultDetails($"{into}B", "Phần hai"));
        var part = chart.Chart.Belongings.Where(b => b.Kind == BelongingKind.Member && b.At == unit && (b.Id + chosen) % 2 == 0).Select(b => b.Id).ToList();
        split.Choose(BelongingKind.Member, part, $"{into}B", By, A.Now);
        return split;
    }

    private static bool Holds(AChart chart, OrgUnit unit, DateOnly day) => chart.Chart.LevelOn(unit, day)?.MayHoldMembers == true;

    private static int Total(AChart chart, OrgUnit unit, DateOnly day) =>
        chart.Chart.Belongings.Count(b => b.Kind == BelongingKind.Member && b.At == unit) + chart.Chart.Below(unit, day).Sum(below => Total(chart, below, day));

    private static bool ReachesTheTop(OrgUnit unit, DateOnly day, HashSet<OrgUnit> there)
    {
        var seen = new HashSet<OrgUnit>();
        for (var above = unit; above is not null; above = above.LinkAt(day)?.Parent)
        {
            if (!there.Contains(above) || !seen.Add(above))
            {
                return false;
            }
        }

        return true;
    }

    private static string Things(AChart chart) => string.Join(' ', chart.Chart.Belongings.Select(b => $"{b.Kind}{b.Id}").Order(StringComparer.Ordinal));

    private static string Snapshot(AChart chart) => string.Join('\n', chart.Chart.Units.OrderBy(u => u.Code, StringComparer.Ordinal).Select(u => $"{u.Code} {OrgUnitState.Of(u).Write()}")
        .Concat(chart.Chart.Belongings.Select(b => $"{b.Kind} {b.Id} {b.At?.Code}").Order(StringComparer.Ordinal)));
}
