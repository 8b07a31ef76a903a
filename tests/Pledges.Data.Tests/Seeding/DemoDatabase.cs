using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Maintenance;
using Pledges.Data.Seeding;
using Pledges.Data.Tests.Base;
using Pledges.Data.Tests.SqlServer;

namespace Pledges.Data.Tests.Seeding;

/// <summary>A migrated database of the test's own, on a day of its own.</summary>
public sealed class DemoDatabase : IAsyncDisposable
{
    private readonly SqliteConnection? held;
    private readonly string? server;

    private DemoDatabase(DateOnly today, Engine engine)
    {
        Clock = new ClockAt(today);
        held = engine == Engine.Sqlite ? new SqliteConnection("Data Source=:memory:") : null;
        server = engine == Engine.Sqlite
            ? null
            : new SqlConnectionStringBuilder(OnEveryDatabaseAttribute.SqlServer!) { InitialCatalog = $"pledges_demo_{Guid.NewGuid():N}", Pooling = false }.ToString();
    }

    public TimeProvider Clock { get; }

    public static async Task<DemoDatabase> EmptyAsync(DateOnly today, Engine engine = Engine.Sqlite)
    {
        var database = new DemoDatabase(today, engine);
        await (database.held?.OpenAsync() ?? Task.CompletedTask);
        await using var db = database.Open();
        await Upgrade.RunAsync(db);
        return database;
    }

    public static async Task<DemoDatabase> SeededAsync(DateOnly today, DemoOptions options, Engine engine = Engine.Sqlite)
    {
        var database = await EmptyAsync(today, engine);
        await using var db = database.Open();
        await DemoCity.SeedAsync(db, database.Clock, options);
        return database;
    }

    public PledgesDb Open() => held is null
        ? new SqlServerPledgesDb(new DbContextOptionsBuilder<SqlServerPledgesDb>().UseServer(server!).Options)
        : new SqlitePledgesDb(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqlite(held).AddInterceptors(RecordedQueries.Here).Options);

    /// <summary>Every row of a table of the embedded engine as text, without the columns named.</summary>
    public async Task<List<string>> RowsAsync(string table, params string[] without)
    {
        await using var command = held!.CreateCommand();
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

    public async ValueTask DisposeAsync()
    {
        if (held is not null)
        {
            await held.DisposeAsync();
            return;
        }

        await using var db = Open();
        await db.Database.EnsureDeletedAsync();
    }

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
