using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Pledges.Data.Bulk;

/// <summary>
/// One prepared statement of the SQLite library, bound without the layer of commands and parameters above it: half the
/// time per row. Values are written as Microsoft.Data.Sqlite writes them.
/// </summary>
internal static class SqliteInsert
{
    private const int Done = raw.SQLITE_DONE;

    public static void Write<TRow>(BulkTable<TRow> table, IEnumerable<TRow> rows, SqliteConnection connection, CancellationToken cancel)
    {
        var database = connection.Handle!;
        var columns = string.Join(", ", table.Columns.Select(c => $"\"{c}\""));
        var values = string.Join(", ", table.Columns.Select(_ => "?"));
        Check(raw.sqlite3_prepare_v2(database, $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({values})", out var statement), raw.SQLITE_OK, database);
        using (statement)
        {
            foreach (var row in rows)
            {
                cancel.ThrowIfCancellationRequested();
                for (var i = 0; i < table.Columns.Count; i++)
                {
                    Check(Bind(statement, i + 1, table.Value(row, i)), raw.SQLITE_OK, database);
                }

                Check(raw.sqlite3_step(statement), Done, database);
                Check(raw.sqlite3_reset(statement), raw.SQLITE_OK, database);
            }
        }
    }

    private static int Bind(sqlite3_stmt statement, int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        int number => raw.sqlite3_bind_int(statement, index, number),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        string text => raw.sqlite3_bind_text(statement, index, text),
        bool yes => raw.sqlite3_bind_int(statement, index, yes ? 1 : 0),
        DateOnly day => raw.sqlite3_bind_text(statement, index, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime time => raw.sqlite3_bind_text(statement, index, time.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"A bulk row holds a {value.GetType().Name}."),
    };

    private static void Check(int code, int expected, sqlite3 database)
    {
        if (code != expected)
        {
            SqliteException.ThrowExceptionForRC(code, database);
        }
    }
}
