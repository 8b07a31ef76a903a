namespace Pledges.Web.Setup;

/// <summary>The site in the order in which a request meets it.</summary>
public static class Site
{
    private const string DefaultAddress = "http://localhost:5080";

    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (!SaysWhereToListen(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.AddStaticAssets();
        builder.Services.AddCompression();
        builder.Services.AddSecurityHeaders(builder.Environment);
        builder.Services.AddLocalisation();
        builder.Services.AddAccounts();
        builder.Services.AddRateLimits();
        builder.Services.AddPages();
        builder.Services.AddApi();
        builder.Services.AddHealth();
        builder.Services.AddImports();
        builder.Services.AddCopyWatch();
        builder.Services.AddDailyReminders();
        builder.Services.AddHostedService<DatabaseHold>();
    }

    public static void UseSite(this WebApplication app)
    {
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseFontCaching();
        app.UseCompression();
        app.UseLocalisation();
        app.UseErrorPages();
        app.UseDatabaseTrouble();
        app.UseRouting();
        app.UseRouteMemory();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseSecondFactor();
        app.UseAuthorization();
    }

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticFiles();
        app.MapHealth();
        app.MapCalendars();
        app.MapPages();
        app.MapApi();
    }

    private static bool SaysWhereToListen(IConfiguration configuration) =>
        configuration["urls"] is not null || configuration["http_ports"] is not null || configuration["https_ports"] is not null
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
