using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Figures;

public sealed class DashboardTests(Site site) : PageTest(site)
{
    private const string Hidden = "ẩn nhóm nhỏ";

    [Fact]
    public async Task Dashboard_ForTheStandingCommittee_ShowsWhatTheDatabaseCounts()
    {
        var page = await As(City.Standing).Get("/dashboard");
        Assert.Equal(200, page.Status);
        var registered = await Db().Pledges.CountAsync(p => p.Year == TestCity.Year && p.ConfirmedOn != null);
        var members = await Db().Memberships.CountAsync(m => m.To == null);
        Assert.Contains($"{registered}/{members}", Tile(page, 0));
        Assert.StartsWith("Số liệu của Đảng bộ thành phố Thử Nghiệm", page.Title);
    }

    [Fact]
    public async Task Dashboard_OfABody_SumsUpItsCells()
    {
        var page = await As(City.Committee).Get("/dashboard");
        Assert.Contains("Đảng bộ phường Sông Trong", page.Heading);
        Assert.Contains("1/7", RowOf(page, City.Cell.Name));
        Assert.Contains("0/3", RowOf(page, City.OtherCell.Name));
        Assert.Contains("1/10", Page.Text(page.Find("table.units tfoot tr")));
        Assert.Equal([City.OtherCell.Name, City.Cell.Name], page.FindAll("table.units tbody th").Select(Page.Text));
    }

    [Fact]
    public async Task Dashboard_AfterAConfirmation_CountsItAtOnce_AndADayBeforeDoesNot()
    {
        await As(City.Standing).Get("/dashboard");
        var db = Db();
        var year = await db.Years.SingleAsync(y => y.Year == TestCity.Year);
        var pledge = await db.Pledges.SingleAsync(p => p.Id == City.Waiting.PledgeId);
        pledge.Confirm(year, true, null, CityGrows.Office(), CityGrows.Then.AddDays(9));
        await db.SaveChangesAsync();
        Assert.Contains("2/15", Tile(await As(City.Standing).Get("/dashboard"), 0));
        Assert.Contains("1/15", Tile(await As(City.Standing).Get("/dashboard?asof=2026-03-09"), 0));
        Assert.Contains("0/15", Tile(await As(City.Standing).Get("/dashboard?asof=2026-01-30"), 0));
    }

    [Fact]
    public async Task Dashboard_ForAnOutsider_HidesSmallGroupsAndWhatWouldGiveThemAway()
    {
        var browser = As(City.Standing);
        var city = await browser.Get("/dashboard");
        Assert.Contains(Hidden, RowOf(city, City.OtherBody.Name));
        Assert.Contains(Hidden, RowOf(city, City.GrassrootsCell.Name));
        Assert.Contains("1/10", RowOf(city, City.Body.Name));
        var body = await browser.Get($"/dashboard?org={City.Body.Code}");
        Assert.Contains(Hidden, RowOf(body, City.OtherCell.Name));
        Assert.Contains(Hidden, RowOf(body, City.Cell.Name));
        var cell = await browser.Get($"/dashboard?org={City.Cell.Code}");
        Assert.DoesNotContain("/7", cell.Main);
        Assert.Contains(Hidden, Tile(cell, 0));
        Assert.Contains(Hidden, Tile(await browser.Get($"/dashboard?org={City.FarCell.Code}"), 0));
    }

    [Fact]
    public async Task Dashboard_OfTheOwnSmallCell_HidesNothing()
    {
        var page = await As(City.FarSecretary).Get("/dashboard");
        Assert.Contains(City.FarCell.Name, page.Heading);
        Assert.Contains("0/3", Tile(page, 0));
        Assert.DoesNotContain(Hidden, page.Main);
    }

    [Fact]
    public async Task Tile_BeforeTheResultsAreDue_IsPending_AndAfterThatNotMet()
    {
        await Db().AddTargetsAsync();
        var page = await As(City.Standing).Get("/dashboard");
        Assert.Contains("Chưa đạt", Tile(page, 0));
        Assert.Contains("Chưa có số liệu", Tile(page, 1));
        SetDate(2026, 1, 20);
        Assert.Contains("Chưa có số liệu", Tile(await As(City.Standing).Get("/dashboard"), 2));
        SetDate(2026, 6, 1);
        await Db().AddCellsAsync(City.Body.Id, "X", 12);
        Assert.Contains("Chưa có: ghi nhận vào cuối năm", Tile(await As(City.Standing).Get("/dashboard"), 3));
        SetDate(2027, 1, 5);
        Assert.Contains("Chưa đạt", Tile(await As(City.Standing).Get("/dashboard?year=2026"), 3));
    }

    [Fact]
    public async Task YearEndFigure_BeforeAnybodyIsAssessed_IsNotANought_AndAfterTheYearItIs()
    {
        await Db().AddTargetsAsync();
        await Db().AddCellsAsync(City.Body.Id, "X", 12);
        await Db().AddCellsAsync(City.OtherBody.Id, "Y", 12);
        var running = await As(City.Standing).Get("/dashboard");
        Assert.DoesNotContain("0,00%", Tile(running, 3));
        Assert.Contains("chưa có", RowOf(running, City.Body.Name));
        Assert.Contains("chưa có", Page.Text(running.FindAll("table.cards:not(.units) tbody tr").Single(r => r.InnerHtml.Contains("/figures/exemplars?", StringComparison.Ordinal))));
        SetDate(2027, 1, 5);
        var past = await As(City.Standing).Get("/dashboard?year=2026");
        Assert.Contains("0,00%", Tile(past, 3));
        Assert.DoesNotContain("chưa có", RowOf(past, City.Body.Name));
    }

