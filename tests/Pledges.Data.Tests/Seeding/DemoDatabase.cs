using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Data.Tests.Seeding;

/// <summary>A database in memory, migrated, on a day of its own.</summary>
public sealed class DemoDatabase : IAsyncDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    private DemoDatabase(DateOnly today) => Clock = new ClockAt(today);

    public TimeProvider Clock { get; }

    public static async Task<DemoDatabase> EmptyAsync(DateOnly today)
    {
        var database = new DemoDatabase(today);
        await database.connection.OpenAsync();
        await using var db = database.Open();
        await db.Database.MigrateAsync();
        return database;
    }

    public static async Task<DemoDatabase> SeededAsync(DateOnly today, DemoOptions options)
    {
        var database = await EmptyAsync(today);
        await using var db = database.Open();
        await DemoCity.SeedAsync(db, database.Clock, options);
        return database;
    }

    public PledgesDb Open() => new SqlitePledgesDb(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqlite(connection).Options);

    /// <summary>Every row of a table as text, without the columns named.</summary>
    public async Task<List<string>> RowsAsync(string table, params string[] without)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY rowid";
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Where(i => !without.Contains(reader.GetName(i))).ToList();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', columns.Select(reader.GetValue)));
        }

        return rows;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private sealed class ClockAt(DateOnly day) : TimeProvider
    {
        // Ten in the morning in Vietnam.
        public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(3, 0)), TimeSpan.Zero);
    }
}

/// <summary>One small city for the tests that only read.</summary>
public sealed class SmallCity : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public DemoDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Database = await DemoDatabase.SeededAsync(Today, DemoOptions.Small);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
