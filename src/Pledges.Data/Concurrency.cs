using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Shared;

namespace Pledges.Data;

public static class Concurrency
{
    /// <summary>The save succeeds only if the row still is the version that the person saw; otherwise <see cref="DbUpdateConcurrencyException"/>.</summary>
    public static void Expect(this PledgesDb db, Aggregate aggregate, int seenVersion) =>
        db.Entry(aggregate).Property(a => a.Version).OriginalValue = seenVersion;

    /// <summary>Two people entered the same thing at once and the database's own rule let one of them in.</summary>
    public static bool IsDuplicate(this DbUpdateException error) => error.InnerException is DbException inner && inner.IsDuplicate();

    /// <summary>As above, for rows written in bulk.</summary>
    public static bool IsDuplicate(this DbException error) => error switch
    {
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        Microsoft.Data.SqlClient.SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };
}
