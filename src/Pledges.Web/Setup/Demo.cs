using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Seeding;
using Pledges.Web.Commands;
using Pledges.Web.Components;

namespace Pledges.Web.Setup;

/// <summary>
/// The demo city at start: an empty Development database is filled (`Demo:Fill` = false leaves it empty), and a database
/// with the demo city is marked as such on every page.
/// </summary>
public static class Demo
{
    public static async Task PrepareDemoAsync(this WebApplication app, PledgesDb db)
    {
        // A server that is down or waits for `migrate` is no reason not to start: the ready probe says so.
        if (!await db.Database.CanConnectAsync() || (await db.Database.GetPendingMigrationsAsync()).Any())
        {
            return;
        }

        var fill = app.Configuration.GetValue("Demo:Fill", app.Environment.IsDevelopment());
        if (fill && await DemoCity.IsEmptyAsync(db))
        {
            await DemoProgressBar.SeedAsync(db, app.Services.GetRequiredService<TimeProvider>(), new DemoOptions());

            // The memory of making up a city is not needed again in this process.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        app.Services.GetRequiredService<DemoMark>().IsDemo = await DemoCity.IsDemoAsync(db);
    }
}
