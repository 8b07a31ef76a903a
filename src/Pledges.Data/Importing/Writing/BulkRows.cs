using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes many new rows inside the transaction that is open on the context, by the mapping of the context.</summary>
internal static class BulkRows
{
    private const int RowsBetweenNews = 1000;

    static BulkRows() => LinqToDBForEFTools.Initialize();

    /// <summary>The identities come from the database and are not read back.</summary>
    public static async Task InsertAsync<T>(this PledgesDb db, IEnumerable<T> rows, Action<long>? written = null, CancellationToken cancel = default)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        if (db.Database.CurrentTransaction?.GetDbTransaction() is SqliteTransaction sqlite)
        {
            SqliteRows.Insert(entity, rows, sqlite, written, cancel);
            return;
        }

        // The bulk copy knows columns, not values made of several columns.
        if (entity.GetComplexProperties().Any())
        {
            db.AddRange(rows);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Entries<T>().ToList().ForEach(e => e.State = EntityState.Detached);
            return;
        }

        var options = new BulkCopyOptions
        {
            CheckConstraints = true,
            NotifyAfter = written is null ? 0 : RowsBetweenNews,
            RowsCopiedCallback = written is null ? null : copied => written(copied.RowsCopied),
        };
        await db.BulkCopyAsync(options, rows, cancel);
    }
}
