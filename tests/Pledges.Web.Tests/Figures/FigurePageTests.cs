using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Recognition;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Figures;

public sealed class FigurePageTests(Site site) : PageTest(site)
{
    public static TheoryData<string> Ids => [.. FigureCatalogue.People.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task List_OfEveryFigure_HasAsManyPeopleAsAreMissing(string id)
    {
        await AddSomeOfEverythingAsync();
        var page = await As(City.Office).Get($"/figures/{id}");
        Assert.Equal(200, page.Status);
        var counts = page.FindAll("dl dd strong").Select(s => int.Parse(Page.Text(s), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var missing = counts[1] - counts[0];
        Assert.Equal(missing, page.FindAll("a[href^='/members/']").Count);
        Assert.EndsWith($" {missing}", Page.Text(page.Find("#behind")));
    }

    [Fact]
    public async Task List_IsLoggedForEachPersonOnThePage()
    {
        await As(City.Office).Get("/figures/registered");
        var reads = await Db().Reads.Where(r => r.AccountId == City.Office.AccountId).ToListAsync();
        Assert.Equal(14, reads.Count);
        Assert.DoesNotContain(reads, r => r.MemberId == City.Member.MemberId);
        Assert.All(reads, r => Assert.Equal("figure", r.What));
    }

    [Fact]
    public async Task List_ForTheInspectionCommission_IsNotShownNorLogged()
    {
        var page = await As(City.Inspection).Get("/figures/registered");
        Assert.Equal(200, page.Status);
        Assert.Contains("1/15", page.Main);
        Assert.DoesNotContain(City.Waiting.Name, page.Body);
        Assert.Empty(page.FindAll("a[href^='/members/']"));
        Assert.Empty(await Db().Reads.ToListAsync());
    }

    [Fact]
    public async Task List_OfAHiddenUnit_IsHiddenFromOutsiders()
    {
        var page = await As(City.Standing).Get($"/figures/registered?org={City.FarCell.Code}");
        Assert.Equal(200, page.Status);
        Assert.DoesNotContain(City.FarMember.Name, page.Body);
        Assert.DoesNotContain("0/3", page.Main);
        Assert.Empty(await Db().Reads.ToListAsync());
    }

    [Fact]
    public async Task List_OfFewerThanFiveLeaders_IsHiddenFromOutsiders_AndShownInside()
    {
        await AddSomeOfEverythingAsync(leaders: 8);
        var page = await As(City.Office).Get("/figures/doing_well.leaders");
        Assert.Equal(200, page.Status);
        Assert.Contains("Số người được tính ở đây quá ít", page.Main);
        Assert.DoesNotContain("0/4", page.Main);
        Assert.Empty(page.FindAll("a[href^='/members/']"));
        Assert.Empty(await Db().Reads.ToListAsync());

        var inside = await As(City.Committee).Get("/figures/doing_well.leaders?org=DB1");
        Assert.Contains("0/4", inside.Main);
        Assert.Equal(4, inside.FindAll("a[href^='/members/']").Count);
        Assert.Equal(4, (await Db().Reads.ToListAsync()).Count);
    }

    [Fact]
    public async Task List_OnAnEarlierDay_SaysWhoWasConfirmedLater()
    {
        var page = await As(City.Secretary).Get("/figures/registered?asof=2026-01-30");
        Assert.Contains("0/7", page.Main);
        Assert.Contains("Xác nhận sau đó, ngày 31/01/2026", page.Main);
    }

    [Fact]
    public async Task Trend_ShowsTheYearsBefore()
    {
        var page = await As(City.Secretary).Get("/figures/registered");
        Assert.Equal(["2025 14,29% 1/7", "2026 14,29% 1/7"], page.FindAll("table:not(.cards) tbody tr").Select(Page.Text));
        Assert.NotNull(page.Find("svg.trend"));
    }

    [Fact]
    public async Task Figure_ThatIsUnknown_IsNotFound() => Assert.Equal(404, (await As(City.Office).Get("/figures/of_the_moon")).Status);

    [Fact]
    public async Task Page_WithoutInlineStyle_PassesThePolicy()
    {
        var page = await As(City.Office).Get("/figures/registered");
        Assert.DoesNotContain("style=", page.Body);
        Assert.DoesNotContain("<script>", page.Body);
    }

    // Every second of the new people is registered: ten leaders are just enough for the figure about registered leaders.
    private async Task AddSomeOfEverythingAsync(int leaders = 10)
    {
        var db = Db();
        await db.AddCellsAsync(City.Body.Id, "X", 12);
        var people = await db.Members.Include(m => m.Posts).Where(m => m.Code.StartsWith("X0N")).OrderBy(m => m.Code).ToListAsync();
        var cell = await db.Units.SingleAsync(u => u.Code == "X0");
        foreach (var member in people.Take(leaders))
        {
            member.Enter(new Post(cell.Id, PostType.Head, null, PostKind.Government, true, true, new(2025, 1, 1), null), CityGrows.Office(), CityGrows.Then);
        }

        db.Exemplars.AddRange(people.Skip(3).Take(6).Select(m => new Exemplar { MemberId = m.Id, Year = TestCity.Year, Fields = ExemplarFields.Work }));
        db.MemberGrades.AddRange(people.Select((m, i) => new Domain.Grading.MemberGrade { MemberId = m.Id, Year = TestCity.Year, SchemeCode = "D", Grade = i % 3 == 0 ? "FAIR" : "GOOD" }));
        await db.SaveChangesAsync();
    }
}
