using Pledges.Domain.Organisations;

namespace Pledges.Data.Organisations;

/// <summary>What an event does to a unit that a preview shows.</summary>
public enum PreviewChange
{
    Stays = 0,
    Ends = 1,
    IsNew = 2,
    Changes = 3,
}

/// <summary>A unit in the tree before or after; <see cref="Members"/> counts everything below it, <see cref="Others"/> the units directly below that are not shown.</summary>
public sealed record PreviewUnit(string Code, string Name, PreviewChange Change, int Members, int Others, IReadOnlyList<PreviewUnit> Below);

/// <summary>The part of the organisation that events touch, with everything above it, on one day.</summary>
internal sealed class PreviewTree
{
    private readonly Dictionary<OrgUnit, (string Name, OrgUnit? Parent)> units;
    private readonly ILookup<OrgUnit, OrgUnit> below;
    private readonly Dictionary<OrgUnit, int> totals = [];

    private PreviewTree(Dictionary<OrgUnit, (string Name, OrgUnit? Parent)> units, IReadOnlyDictionary<OrgUnit, int> own)
    {
        this.units = units;
        below = units.Where(u => u.Value.Parent is not null).ToLookup(u => u.Value.Parent!, u => u.Key);
        foreach (var (unit, count) in own)
        {
            // An event that is refused may have put a unit below itself.
            var passed = new HashSet<OrgUnit>();
            for (var above = unit; above is not null && units.TryGetValue(above, out var at) && passed.Add(above); above = at.Parent)
            {
                totals[above] = totals.GetValueOrDefault(above) + count;
            }
        }
    }

    public int Total => units.Where(u => u.Value.Parent is null).Sum(u => totals.GetValueOrDefault(u.Key));

    /// <summary>Keeps how the units stand now; later changes of the chart do not show.</summary>
    public static PreviewTree Of(OrgChart chart, DateOnly day, IReadOnlyDictionary<OrgUnit, int> own) =>
        new(chart.Units.Where(u => u.At(day) is not null).ToDictionary(u => u, u => (u.At(day)!.Name, u.LinkAt(day)?.Parent)), own);

    public bool Has(OrgUnit unit) => units.ContainsKey(unit);

    public bool IsSame(OrgUnit unit, PreviewTree other) => units.TryGetValue(unit, out var here) && other.units.TryGetValue(unit, out var there) && here == there;

    /// <summary>The tops of what is shown: the given units with everything above them.</summary>
    public IReadOnlyList<PreviewUnit> Show(IEnumerable<OrgUnit> wanted, Func<OrgUnit, PreviewChange> change)
    {
        var shown = new HashSet<OrgUnit>();
        foreach (var unit in wanted.Where(units.ContainsKey))
        {
            for (var above = unit; above is not null && units.TryGetValue(above, out var at) && shown.Add(above); above = at.Parent)
            {
            }
        }

        return [.. shown.Where(u => units[u].Parent is not { } parent || !shown.Contains(parent)).OrderBy(u => u.Code, StringComparer.Ordinal).Select(Node)];

        PreviewUnit Node(OrgUnit unit)
        {
            var all = below[unit].ToList();
            var own = all.Where(shown.Contains).OrderBy(u => u.Code, StringComparer.Ordinal).Select(Node).ToList();
            return new PreviewUnit(unit.Code, units[unit].Name, change(unit), totals.GetValueOrDefault(unit), all.Count - own.Count, own);
        }
    }
}
