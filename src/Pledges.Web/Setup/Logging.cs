using Serilog;
using Serilog.Events;

namespace Pledges.Web.Setup;

/// <summary>
/// Log to the console. Requests are logged by route pattern, never by address: addresses carry card codes
/// and search words, which are personal data.
/// </summary>
public static class Logging
{
    private static readonly object AskedFor = new();

    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";

    public static void AddLogging(this WebApplicationBuilder builder, bool forCommand = false)
    {
        builder.Services.AddSerilog(log =>
        {
            log.MinimumLevel.Is(forCommand ? LogEventLevel.Warning : LogEventLevel.Information)
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("System", LogEventLevel.Warning);
            if (!forCommand)
            {
                log.MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information);
            }

            log.ReadFrom.Configuration(builder.Configuration)
                .WriteTo.Console(
                    outputTemplate: Line,
                    formatProvider: System.Globalization.CultureInfo.InvariantCulture,
                    // A command's standard output is its result; another program may be reading it.
                    standardErrorFromLevel: forCommand ? LogEventLevel.Verbose : null);
        });
    }

    public static void UseRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.MessageTemplate = "{Method} {Route} answered {StatusCode} in {Elapsed:0} ms";
            options.GetMessageTemplateProperties = (http, _, elapsed, status) =>
            [
                new LogEventProperty("Method", new ScalarValue(http.Request.Method)),
                new LogEventProperty("Route", new ScalarValue(RouteOf(http))),
                new LogEventProperty("StatusCode", new ScalarValue(status)),
                new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
            ];
            options.GetLevel = (http, _, failure) => failure is not null || http.Response.StatusCode >= 500
                ? LogEventLevel.Error
                : IsQuiet(http) ? LogEventLevel.Debug : LogEventLevel.Information;
        });

    /// <summary>An error page replaces the endpoint of its request; the log is to name the one that was asked for.</summary>
    public static void UseRouteMemory(this WebApplication app) =>
        app.Use((http, next) =>
        {
            http.Items.TryAdd(AskedFor, http.GetEndpoint());
            return next(http);
        });

    private static string RouteOf(HttpContext http) =>
        http.Items.TryGetValue(AskedFor, out var endpoint) && endpoint is RouteEndpoint page ? page.RoutePattern.RawText ?? "" : "(no page)";

    private static bool IsQuiet(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/lib") || http.Request.Path.StartsWithSegments("/health");
}
