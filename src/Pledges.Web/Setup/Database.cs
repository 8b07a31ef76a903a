using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Data.Maintenance;
using Pledges.Data.Seeding;

namespace Pledges.Web.Setup;

/// <summary>Engine and place of the database: <c>Database:Engine</c> (Sqlite or SqlServer) and <c>ConnectionStrings:Pledges</c>.</summary>
public static class Database
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var engine = builder.Configuration["Database:Engine"] ?? "Sqlite";
        var connection = builder.Configuration.GetConnectionString("Pledges");
        switch (engine.ToUpperInvariant())
        {
            case "SQLITE":
                var file = connection ?? $"Data Source={Path.Combine(builder.Environment.ContentRootPath, "App_Data", "pledges.db")}";
                builder.Services.AddDbContext<PledgesDb, SqlitePledgesDb>(options => UseSqlite(options, file));
                break;
            case "SQLSERVER":
                var server = connection ?? throw new InvalidOperationException("Set ConnectionStrings:Pledges for SQL Server.");
                builder.Services.AddDbContext<PledgesDb, SqlServerPledgesDb>(options => options.UseServer(server));
                break;
            default:
                throw new InvalidOperationException($"Database:Engine is \"{engine}\"; it must be Sqlite or SqlServer.");
        }
    }

    /// <summary>Creates or upgrades the database and the rows that every database starts with.</summary>
    public static async Task MigrateAsync(PledgesDb db, CancellationToken cancel = default)
    {
        if (db.Database.IsSqlite())
        {
            var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }
        }

        // Migrating compares the whole model first, which is half the time of a start.
        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            await KeepFormerAsync(db, cancel);
            await Upgrade.RunAsync(db, cancel);
        }

        if (db.Database.IsSqlite())
        {
            // Readers and the one writer do not wait for each other; every acknowledged commit is on disk.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        }

        await ReferenceData.EnsureAsync(db, cancel);
        await AuditChain.BeginAsync(db, cancel);
    }

    // An upgrade of the embedded database is the one act that nobody backs up before: what was is kept beside it.
    private static async Task KeepFormerAsync(PledgesDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite() || !File.Exists(db.Database.GetDbConnection().DataSource) || (await db.Database.GetAppliedMigrationsAsync(cancel)).LastOrDefault() is not { } last)
        {
            return;
        }

        var file = Path.GetFullPath(db.Database.GetDbConnection().DataSource);
        var former = $"{file}.before-{last}";
        if (!File.Exists(former))
        {
            SqliteFiles.Backup(file, former);
        }
    }

    private static void UseSqlite(DbContextOptionsBuilder options, string connection) =>
        options.UseSqliteFile(new SqliteConnectionStringBuilder(connection) { DefaultTimeout = 30 }.ToString());
}
