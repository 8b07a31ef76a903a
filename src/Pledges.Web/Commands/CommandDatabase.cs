using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Web.Setup;

namespace Pledges.Web.Commands;

/// <summary>The database of a command: the embedded one is created and upgraded as the site does it; a server must be ready.</summary>
public static class CommandDatabase
{
    public static async Task<PledgesDb> ReadyAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PledgesDb>();
        if (db.Database.IsSqlite())
        {
            await Database.MigrateAsync(db, cancel);
        }
        else if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            throw new CommandFailed("The database is not on the current schema; run `migrate` first.");
        }

        return db;
    }

    /// <summary>For a command that only reads: the database is left as it is, and must be on the current schema.</summary>
    public static async Task<PledgesDb> CurrentAsync(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PledgesDb>();
        if (!await db.Database.CanConnectAsync(cancel))
        {
            throw new CommandFailed("There is no database to read.");
        }

        return (await db.Database.GetPendingMigrationsAsync(cancel)).Any()
            ? throw new CommandFailed("The database is not on the current schema; run `migrate` first.")
            : db;
    }
}
