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
    BoardUnit unit, string path, IReadOnlyList<BoardUnit> above, IReadOnlyList<BoardUnit> family,
    IReadOnlyDictionary<int, Tally> counts, IReadOnlyDictionary<int, RegisterCounts> registers, BoardReader reader)
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

    public UnitCounts CountsOf(int unitId) => new(counts.GetValueOrDefault(unitId), registers.GetValueOrDefault(unitId) ?? RegisterCounts.None);

    public FigureReading Read(Figure figure, int unitId) => figure.Read(CountsOf(unitId));

    public FigureReading Read(Figure figure) => Read(figure, unit.Id);

    /// <summary>Whether the reader belongs to the unit or leads it, so that nothing of it is hidden from them.</summary>
    public bool IsInside => reader.BelongsTo(unit.Id);

    public bool IsHidden(Figure figure, int unitId) => HiddenIn(figure).Contains(unitId);

    public bool IsHidden(Figure figure) => IsHidden(figure, unit.Id);

    /// <summary>Units whose numbers of this figure are too few to show; with a unit all below it is hidden.</summary>
    public IReadOnlySet<int> HiddenIn(Figure figure) => hidden.GetOrAdd(figure.Id, _ => figure switch
    {
        RegisterFigure { PeopleOf: null } => new HashSet<int>(),
        // The registers of the whole are kept by the bodies of the whole; its parts are not theirs.
        RegisterFigure => Hide(figure.People, Small, id => reader.BelongsTo(id) || (reader.KeepsRegisters && id == Root)),
        _ => Hide(figure.People, Small, reader.BelongsTo),
    });

    private IReadOnlySet<int> Small => hidden.GetOrAdd("", _ => Hide(c => c.People.Population, null, reader.BelongsTo));

    private int Root => above.Count > 0 ? above[0].Id : unit.Id;

    private HashSet<int> Hide(Func<UnitCounts, int> peopleOf, IReadOnlySet<int>? anyway, Func<int, bool> isInside)
    {
        var all = new HashSet<int>();
        if (SmallGroups.IsSmall(PeopleIn(Root)) && !isInside(Root))
        {
            all.Add(Root);
        }

        foreach (var parent in above.Append(unit))
        {
            var children = family.Where(f => f.ParentId == parent.Id).ToList();
            if (all.Contains(parent.Id) && !isInside(parent.Id))
            {
                all.UnionWith(children.Where(c => !isInside(c.Id)).Select(c => c.Id));
                continue;
            }

            var parts = children.Select(c => (c.Id, PeopleIn(c.Id))).ToList();
            if (children.Count > 0 && PeopleIn(parent.Id) - parts.Sum(p => p.Item2) is > 0 and var own)
            {
                // The people of the parent itself are a part like any other; its own identity stands for it, negated.
                parts.Add((-parent.Id, own));
            }

            all.UnionWith(SmallGroups.HiddenFrom(parts, id => isInside(Math.Abs(id)), anyway));
        }

        return all;

        int PeopleIn(int id) => peopleOf(CountsOf(id));
    }
}

/// <summary>Who reads a board: which units are their own, and whether they belong to the bodies that keep the registers of the whole.</summary>
public sealed record BoardReader(Func<int, bool> BelongsTo, bool KeepsRegisters)
{
    /// <summary>A reader outside every unit.</summary>
    public static BoardReader Outside { get; } = new(_ => false, false);
}
