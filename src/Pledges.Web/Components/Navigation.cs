using System.Security.Claims;
using Pledges.Domain.Access;

namespace Pledges.Web.Components;

/// <summary>One entry of the main menu; <paramref name="ShowsFor"/> decides for whom it is of use.</summary>
public sealed record NavigationItem(string Text, string Url, Func<ClaimsPrincipal, bool> ShowsFor)
{
    public bool IsCurrent(PathString path) =>
        Url == "/" ? path == "/" : path.StartsWithSegments(Url, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The main menu, in the order in which it is shown. Hiding an entry protects nothing; the page itself does.</summary>
public static class Navigation
{
    private static readonly IReadOnlyList<NavigationItem> All =
    [
        new("My work today", "/", _ => true),
        new("My pledge", "/my-pledge", user => user.IsInRole(nameof(Role.Member))),
        new("Review", "/review", _ => true),
        new("Members", "/members", _ => true),
        new("Organisations", "/organisations", _ => true),
        new("Dashboard", "/dashboard", _ => true),
    ];

    public static IEnumerable<NavigationItem> For(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true ? All.Where(item => item.ShowsFor(user)) : [];
}
