using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes many new rows inside the transaction that is open on the context, by the mapping of the context.</summary>
internal static class BulkRows
{
    private const int RowsBetweenNews = 1000;

    static BulkRows() => LinqToDBForEFTools.Initialize();

    public static async Task InsertAsync<T>(this PledgesDb db, IEnumerable<T> rows, Action<long>? written = null, CancellationToken cancel = default)
        where T : class
    {
        var options = new BulkCopyOptions
        {
            CheckConstraints = true,
            NotifyAfter = written is null ? 0 : RowsBetweenNews,
            RowsCopiedCallback = written is null ? null : copied => written(copied.RowsCopied),
        };
        await db.BulkCopyAsync(options, rows, cancel);
    }
}
