using Microsoft.EntityFrameworkCore;

namespace Pledges.Data.Bulk;

/// <summary>More memory for the pages that a bulk of rows touches: indexes are written in any order, and the usual 2 MB spill at once.</summary>
internal static class BulkCache
{
    public static async Task UseBulkCacheAsync(this PledgesDb db, CancellationToken cancel)
    {
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -65536", cancel);
        }
    }
}
