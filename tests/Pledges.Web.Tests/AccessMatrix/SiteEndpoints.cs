using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>One thing that the site answers to.</summary>
public sealed record SiteEndpoint(string Method, string Route, CompiledPageActionDescriptor? Page)
{
    public override string ToString() => $"{Method} {Route}";
}

/// <summary>What the running site answers to, read from its own routing.</summary>
public static partial class SiteEndpoints
{
    public static async Task<IReadOnlyList<SiteEndpoint>> AllAsync(Site site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var all = new List<SiteEndpoint>();
        foreach (var endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => !IsStaticFile(e)))
        {
            var route = "/" + Constraint().Replace(endpoint.RoutePattern.RawText!, "{$1}").Trim('/').ToLowerInvariant();
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } descriptor)
            {
                all.AddRange((endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => new SiteEndpoint(m, route, null)));
                continue;
            }

            var page = await loader.LoadAsync(descriptor, endpoint.Metadata);
            all.Add(new SiteEndpoint("GET", route, page));
            all.AddRange(page.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Where(m => m != "GET").Distinct().Select(m => new SiteEndpoint(m, route, page)));
        }

        return all;
    }

    /// <summary>A page without a class of its own has no place for an attribute; the fallback policy guards it.</summary>
    public static bool HasModel(this CompiledPageActionDescriptor page) => page.ModelTypeInfo is { } model && model.IsSubclassOf(typeof(PageModel));

    /// <summary>[Authorize] with a named policy, or without one where any account will do.</summary>
    public static bool NamesItsGuard(this CompiledPageActionDescriptor page) => page.ModelTypeInfo!.GetCustomAttributes<AuthorizeAttribute>().Any();

    // Style sheets and fonts, with their content-hashed copies.
    private static bool IsStaticFile(RouteEndpoint endpoint) => endpoint.Metadata.Any(m => m.GetType().Name.StartsWith("StaticAsset", StringComparison.Ordinal));

    [GeneratedRegex(@"\{\*{0,2}([^:=?}]+)[^}]*\}")]
    private static partial Regex Constraint();
}
