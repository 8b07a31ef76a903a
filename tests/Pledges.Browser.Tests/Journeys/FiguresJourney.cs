using Microsoft.Playwright;
using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>The standing committee's ten minutes: each number is followed to its definition and list, and back.</summary>
public sealed class FiguresJourney(Support.Browser browser, DemoSite demo) : IClassFixture<DemoSite>
{
    private const string Dashboard = "/dashboard?year=2018";

    [Fact]
    public async Task EachNumberOfTheDashboard_LeadsToItsListAndBack_AndIsTheSameThere()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, demo.Site, Visitor.Desk);
        await visitor.SignInAsync(DemoAccounts.StandingCommittee, DemoAccounts.Password);
        await visitor.GoAsync(Dashboard);
        var figures = await visitor.Page.Locator("main a[href^='/figures/']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(a => a.getAttribute('href').split('#')[0]))]");
        Assert.Equal(20, figures.Length);
        foreach (var figure in figures)
        {
            await visitor.GoAsync(Dashboard);
            var link = visitor.Page.Locator($"main a[href='{figure}']").First;
            var shown = await link.EvaluateAsync<string>("a => a.closest('tr, article').querySelector('strong, td .soft').innerText.trim()");
            await link.ClickAsync();
            await Assertions.Expect(visitor.Page.Locator(".figure").First).ToContainTextAsync(shown);
            await visitor.Page.Locator("a.back").ClickAsync();
            await visitor.ArrivesAsync("/dashboard?year=2018");
        }
    }

    [Fact]
    public async Task Dashboard_OfCityCommitteeAndCell_PrintsOnTwoSheets()
    {
        foreach (var (name, address) in new[] { (DemoAccounts.StandingCommittee, "/dashboard"), (DemoAccounts.StandingCommittee, Dashboard), (DemoAccounts.BodySecretary, "/dashboard"), (DemoAccounts.CellSecretary, "/dashboard") })
        {
            await using var visitor = await Visitor.ArriveAsync(browser, demo.Site, Visitor.Desk);
            await visitor.SignInAsync(name, DemoAccounts.Password);
            await visitor.GoAsync(address);
            var paper = System.Text.Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
            Assert.True(System.Text.RegularExpressions.Regex.Count(paper, "/Type */Page[^s]") <= 2, $"{address} of {name} needs more than two sheets.");
        }
    }

    [Fact]
    public async Task Screens_OfFigures_AreFitForPhoneAndDesk()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, demo.Site);
        await visitor.SignInAsync(DemoAccounts.StandingCommittee, DemoAccounts.Password);
        foreach (var (name, address) in new[]
        {
            ("dashboard-2018", Dashboard), ("table-2018", "/dashboard/2018"), ("compare", "/dashboard/compare?withyear=2018"), ("export", "/dashboard/export"),
            ("figure-plans", "/figures/plans?list=All"), ("figure-inspected", "/figures/inspected.orgs?year=2018&from=2010"), ("figure-disciplined", "/figures/disciplined.example_rate?year=2018"),
        })
        {
            await visitor.GoAsync(address);
            await visitor.LookAsync(name);
        }
    }
}