    [Fact]
    public async Task YearEndFigure_OnceOneIsRecorded_ShowsItsValueAndIsNotDueYet()
    {
        await Db().AddTargetsAsync();
        await Db().AddCellsAsync(City.Body.Id, "X", 12);
        var db = Db();
        var member = await db.Members.FirstAsync(m => m.Code.StartsWith("X0N"));
        db.Exemplars.Add(new Domain.Recognition.Exemplar { MemberId = member.Id, Year = TestCity.Year, Fields = Domain.Recognition.ExemplarFields.Work });
        await db.SaveChangesAsync();
        var row = Page.Text((await As(City.Standing).Get("/dashboard")).FindAll("table.cards:not(.units) tbody tr").Single(r => r.InnerHtml.Contains("/figures/exemplars?", StringComparison.Ordinal)));
        Assert.Contains("1/27", row);
        Assert.Contains("Chưa đến hạn", row);
    }

    [Fact]
    public async Task Units_WhenThereAreMany_ShowTheFurthestFromTheTargetFirst_AndAllWhenAsked()
    {
        await Db().AddCellsAsync(City.Root.Id, "Y", [.. Enumerable.Repeat(6, 16)]);
        var page = await As(City.Office).Get("/dashboard");
        Assert.Equal(10, page.FindAll("table.units tbody tr").Count);
        var all = page.Find("a[href$='#units'].btn")!;
        Assert.Equal("Tất cả 19 đơn vị", Page.Text(all));
        Assert.Equal(19, (await As(City.Office).Get("/dashboard" + all.GetAttribute("href")!.Split('#')[0])).FindAll("table.units tbody tr").Count);
        Assert.Empty((await As(City.Office).Get("/dashboard?q=song+trong")).FindAll("a[href$='#units'].btn"));
    }

    [Theory]
    [InlineData("year=0001")]
    [InlineData("year=9999")]
    [InlineData("year=nam")]
    [InlineData("asof=2026-04-31")]
    [InlineData("asof=0001-01-01")]
    [InlineData("asof=9999-12-31")]
    [InlineData("asof=1950-01-01")]
    public async Task Dashboard_WithAYearOrDayThatCannotBe_SaysSo(string query)
    {
        var page = await As(City.Standing).Get("/dashboard?" + query);
        Assert.Equal(400, page.Status);
        Assert.Single(page.Errors);
        Assert.StartsWith("Lỗi:", page.Title);
    }

    [Theory]
    [InlineData("TU", 404)]
    [InlineData("CB11", 404)]
    [InlineData("KHONG-CO", 404)]
    [InlineData("CB12", 200)]
    public async Task Dashboard_OfAnotherUnit_IsNotThereForASecretary(string org, int status) =>
        Assert.Equal(status, (await As(City.OtherSecretary).Get($"/dashboard?org={org}")).Status);

    [Fact]
    public async Task Search_WithoutDiacritics_FindsTheUnit()
    {
        var page = await As(City.Office).Get("/dashboard?q=doi%20thong");
        Assert.Equal([City.OtherBody.Name], page.FindAll("table.units tbody th").Select(Page.Text));
        Assert.Contains("1/15", Page.Text(page.Find("table.units tfoot tr")));
    }

    [Fact]
    public async Task Queries_AreAsMany_WhateverTheCityHolds()
    {
        var browser = As(City.Standing);
        await browser.Get("/dashboard");
        var small = await QueryCount.OfAsync(World, () => browser.Get("/dashboard"));
        await Db().AddCellsAsync(City.Body.Id, "X", 9, 12, 3);
        await Db().AddCellsAsync(City.Root.Id, "Y", 6, 7);
        await browser.Get("/dashboard");
        Assert.Equal(small, await QueryCount.OfAsync(World, () => browser.Get("/dashboard")));
        Assert.InRange(small, 1, 8);
    }

    [Fact]
    public async Task Queries_OfThoseWhoReadAlone_AreAsMany_WhateverTheirUnitHolds()
    {
        var browser = As(City.Committee);
        await browser.Get("/dashboard");
        var small = await QueryCount.OfAsync(World, () => browser.Get("/dashboard"));
        await Db().AddCellsAsync(City.Body.Id, "X", 9, 12, 3);
        await browser.Get("/dashboard");
        Assert.Equal(small, await QueryCount.OfAsync(World, () => browser.Get("/dashboard")));
        Assert.InRange(small, 1, 60);
    }

    [Fact]
    public async Task Exemplar_OnceRecognised_IsCountedAtOnce()
    {
        var browser = As(City.Committee);
        Assert.Contains("chưa có", Page.Text(Row(await browser.Get("/dashboard"), "/figures/exemplars?")));
        var db = Db();
        db.Exemplars.Add(new Domain.Recognition.Exemplar { MemberId = City.Member.MemberId, Year = TestCity.Year, Fields = Domain.Recognition.ExemplarFields.Work });
        await db.SaveChangesAsync();
        Assert.Contains("1/10", Page.Text(Row(await browser.Get("/dashboard"), "/figures/exemplars?")));

        static AngleSharp.Dom.IElement Row(Page page, string link) => page.FindAll("table.cards:not(.units) tbody tr").Single(r => r.InnerHtml.Contains(link, StringComparison.Ordinal));
    }

    private static string Tile(Page page, int index) => Page.Text(page.FindAll(".figure")[index]);

    private static string RowOf(Page page, string unit) => Page.Text(page.FindAll("table.units tbody tr").Single(r => Page.Text(r.QuerySelector("th")) == unit));
}
