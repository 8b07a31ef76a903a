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
    private static readonly Role[] Reviewers = [Role.CellSecretary, Role.GrassrootsCommittee, Role.CityOffice];
    private static readonly Role[] UnitReaders = [Role.CellSecretary, Role.GrassrootsCommittee, Role.StandingCommittee, Role.CityOffice, Role.InspectionCommission];

    private static readonly IReadOnlyList<NavigationItem> All =
    [
        new("My work today", "/", _ => true),
        For("My pledge", "/my-pledge", Role.Member),
        new("Practice models", "/models", _ => true),
        For("Notices", "/notices", Role.Member),
        For("Review", "/review", Reviewers),
        For("Cells", "/cells", UnitReaders),
        For("Dashboard", "/dashboard", UnitReaders),
        For("Members", "/members", UnitReaders),
        For("Organisations", "/organisations", UnitReaders),
        For("Pledge years", "/years", Role.CityOffice),
        For("Rules and forms", "/rules", Role.CityOffice),
        For("Import", "/imports", Role.CityOffice),
        For("Accounts", "/accounts", Role.Administrator),
        For("The history", "/audit", Role.Administrator),
    ];

    public static IEnumerable<NavigationItem> For(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true ? All.Where(item => item.ShowsFor(user)) : [];

    private static NavigationItem For(string text, string url, params Role[] roles) =>
        new(text, url, user => roles.Any(role => user.IsInRole(role.ToString())));
}
