using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;

namespace Pledges.Web.Tests.Base;

/// <summary>A database in memory, alive as long as this object. The city is built in it once; each test gets a copy.</summary>
internal sealed class Template : IDisposable
{
    private readonly Lock copying = new();
    private readonly SqliteConnection held;

    public Template()
    {
        ConnectionString = InMemory();
        held = Open(ConnectionString);
    }

    public string ConnectionString { get; }

    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    public static string InMemory() =>
        new SqliteConnectionStringBuilder { DataSource = $"w{Guid.NewGuid():N}", Mode = SqliteOpenMode.Memory, Cache = SqliteCacheMode.Shared, Pooling = false }.ToString();

    public static PledgesDb Context(string connectionString) =>
        new SqlitePledgesDb(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile(connectionString).Options);

    /// <summary>An own copy; it lives until the returned connection is disposed.</summary>
    public SqliteConnection Copy(string connectionString)
    {
        var copy = Open(connectionString);
        lock (copying)
        {
            held.BackupDatabase(copy);
        }

        return copy;
    }

    public void Dispose() => held.Dispose();
}
