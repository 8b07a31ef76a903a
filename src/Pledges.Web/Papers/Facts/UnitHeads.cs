using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Web.Papers.Facts;

/// <summary>Names of units and of those above them on a day; a unit that has ended keeps its last name.</summary>
public static class UnitHeads
{
    public static async Task<IReadOnlyDictionary<int, UnitHead>> LoadAsync(PledgesDb db, IReadOnlyCollection<int> unitIds, DateOnly day, CancellationToken cancel)
    {
        var links = await db.UnitLinks.AsNoTracking().Where(l => unitIds.Contains(l.UnitId)).ToListAsync(cancel);
        var all = unitIds.Concat(links.Select(l => l.ParentId)).Distinct().ToList();
        var names = (await db.UnitVersions.AsNoTracking().Where(v => all.Contains(v.UnitId)).ToListAsync(cancel)).ToLookup(v => v.UnitId);
        return unitIds.Distinct().ToDictionary(id => id, id => new UnitHead(Name(On(links.Where(l => l.UnitId == id), day)?.ParentId), Name(id)));

        string? Name(int? id) => id is { } unit ? On(names[unit], day)?.Name : null;
    }

    /// <summary>Where each member belonged on a day, or last before it.</summary>
    public static async Task<IReadOnlyDictionary<int, UnitHead>> OfMembersAsync(PledgesDb db, IReadOnlyCollection<int> memberIds, DateOnly day, CancellationToken cancel)
    {
        var memberships = await db.Memberships.AsNoTracking().Where(m => memberIds.Contains(m.MemberId) && m.From <= day)
            .Select(m => new { m.MemberId, m.UnitId, m.From }).ToListAsync(cancel);
        var last = memberships.GroupBy(m => m.MemberId).ToDictionary(g => g.Key, g => g.MaxBy(m => m.From)!.UnitId);
        var heads = await LoadAsync(db, [.. last.Values.Distinct()], day, cancel);
        return last.ToDictionary(m => m.Key, m => heads[m.Value]);
    }

    /// <summary>In whose name somebody draws up a list: the city's for those who see the whole of it, otherwise that of their own unit.</summary>
    public static async Task<UnitHead> OfReaderAsync(PledgesDb db, Actor reader, bool seesTheCity, CancellationToken cancel)
    {
        var unit = seesTheCity
            ? await db.Paths.On(reader.Today).Where(p => p.Depth == 0).Select(p => (int?)p.UnitId).FirstOrDefaultAsync(cancel)
            : reader.Grants.Where(g => g.Role is Role.GrassrootsCommittee or Role.CellSecretary).OrderBy(g => g.Role == Role.CellSecretary).Select(g => (int?)g.UnitId).FirstOrDefault();
        return unit is { } id ? (await LoadAsync(db, [id], reader.Today, cancel))[id] : new UnitHead(null, null);
    }

    private static T? On<T>(IEnumerable<T> dated, DateOnly day)
        where T : class, IDated =>
        dated.Where(d => d.From <= day).MaxBy(d => d.From);
}
