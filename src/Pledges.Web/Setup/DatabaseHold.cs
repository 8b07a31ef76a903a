using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;

namespace Pledges.Web.Setup;

/// <summary>
/// Keeps one connection to the embedded database open while the site runs, so that `restore` sees the file in use even
/// when nobody is at work, and the write-ahead log is not folded away at every pause.
/// </summary>
public sealed class DatabaseHold(IServiceScopeFactory scopes) : IHostedService
{
    private AsyncServiceScope scope;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PledgesDb>();
        try
        {
            if (db.Database.IsSqlite() && await db.Database.CanConnectAsync(cancellationToken))
            {
                await db.Database.OpenConnectionAsync(cancellationToken);
                // The file is only taken by the first read.
                await db.Database.ExecuteSqlRawAsync("SELECT count(*) FROM sqlite_master", cancellationToken);
            }
        }
        catch (DbException)
        {
            // The site starts all the same; the ready probe and the pages say what is wrong.
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken) => await scope.DisposeAsync();
}
