using Pledges.Domain.Discipline;
using Pledges.Domain.Planning;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Figures;

/// <summary>Every number of the dashboard is followed to its page, its list and back, for each role and level.</summary>
public sealed class FollowTests(Site site) : PageTest(site)
{
    public static TheoryData<string, string> Readers => new()
    {
        { "Standing", "TU" }, { "Office", "TU" }, { "Inspection", "TU" }, { "Office", "DB1" }, { "Committee", "DB1" }, { "Committee", "CB11" }, { "Secretary", "CB11" }, { "FarSecretary", "CB21" },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task EveryNumber_IsTheSameOnItsPage_HasItsList_AndLeadsBack(string reader, string org)
    {
        await FillAsync();
        var browser = As(Reader(reader));
        var address = $"/dashboard?year={TestCity.Year}&org={org}";
        var dashboard = await browser.Get(address);
        Assert.Equal(200, dashboard.Status);
        var links = dashboard.FindAll("main a[href^='/figures/']").GroupBy(a => a.GetAttribute("href")!.Split('#')[0]).ToList();
        Assert.Equal(Domain.Figures.FigureCatalogue.All.Count, links.Count);
        foreach (var link in links)
        {
            var shown = Shown(link.First());
            var page = await browser.Get(link.Key);
            Assert.True(page.Status == 200, $"{link.Key}: {page.Status}");
            Assert.Contains(shown, Page.Text(page.Find(".figure")), StringComparison.OrdinalIgnoreCase);
            Assert.NotEmpty(page.FindAll("dl dd"));
            Assert.True(page.Find("#behind") is not null, $"{link.Key} has no list, nor says why.");
            await FollowListsAsync(browser, page, link.Key);
            Assert.Equal(address, page.Find("a.back")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task EveryUnitBelow_LeadsToItsOwnDashboard_WithTheSameNumbers_DownToTheCell()
    {
        await FillAsync();
        var (browser, seen, queue) = (As(City.Office), 0, new Queue<string>(["/dashboard?year=2026&org=TU"]));
        while (queue.TryDequeue(out var address))
        {
            var page = await browser.Get(address);
            Assert.Equal(200, page.Status);
            seen++;
            foreach (var row in page.FindAll("table.units tbody tr"))
            {
                var url = row.QuerySelector("th a")!.GetAttribute("href")!;
                var below = await browser.Get(url);
                Assert.Contains(Page.Text(row.QuerySelector("td strong") ?? row.QuerySelector("td")), Page.Text(below.Find(".figure")));
                queue.Enqueue(url);
            }
        }

        Assert.True(seen > 8, $"only {seen} units were reached");
    }

    // The tabs of a list: those missing and those counted are together all.
    private static async Task FollowListsAsync(Browser browser, Page page, string address)
    {
        var tabs = page.FindAll("ul.tabs a").Select(a => a.GetAttribute("href")!.Split('#')[0]).ToList();
        if (tabs.Count == 0)
        {
            return;
        }

        var counts = new List<int>();
        foreach (var tab in tabs)
        {
            var list = await browser.Get(tab);
            Assert.True(list.Status == 200, $"{tab}: {list.Status}");
            var rows = list.FindAll("#behind ~ .table-scroll tbody tr").Count;
            Assert.EndsWith($" {rows}", Page.Text(list.Find("#behind")));
            counts.Add(rows);
        }

        Assert.True(counts[0] + counts[1] == counts[2], $"{address}: {string.Join(", ", counts)}");
    }

    private static string Shown(AngleSharp.Dom.IElement link)
    {
        var around = link.Closest("tr") ?? link.Closest("article")!;
        return Page.Text(around.QuerySelector("strong") ?? around.QuerySelector("td .soft") ?? around.QuerySelector(".state"));
    }

    private Person Reader(string name) => name switch
    {
        "Standing" => City.Standing,
        "Office" => City.Office,
        "Inspection" => City.Inspection,
        "Committee" => City.Committee,
        "Secretary" => City.Secretary,
        _ => City.FarSecretary,
    };

    // Something of every kind: targets, more cells, plans, indicators, a decision on discipline.
    private async Task FillAsync()
    {
        var db = Db();
        await db.AddTargetsAsync();
        await db.AddCellsAsync(City.Body.Id, "X", 12, 7);
        await db.AddCellsAsync(City.OtherBody.Id, "Y", 9);
        db.Plans.Add(Plan.FromRegister(City.Body.Id, new PlanDetails(PlanKind.Term, 2025, 2030, "Kế hoạch"), new(2025, 9, 1), CityGrows.Office(), CityGrows.Then));
        db.Indicators.Add(Indicator.FromRegister(TestCity.Year, new IndicatorDetails("CT90", "Thu ngân sách", "%", 10, Direction.Up), 12, CityGrows.Office(), CityGrows.Then));
        db.Disciplines.Add(DisciplineDecision.Of(
            new Disciplined(City.Waiting.MemberId, false, true), new DisciplineFacts("9-QĐ", new(2026, 2, 2), DisciplineForm.Reprimand, Grounds.Conduct, Grounds.None, true, null), CityGrows.Office(), CityGrows.Then));
        await db.SaveChangesAsync();
    }
}
