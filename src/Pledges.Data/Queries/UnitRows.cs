using Pledges.Domain.Organisations;

namespace Pledges.Data.Queries;

/// <summary>A unit as it stands on a day, with the members who belong to it directly.</summary>
public sealed record UnitRow
{
    public required int Id { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string SearchName { get; init; }
    public required string Path { get; init; }
    public required int Depth { get; init; }
    public required string Level { get; init; }
    public required string LevelEn { get; init; }
    public required string? Sector { get; init; }
    public required bool MayHoldMembers { get; init; }
    public required int OwnMembers { get; init; }
}

public static class UnitRows
{
    public static IQueryable<UnitRow> UnitsOn(this PledgesDb db, IQueryable<OrgUnit> units, DateOnly day) =>
        from unit in units
        join place in db.Paths.On(day) on unit.Id equals place.UnitId
        join version in db.UnitVersions.On(day) on unit.Id equals version.UnitId
        orderby place.Depth, unit.Code
        select new UnitRow
        {
            Id = unit.Id,
            Code = unit.Code,
            Name = version.Name,
            SearchName = version.SearchName,
            Path = place.Path,
            Depth = place.Depth,
            Level = version.Level.Names.Where(n => n.From <= day).OrderByDescending(n => n.From).Select(n => n.Name).FirstOrDefault() ?? version.Level.Name,
            LevelEn = version.Level.Names.Where(n => n.From <= day).OrderByDescending(n => n.From).Select(n => n.NameEn).FirstOrDefault() ?? version.Level.NameEn,
            Sector = version.Sector,
            MayHoldMembers = version.Level.MayHoldMembers,
            OwnMembers = db.Memberships.On(day).Count(m => m.UnitId == unit.Id),
        };
}

/// <summary>A unit with what stands below it; headcounts include everything below.</summary>
public sealed class UnitBranch(UnitRow row)
{
    private readonly List<UnitBranch> below = [];

    public UnitRow Row => row;

    public IReadOnlyList<UnitBranch> Below => below;

    public int Headcount => row.OwnMembers + below.Sum(b => b.Headcount);

    /// <summary>The tops of the given units: those whose parent is not among them.</summary>
    public static IReadOnlyList<UnitBranch> Of(IEnumerable<UnitRow> rows)
    {
        var branches = new Dictionary<string, UnitBranch>(StringComparer.Ordinal);
        var tops = new List<UnitBranch>();
        foreach (var row in rows.OrderBy(r => r.Depth))
        {
            var branch = branches[row.Path] = new UnitBranch(row);
            if (branches.TryGetValue(ParentPath(row.Path), out var parent))
            {
                parent.below.Add(branch);
            }
            else
            {
                tops.Add(branch);
            }
        }

        return tops;
    }

    private static string ParentPath(string path) => path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];
}
