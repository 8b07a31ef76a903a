using Pledges.Domain.Shared;

namespace Pledges.Domain.Organisations;

/// <summary>A link of the tree by identities: child, parent, [from, to).</summary>
public sealed record TreeLink(int UnitId, int ParentId, DateOnly From, DateOnly? To) : IDated;

/// <summary>The life of a unit: [from, to).</summary>
public sealed record TreeUnit(int UnitId, DateOnly From, DateOnly? To) : IDated;

/// <summary>
/// Where a unit stands for a time: <see cref="Path"/> is "/root/…/unit/" by identities, so that "this unit and below on
/// that date" is a prefix test on either engine.
/// </summary>
public sealed class OrgPath : IDated
{
    public const int PathLength = 200;

    public int Id { get; private set; }
    public int UnitId { get; init; }
    public required string Path { get; init; }

    /// <summary>0 at the root.</summary>
    public int Depth { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? To { get; init; }
}

/// <summary>Builds the dated paths from units and links, and finds what is wrong with a set of links.</summary>
public sealed class OrgTree(IReadOnlyCollection<TreeUnit> units, IReadOnlyCollection<TreeLink> links)
{
    private readonly ILookup<int, TreeLink> parents = links.ToLookup(l => l.UnitId);

    /// <summary>Links that give a unit a second parent on one day.</summary>
    public IEnumerable<TreeLink> OverlappingLinks() =>
        parents.Select(p => p.OrderBy(l => l.From).ToList()).SelectMany(own => own.Where((link, i) => own.Take(i).Any(link.Overlaps)));

    /// <summary>Units that are their own ancestor on the day they begin or a link changes.</summary>
    public IEnumerable<int> UnitsInCycles() =>
        units.Where(u => parents[u.UnitId].Any(l => PathOn(u.UnitId, l.From) is null)).Select(u => u.UnitId);

    public IEnumerable<OrgPath> Paths()
    {
        foreach (var unit in units)
        {
            OrgPath? open = null;
            foreach (var (from, to) in Spans(unit))
            {
                var path = PathOn(unit.UnitId, from) ?? throw new RuleBroken("TreeHasNoCycle", "A unit cannot stand below itself.");
                if (open?.Path == path)
                {
                    open = Row(unit.UnitId, path, open.From, to);
                    continue;
                }

                if (open is not null)
                {
                    yield return open;
                }

                open = Row(unit.UnitId, path, from, to);
            }

            if (open is not null)
            {
                yield return open;
            }
        }
    }

    private static OrgPath Row(int unitId, string path, DateOnly from, DateOnly? to) =>
        new() { UnitId = unitId, Path = path, Depth = path.Count(c => c == '/') - 2, From = from, To = to };

    // The spans of a unit's life between changes of its own or any ancestor's parent.
    private IEnumerable<(DateOnly From, DateOnly? To)> Spans(TreeUnit unit)
    {
        var changes = Lineage(unit.UnitId).SelectMany(id => parents[id]).SelectMany(l => l.To is { } to ? new[] { l.From, to } : [l.From])
            .Where(d => d > unit.From && (unit.To is null || d < unit.To)).Distinct().Order().ToList();
        var starts = changes.Prepend(unit.From).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            yield return (starts[i], i + 1 < starts.Count ? starts[i + 1] : unit.To);
        }
    }

    private HashSet<int> Lineage(int unitId)
    {
        var seen = new HashSet<int>();
        var queue = new Queue<int>([unitId]);
        while (queue.TryDequeue(out var id))
        {
            if (seen.Add(id))
            {
                foreach (var link in parents[id])
                {
                    queue.Enqueue(link.ParentId);
                }
            }
        }

        return seen;
    }

    private string? PathOn(int unitId, DateOnly day)
    {
        var ids = new List<int>();
        for (int? id = unitId; id is { } current; id = parents[current].FirstOrDefault(l => l.Covers(day))?.ParentId)
        {
            if (ids.Contains(current))
            {
                return null;
            }

            ids.Add(current);
        }

        ids.Reverse();
        return $"/{string.Join('/', ids)}/";
    }
}
