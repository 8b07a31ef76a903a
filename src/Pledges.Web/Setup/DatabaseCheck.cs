using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Pledges.Data;

namespace Pledges.Web.Setup;

/// <summary>Ready when the database answers, has the current schema, takes writes, and its disk has room.</summary>
public sealed class DatabaseCheck(PledgesDb db) : IHealthCheck
{
    private const long LeastFreeBytes = 64L * 1024 * 1024;
    private static readonly TimeSpan LongestLock = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            {
                return HealthCheckResult.Unhealthy("The database waits for `migrate`.");
            }

            return db.Database.IsSqlite() ? await CheckFileAsync(cancellationToken) : HealthCheckResult.Healthy();
        }
        catch (DbException error)
        {
            return HealthCheckResult.Unhealthy(DatabaseTrouble.ReasonIn(error) ?? "The database does not answer.", error);
        }
    }

    private async Task<HealthCheckResult> CheckFileAsync(CancellationToken cancel)
    {
        db.Database.SetCommandTimeout(LongestLock);
        await db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditHeads\" WHERE 1 = 0", cancel);
        var file = db.Database.GetDbConnection().DataSource;
        return File.Exists(file) && new DriveInfo(Path.GetFullPath(file)).AvailableFreeSpace is < LeastFreeBytes and var left
            ? HealthCheckResult.Unhealthy($"The disk of the database is nearly full: {left / 1024 / 1024} MB left.")
            : HealthCheckResult.Healthy();
    }
}
