using System.Security.Claims;
using Pledges.Domain.Access;

namespace Pledges.Web.Components;

/// <summary>One entry of the main menu; <paramref name="ShowsFor"/> decides for whom it is of use.</summary>
public sealed record NavigationItem(string Text, string Url, Func<ClaimsPrincipal, bool> ShowsFor)
{
    public bool Leads(PathString path) =>
        Url == "/" ? path == "/" : path.StartsWithSegments(Url, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Entries that belong together, under a heading.</summary>
public sealed record NavigationGroup(string Title, IReadOnlyList<NavigationItem> Items);

/// <summary>
/// The main menu, in the order in which it is shown: what is opened every day first, then the records, then the set-up.
/// Hiding an entry protects nothing; the page itself does.
/// </summary>
public static class Navigation
{
    private static readonly Role[] Reviewers = [Role.CellSecretary, Role.GrassrootsCommittee, Role.CityOffice];
    private static readonly Role[] UnitReaders = [Role.CellSecretary, Role.GrassrootsCommittee, Role.StandingCommittee, Role.CityOffice, Role.InspectionCommission];

    private static readonly Role[] Inspectors = [Role.CellSecretary, Role.GrassrootsCommittee, Role.StandingCommittee, Role.InspectionCommission];

    private static readonly IReadOnlyList<NavigationGroup> All =
    [
        new("Every day",
        [
            new("My work today", "/", _ => true),
            For("My pledge", "/my-pledge", Role.Member),
            For("Review", "/review", Reviewers),
            For("Cells", "/cells", UnitReaders),
            For("Dashboard", "/dashboard", UnitReaders),
            For("Notices", "/notices", Role.Member, Role.CityOffice, Role.InspectionCommission),
        ]),
        new("Setting an example",
        [
            new("Good deeds and exemplars", "/recognition", _ => true),
            new("Practice models", "/models", _ => true),
            For("Alike pledges", "/copying", UnitReaders),
        ]),
        new("Follow-up",
        [
            For("Inspections", "/inspections", Inspectors),
            For("Remedies", "/remedies", Inspectors),
        ]),
        new("Follow-up",
        [
            For("Assigned tasks", "/tasks", UnitReaders),
            For("Plans and programmes", "/plans", UnitReaders),
            For("Socio-economic targets", "/targets", UnitReaders),
        ]),
        new("People and organisations",
        [
            For("Members", "/members", UnitReaders),
            For("Organisations", "/organisations", UnitReaders),
        ]),
        new("Follow-up",
        [
            For("Register of discipline", "/discipline", UnitReaders),
        ]),
        new("Set-up",
        [
            For("Pledge years", "/years", Role.CityOffice),
            For("Rules and forms", "/rules", Role.CityOffice),
            For("Import", "/imports", Role.CityOffice),
            For("Accounts", "/accounts", Role.Administrator),
            For("The history", "/audit", Role.Administrator),
        ]),
    ];

    /// <summary>The groups of which this person can use at least one entry.</summary>
    public static IReadOnlyList<NavigationGroup> For(ClaimsPrincipal user) => user.Identity?.IsAuthenticated != true ? []
        : [.. All.Select(g => new NavigationGroup(g.Title, [.. g.Items.Where(item => item.ShowsFor(user))])).Where(g => g.Items.Count > 0)];

    /// <summary>The entry under which a page stands: of several that lead to it, the nearest.</summary>
    public static NavigationItem? Current(IEnumerable<NavigationGroup> groups, PathString path) =>
        groups.SelectMany(g => g.Items).Where(item => item.Leads(path)).MaxBy(item => item.Url.Length);

    private static NavigationItem For(string text, string url, params Role[] roles) =>
        new(text, url, user => roles.Any(role => user.IsInRole(role.ToString())));
}
