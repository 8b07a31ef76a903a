using Microsoft.AspNetCore.Authorization;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using static Pledges.Web.Tests.Base.Lists;
using PagesSetup = Pledges.Web.Setup.PagesSetup;

namespace Pledges.Web.Tests.AccessMatrix;

/// <summary>Page × role and relation → status. See docs/roles.md.</summary>
public sealed class MatrixTests(Site site) : PageTest(site)
{
    public static TheoryData<string> Rows => [.. Matrix.Rows.Select((row, i) => $"{i + 1:000} {row}")];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Page_ForEveryRoleAndRelation_AnswersAsTheMatrixSays(string name)
    {
        var row = Matrix.Rows[int.Parse(name[..3], System.Globalization.CultureInfo.InvariantCulture) - 1];
        var wrong = new List<string>();
        foreach (var who in Enum.GetValues<Who>())
        {
            var (expected, page) = (row.Expected(who), await Ask(row, who));
            if (page.Status != expected)
            {
                wrong.Add($"{who}: {page.Status} instead of {expected} {page.Location}{string.Join(" ", page.Errors)}");
            }
            else if (expected == 302 && who == Who.Anonymous && row.Expected(Who.Nobody) != 302)
            {
                Assert.StartsWith("http://localhost/signin?returnUrl=", page.Location);
            }
        }

        Assert.True(wrong.Count == 0, $"{row} answered\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public async Task EveryEndpoint_HasARow_AndEveryRowAnEndpoint()
    {
        var endpoints = (await SiteEndpoints.AllAsync(Site)).Select(e => e.ToString()).ToHashSet();
        var rows = Matrix.Rows.Select(r => r.ToString()).ToHashSet();
        Nothing(endpoints.Except(rows), "have no row in the access matrix");
        Nothing(rows.Except(endpoints), "are rows without a page");
    }

    [Fact]
    public async Task EveryPageModel_NamesItsGuard_UnlessItIsADeclaredException()
    {
        var pages = (await SiteEndpoints.AllAsync(Site)).Where(e => e.Method == "GET" && e.Page?.HasModel() == true).Select(e => e.Page!).ToList();
        Assert.NotEmpty(pages);
        Nothing(pages.Where(p => !p.NamesItsGuard()).Select(p => p.ViewEnginePath).Except(PagesSetup.OpenToAnyone), "name no guard");
        Nothing(pages.Where(p => p.NamesItsGuard()).Select(p => p.ViewEnginePath).Intersect(PagesSetup.OpenToAnyone), "are open and name a guard");
    }

    [Fact]
    public async Task Anonymous_GetsOnlyTheDeclaredExceptions()
    {
        var open = (await SiteEndpoints.AllAsync(Site)).Where(e => e.Page is not null && e.Method == "GET")
            .Where(e => e.Page!.EndpointMetadata.OfType<IAllowAnonymous>().Any()).Select(e => e.Page!.ViewEnginePath);
        Assert.Equal(PagesSetup.OpenToAnyone.Order(), open.Order());
        var rows = Matrix.Rows.Where(r => r.Method == "GET" && r.Expected(Who.Anonymous) == 200).Select(r => r.Route);
        Assert.Equal(["/activate", "/api/{documentname}/openapi.json", "/error/{code}", "/health/live", "/health/ready", "/signin", "/signout"], rows.Order());
    }

    [Fact]
    public async Task EveryPost_WithoutAntiforgeryToken_IsRefused()
    {
        var accepted = new List<string>();
        foreach (var row in Matrix.Rows.Where(r => r.Method == "POST"))
        {
            // Somebody who may do it, or at least open such pages, so that nothing but the missing token is in the way.
            var who = Enum.GetValues<Who>().Where(w => w != Who.Anonymous).OrderBy(w => row.Expected(w) switch { 403 => 2, 404 => 1, _ => 0 }).First();
            var page = await As(who.Person(City)).PostWithoutToken(row.Address(City), Fields(row));
            if (page.Status != 400 || page.Errors.Count > 0)
            {
                accepted.Add($"{row} answered {page.Status} to {who}");
            }
        }

        Nothing(accepted, "take a form without a token");
    }

    private async Task<Page> Ask(Row row, Who who)
    {
        if (row.Method == "GET")
        {
            using var reader = new Browser(Site, World, Person(who));
            return await reader.Get(row.Address(City));
        }

        using var world = new World(Site);
        using var browser = new Browser(Site, world, Person(who));
        return await browser.PostRaw(row.Address(City), Fields(row));
    }

    private Person? Person(Who who) => who == Who.Anonymous ? null : who.Person(City);

    private (string Name, string Value)[] Fields(Row row) => [.. row.Fields.Select(f => (f.Name, f.Value(City)))];
}
