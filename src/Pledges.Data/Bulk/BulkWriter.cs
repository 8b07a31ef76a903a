using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pledges.Data.Bulk;

/// <summary>Writes many rows inside the transaction that is open on the context.</summary>
internal sealed class BulkWriter(PledgesDb db)
{
    private const int RowsPerBatch = 20_000;
    private const int RowsBetweenNews = 1000;

    /// <summary>
    /// Rows with their own identities. Rows that arrive in the order of their identity are appended; any other order costs the
    /// engine a search per row.
    /// </summary>
    public Task WriteAsync<TEntity, TRow>(IEnumerable<TRow> rows, CancellationToken cancel) =>
        WriteAsync(BulkTable<TRow>.Of(db.Model.FindEntityType(typeof(TEntity))!, withIdentity: true), rows, SqlBulkCopyOptions.KeepIdentity, cancel);

    /// <summary>New entities; their identities come from the database and are not read back.</summary>
    /// <param name="written">Told now and then how many rows there are by now.</param>
    public Task InsertAsync<T>(IEnumerable<T> rows, Action<long>? written = null, CancellationToken cancel = default) =>
        WriteAsync(BulkTable<T>.Of(db.Model.FindEntityType(typeof(T))!, withIdentity: false), Counted(rows, written), SqlBulkCopyOptions.Default, cancel);

    private async Task WriteAsync<TRow>(BulkTable<TRow> table, IEnumerable<TRow> rows, SqlBulkCopyOptions identity, CancellationToken cancel)
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Bulk rows are written inside a transaction.");
        if (transaction is SqliteTransaction sqlite)
        {
            SqliteInsert.Write(table, rows, sqlite.Connection!, cancel);
        }
        else
        {
            await CopyAsync(table, rows, (SqlTransaction)transaction, identity, cancel);
        }
    }

    private static IEnumerable<T> Counted<T>(IEnumerable<T> rows, Action<long>? written)
    {
        var count = 0L;
        foreach (var row in rows)
        {
            yield return row;
            if (++count % RowsBetweenNews == 0)
            {
                written?.Invoke(count);
            }
        }
    }

    private static async Task CopyAsync<TRow>(BulkTable<TRow> table, IEnumerable<TRow> rows, SqlTransaction transaction, SqlBulkCopyOptions identity, CancellationToken cancel)
    {
        using var copy = new SqlBulkCopy(transaction.Connection, identity | SqlBulkCopyOptions.CheckConstraints, transaction)
        {
            DestinationTableName = $"[{table.Name}]",
            BulkCopyTimeout = 0,
        };
        using var batch = new DataTable();
        for (var i = 0; i < table.Columns.Count; i++)
        {
            batch.Columns.Add(table.Columns[i], table.Types[i] == typeof(DateOnly) ? typeof(DateTime) : table.Types[i]);
            copy.ColumnMappings.Add(table.Columns[i], table.Columns[i]);
        }

        foreach (var chunk in rows.Chunk(RowsPerBatch))
        {
            batch.Rows.Clear();
            foreach (var row in chunk)
            {
                batch.Rows.Add([.. table.Columns.Select((_, i) => Cell(table.Value(row, i)))]);
            }

            await copy.WriteToServerAsync(batch, cancel);
        }
    }

    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(default),
        _ => value,
    };
}
