using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Figures;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Organisations;

/// <summary>Whatever the links of a city and their changes: on every day the paths form one tree, and totals are kept.</summary>
public sealed class OrgTreeProperties
{
    private const int Days = 30;
    private static readonly DateOnly Start = new(2020, 1, 1);

    // Unit n hangs below a lower-numbered unit at first, and moves below another on some day. Lower-numbered means no cycle.
    private static readonly Arbitrary<(int First, int Then, int Day)[]> Histories = Arb.From(
        (from first in Gen.Choose(0, 1000)
         from then in Gen.Choose(0, 1000)
         from day in Gen.Choose(1, Days - 1)
         select (first, then, day)).ArrayOf());

    [Fact]
    public void Paths_OnEveryDay_AreOnePerUnitAndEndInIt() => Always.Holds(Histories, history =>
    {
        var paths = Tree(history).Paths().ToList();
        return EveryDay().All(day => paths.Where(p => p.Covers(day)).Select(p => p.UnitId).Order().SequenceEqual(Enumerable.Range(1, history.Length + 1)))
            && paths.All(p => p.Path.EndsWith($"/{p.UnitId}/", StringComparison.Ordinal) && p.Path.StartsWith("/1/", StringComparison.Ordinal));
    });

    [Fact]
    public void Paths_OnEveryDay_AreThePathOfTheParentAndOneself() => Always.Holds(Histories, history =>
    {
        var paths = Tree(history).Paths().ToList();
        var links = Links(history).ToList();
        return EveryDay().All(day =>
        {
            var at = paths.Where(p => p.Covers(day)).ToDictionary(p => p.UnitId);
            return links.Where(l => l.Covers(day)).All(l => at[l.UnitId].Path == $"{at[l.ParentId].Path}{l.UnitId}/" && at[l.UnitId].Depth == at[l.ParentId].Depth + 1);
        });
    });

    [Fact]
    public void Prefix_OnEveryDay_IsTheSameAsBeingBelow() => Always.Holds(Histories, history =>
    {
        var paths = Tree(history).Paths().ToList();
        var links = Links(history).ToList();
        return EveryDay().All(day =>
        {
            var at = paths.Where(p => p.Covers(day)).ToList();
            var parent = links.Where(l => l.Covers(day)).ToDictionary(l => l.UnitId, l => l.ParentId);
            return at.All(top => at.All(unit => unit.Path.StartsWith(top.Path, StringComparison.Ordinal) == IsBelow(unit.UnitId, top.UnitId, parent)));
        });
    });

    [Fact]
    public void Paths_OfOneUnit_FollowOneAnotherWithoutAGapAndDiffer() => Always.Holds(Histories, history =>
        Tree(history).Paths().GroupBy(p => p.UnitId).All(own =>
        {
            var inOrder = own.OrderBy(p => p.From).ToList();
            return inOrder[0].From == Start && inOrder[^1].To is null
                && inOrder.Zip(inOrder.Skip(1)).All(pair => pair.First.To == pair.Second.From && pair.First.Path != pair.Second.Path);
        }));

    [Fact]
    public void Move_OfAUnit_LeavesTheTotalOfTheCity() => Always.Holds(Histories, history =>
    {
        var paths = Tree(history).Paths().ToList();
        var totals = EveryDay().Select(day => Total(paths, day)).Distinct().ToList();
        return totals.Count == 1 && totals[0] == Of(history.Length + 1);
    });

    [Fact]
    public void Merge_OfTwoUnits_LeavesTheTotalOfTheParent() => Always.Holds(Histories, history =>
    {
        // The last unit ends on day 15 and a new one takes its place under the same parent, with its members.
        var (last, next, day) = (history.Length + 1, history.Length + 2, Start.AddDays(15));
        if (history.Length == 0)
        {
            return true;
        }

        var links = Links(history[..^1]).Append(new TreeLink(last, 1, Start, day)).Append(new TreeLink(next, 1, day, null)).ToList();
        var units = Enumerable.Range(1, last - 1).Select(id => new TreeUnit(id, Start, null)).Append(new TreeUnit(last, Start, day)).Append(new TreeUnit(next, day, null)).ToList();
        var paths = new OrgTree(units, links).Paths().ToList();
        return Total(paths, day.AddDays(-1), only: last) == Of(1) && Total(paths, day, only: last) == Of(0) && Total(paths, day.AddDays(-1)) == Total(paths, day);
    });

    private static IEnumerable<DateOnly> EveryDay() => Enumerable.Range(0, Days).Select(Start.AddDays);

    private static IEnumerable<TreeLink> Links((int First, int Then, int Day)[] history) => history.SelectMany((h, i) =>
    {
        var (unit, first, then, day) = (i + 2, (h.First % (i + 1)) + 1, (h.Then % (i + 1)) + 1, Start.AddDays(h.Day));
        return new[] { new TreeLink(unit, first, Start, day), new TreeLink(unit, then, day, null) };
    });

    private static OrgTree Tree((int First, int Then, int Day)[] history) =>
        new([.. Enumerable.Range(1, history.Length + 1).Select(id => new TreeUnit(id, Start, null))], [.. Links(history)]);

    private static bool IsBelow(int unit, int top, Dictionary<int, int> parent) =>
        unit == top || (parent.TryGetValue(unit, out var above) && IsBelow(above, top, parent));

    // One member in each unit that stands below the root on the day.
    private static Tally Total(List<OrgPath> paths, DateOnly day, int? only = null) =>
        paths.Where(p => p.Covers(day) && p.Path.StartsWith("/1/", StringComparison.Ordinal) && (only is null || p.UnitId == only)).Aggregate(new Tally(), (sum, _) => sum + Of(1));

    private static Tally Of(int members) => new() { Headcount = members, Population = members };
}
