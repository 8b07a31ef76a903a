using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Pledges.Web.Setup;

/// <summary>`live`: the process answers. `ready`: everything it needs is there (checks tagged <see cref="Ready"/>).</summary>
public static class Health
{
    public const string Ready = "ready";

    public static IHealthChecksBuilder AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<StaticAssetsCheck>("assets", tags: [Ready]).AddCheck<DatabaseCheck>("database", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = SayWhyAsync }).AllowAnonymous();
    }

    // One word as usual, and a line for each thing that is wrong.
    private static Task SayWhyAsync(HttpContext http, HealthReport report) => http.Response.WriteAsync(string.Join('\n',
        report.Entries.Where(e => e.Value.Status != HealthStatus.Healthy).Select(e => $"{e.Key}: {e.Value.Description}").Prepend(report.Status.ToString())));
}

/// <summary>A site without its style sheet is not fit for use; the probe says so instead of the users.</summary>
public sealed class StaticAssetsCheck(IWebHostEnvironment environment) : IHealthCheck
{
    private static readonly string[] Needed = ["lib/tabler.min.css", "lib/site.css", "lib/fonts.css"];

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var missing = Needed.Where(path => !environment.WebRootFileProvider.GetFileInfo(path).Exists).ToList();
        return Task.FromResult(missing.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"Missing from wwwroot: {string.Join(", ", missing)}. Build the project again."));
    }
}
