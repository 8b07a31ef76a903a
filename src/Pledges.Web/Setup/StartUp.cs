using System.Data.Common;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Maintenance;
using Pledges.Data.Seeding;
using Pledges.Web.Components;

namespace Pledges.Web.Setup;

/// <summary>What happens once before the site takes requests.</summary>
public static partial class StartUp
{
    /// <summary>
    /// The embedded database is created and upgraded here; a SQL Server is upgraded by the operator with `migrate`. A database
    /// that is not fit for use does not keep the site from starting: the ready probe says so, and the log says what to do.
    /// </summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PledgesDb>();
        try
        {
            if (db.Database.IsSqlite())
            {
                await Database.MigrateAsync(db);
            }
            else if ((await db.Database.GetPendingMigrationsAsync()).Any())
            {
                WaitsForMigrate(app.Logger);
            }

            await app.PrepareDemoAsync(db);
        }
        catch (Exception error) when (error is DbException or IOException or UnauthorizedAccessException or MaintenanceRefused)
        {
            IsNotUsable(app.Logger, error.Message);
        }

        app.Lifetime.ApplicationStarted.Register(() => Announce(app));
    }

    private static void Announce(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses)
        {
            Console.WriteLine($"Pledges is ready at {address}");
        }

        if (addresses.Count > 0 && app.Services.GetRequiredService<DemoMark>().IsDemo)
        {
            Console.WriteLine("Demo accounts (made-up people):");
            foreach (var account in DemoAccounts.All)
            {
                Console.WriteLine($"  {account.UserName,-12} {account.Title}");
            }

            Console.WriteLine($"  Password of all of them: {DemoAccounts.Password}");
        }
    }

    [LoggerMessage(LogLevel.Error, "The database is not on the schema of this version. Run the command `migrate`, then start again.")]
    private static partial void WaitsForMigrate(ILogger log);

    [LoggerMessage(LogLevel.Error, "The database cannot be used: {Reason}. The site is up but not ready; see /health/ready.")]
    private static partial void IsNotUsable(ILogger log, string reason);
}
