using Microsoft.EntityFrameworkCore;
using Pledges.Data;

namespace Pledges.Web.Setup;

/// <summary>What happens once before the site takes requests.</summary>
public static class StartUp
{
    /// <summary>The embedded database is created and upgraded here; a SQL Server is upgraded by the operator with `migrate`.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PledgesDb>();
        if (db.Database.IsSqlite())
        {
            await Database.MigrateAsync(db);
        }

        await app.PrepareDemoAsync(db);
    }
}
