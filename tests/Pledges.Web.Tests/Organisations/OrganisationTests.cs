using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Pledges.Web.Tests.Figures;

namespace Pledges.Web.Tests.Organisations;

public sealed class OrganisationTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Tree_OnADayBefore_HasTheUnitThatEndedSince()
    {
        var now = await As(City.Office).Get("/organisations");
        Assert.Equal(7, Units(now).Count);
        Assert.DoesNotContain(City.OldCell.Name, Units(now));
        var then = await As(City.Office).Get("/organisations?at=2023-12-31");
        Assert.Contains(City.OldCell.Name, Units(then));
        Assert.DoesNotContain(City.OldCell.Name, Units(await As(City.Office).Get("/organisations?at=2024-01-01")));
        Assert.Contains("10 đảng viên", Page.Text(now.FindAll(".tree-line").Single(l => Page.Text(l.QuerySelector("a")) == City.Body.Name)));
    }

    [Fact]
    public async Task Tree_OfACommittee_BeginsAtItsOwnOrganisation()
    {
        var page = await As(City.Committee).Get("/organisations");
        Assert.Equal([City.Body.Name, City.Cell.Name, City.OtherCell.Name], Units(page));
    }

    [Theory]
    [InlineData("pho 1", "Chi bộ phố 1")]
    [InlineData("CS3", "Chi bộ Bưu cục Trung tâm")]
    [InlineData("buu cuc", "Chi bộ Bưu cục Trung tâm")]
    public async Task Search_WithoutDiacriticsOrByCode_Finds(string wanted, string found) =>
        Assert.Equal([found], Units(await As(City.Office).Get($"/organisations?q={Uri.EscapeDataString(wanted)}")));

    [Fact]
    public async Task Unit_ShowsItsHistoryPeopleAndPosts()
    {
        var page = await As(City.Office).Get($"/organisations/{City.Cell.Code}");
        Assert.Contains("7", Page.Text(page.FindAll("dl strong")[0]));
        Assert.Contains($"Kế thừa từ {City.OldCell.Name}", page.Main);
        Assert.Contains(City.Secretary.Name, page.Main);
        Assert.Contains(City.Body.Name, page.Main);
    }

    [Fact]
    public async Task Unit_OnADayItWasNotThere_SaysSoAndTellsWhatCameAfter()
    {
        var page = await As(City.Secretary).Get($"/organisations/{City.OldCell.Code}");
        Assert.Contains("Không tồn tại vào ngày 10/03/2026", page.Main);
        Assert.Contains("01/01/2010 đến 31/12/2023", page.Main);
        Assert.Contains($"Kế thừa bởi {City.Cell.Name}", page.Main);
    }

    [Theory]
    [InlineData("/organisations?at=2026-04-31")]
    [InlineData("/organisations?at=0001-01-01")]
    [InlineData("/organisations?at=9999-12-31")]
    [InlineData("/organisations/CB11?at=9999-12-31")]
    [InlineData("/organisations/CB11?at=hom-nay")]
    public async Task Day_ThatCannotBe_IsSaid(string address)
    {
        var page = await As(City.Office).Get(address);
        Assert.Equal(400, page.Status);
        Assert.Single(page.Errors);
    }

    [Fact]
    public async Task Unit_ThatIsUnknown_IsNotFound() => Assert.Equal(404, (await As(City.Office).Get("/organisations/KHONG-CO")).Status);

    [Fact]
    public async Task Queries_AreAsMany_WhateverTheCityHolds()
    {
        var browser = As(City.Office);
        await browser.Get("/organisations");
        var (tree, unit) = (await Count("/organisations"), await Count("/organisations/DB1"));
        await Db().AddCellsAsync(City.Body.Id, "X", 9, 12, 3);
        Assert.Equal((tree, unit), (await Count("/organisations"), await Count("/organisations/DB1")));

        Task<int> Count(string address) => QueryCount.OfAsync(World, () => browser.Get(address));
    }

    private static IReadOnlyList<string> Units(Page page) => [.. page.FindAll(".tree-top h2 a, .tree-line a").Select(Page.Text)];
}
