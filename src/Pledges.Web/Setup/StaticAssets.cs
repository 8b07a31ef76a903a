using Microsoft.Net.Http.Headers;

namespace Pledges.Web.Setup;

public static class StaticAssets
{
    public static void AddStaticAssets(this WebApplicationBuilder builder)
    {
        // Outside Development the built (not published) site would not find its compressed assets without this.
        builder.WebHost.UseStaticWebAssets();
        // A built site would otherwise watch its assets for edits and send them uncompressed and uncached: 700 KB per page.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
    }

    public static void MapStaticFiles(this WebApplication app) => app.MapStaticAssets().AllowAnonymous();

    /// <summary>Style sheets name fonts without a fingerprint; a day in the cache spares a question per font and page.</summary>
    public static void UseFontCaching(this WebApplication app) =>
        app.Use((http, next) =>
        {
            if (http.Request.Path.Value?.EndsWith(".woff2", StringComparison.Ordinal) == true)
            {
                http.Response.OnStarting(() =>
                {
                    http.Response.Headers[HeaderNames.CacheControl] = "public, max-age=86400";
                    return Task.CompletedTask;
                });
            }

            return next(http);
        });
}
