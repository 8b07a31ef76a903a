using Microsoft.EntityFrameworkCore;
using Pledges.Data.Bulk;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Queries;

/// <summary>Keeps the dated paths true to units and links.</summary>
public static class PathIndex
{
    /// <summary>Builds all paths anew. Runs inside the transaction of the change.</summary>
    public static async Task RebuildPathsAsync(this PledgesDb db, CancellationToken cancel = default)
    {
        var lives = await db.UnitVersions.AsNoTracking().Select(v => new { v.UnitId, v.From, v.To }).ToListAsync(cancel);
        var links = await db.UnitLinks.AsNoTracking().Select(l => new TreeLink(l.UnitId, l.ParentId, l.From, l.To)).ToListAsync(cancel);
        var units = lives.GroupBy(v => v.UnitId).Select(g => new TreeUnit(g.Key, g.Min(v => v.From), g.MaxBy(v => v.From)!.To)).ToList();
        await db.Paths.ExecuteDeleteAsync(cancel);
        await new BulkWriter(db).InsertAsync(new OrgTree(units, links).Paths(), cancel: cancel);
    }
}
