using System.Collections.Concurrent;
using Pledges.Domain.Figures;

namespace Pledges.Data.Figures;

/// <summary>A unit as it stands on the as-of date.</summary>
public sealed record BoardUnit(int Id, int? ParentId, string Code, string Name, string SearchName, bool HoldsMembers);

/// <summary>
/// One unit with the units above and directly below it, their counts, and what a reader from outside must not see.
/// Costs as much as the units in it.
/// </summary>
public sealed class UnitBoard(
    BoardUnit unit, string path, IReadOnlyList<BoardUnit> above, IReadOnlyList<BoardUnit> family, IReadOnlyDictionary<int, Tally> counts, Func<int, bool> isInside)
{
    // A board may be read by several requests at once.
    private readonly ConcurrentDictionary<string, IReadOnlySet<int>> hidden = new();

    public BoardUnit Unit => unit;

    /// <summary>"/root/…/unit/" on the day.</summary>
    public string Path => path;

    /// <summary>From the root to the parent.</summary>
    public IReadOnlyList<BoardUnit> Above => above;

    public IReadOnlyList<BoardUnit> Below { get; } = [.. family.Where(f => f.ParentId == unit.Id)];

    public IReadOnlyDictionary<int, Tally> Counts => counts;

    public Tally Total => counts.GetValueOrDefault(unit.Id);

    /// <summary>Members who belong to the unit itself and to none below it.</summary>
    public Tally Own => Below.Aggregate(Total, (rest, below) => rest - counts.GetValueOrDefault(below.Id));

    /// <summary>Whether the reader belongs to the unit or leads it, so that nothing of it is hidden from them.</summary>
    public bool IsInside => isInside(unit.Id);

    public bool IsHidden(FigureDefinition figure, int unitId) => HiddenIn(figure).Contains(unitId);

    /// <summary>Units whose numbers of this figure are too few to show; with a unit all below it is hidden.</summary>
    public IReadOnlySet<int> HiddenIn(FigureDefinition figure) =>
        hidden.GetOrAdd(figure.Id, _ => Hide(figure.Denominator, hidden.GetOrAdd("", _ => Hide(t => t.Population, null))));

    private HashSet<int> Hide(Func<Tally, int> people, IReadOnlySet<int>? anyway)
    {
        var all = new HashSet<int>();
        var root = above.Count > 0 ? above[0].Id : unit.Id;
        if (SmallGroups.IsSmall(people(counts.GetValueOrDefault(root))) && !isInside(root))
        {
            all.Add(root);
        }

        foreach (var parent in above.Append(unit))
        {
            var children = family.Where(f => f.ParentId == parent.Id).ToList();
            if (all.Contains(parent.Id) && !isInside(parent.Id))
            {
                all.UnionWith(children.Where(c => !isInside(c.Id)).Select(c => c.Id));
                continue;
            }

            var parts = children.Select(c => (c.Id, people(counts.GetValueOrDefault(c.Id)))).ToList();
            if (children.Count > 0 && people(counts.GetValueOrDefault(parent.Id)) - parts.Sum(p => p.Item2) is > 0 and var own)
            {
                // The people of the parent itself are a part like any other; its own identity stands for it, negated.
                parts.Add((-parent.Id, own));
            }

            all.UnionWith(SmallGroups.HiddenFrom(parts, id => isInside(Math.Abs(id)), anyway));
        }

        return all;
    }
}
