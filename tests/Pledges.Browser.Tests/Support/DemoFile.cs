using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Browser.Tests.Support;
using Pledges.Data;
using Pledges.Data.Maintenance;
using Pledges.Data.Seeding;
using Xunit;

[assembly: AssemblyFixture(typeof(DemoFile))]

namespace Pledges.Browser.Tests.Support;

/// <summary>The small demo city, made once; each journey works on its own copy.</summary>
public sealed class DemoFile : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("pledges-").FullName;

    public string Path => System.IO.Path.Combine(folder, "demo.db");

    public async ValueTask InitializeAsync()
    {
        var options = new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile($"Data Source={Path}").Options;
        await using var db = new SqlitePledgesDb(options);
        await Upgrade.RunAsync(db, TestContext.Current.CancellationToken);
        await DemoCity.SeedAsync(db, new TestClock(), DemoOptions.Small, cancel: TestContext.Current.CancellationToken);
        SqliteConnection.ClearAllPools();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
