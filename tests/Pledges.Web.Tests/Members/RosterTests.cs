using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Members;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Pledges.Web.Tests.Figures;

namespace Pledges.Web.Tests.Members;

public sealed class RosterTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Roster_OfACell_IsInTheOrderOfGivenNames()
    {
        var page = await As(City.Secretary).Get("/members");
        Assert.Equal(
            ["Lê Văn An", "Trần Thị Bình", "Ngô Văn Cường", "Phạm Thị Dung", "Đặng Văn Đông", "Hoàng Thị Giang", "Vũ Văn Hải"],
            Names(page));
    }

    [Theory]
    [InlineData("dang", "Đặng Văn Đông")]
    [InlineData("ĐÔNG", "Đặng Văn Đông")]
    [InlineData("m05", "Đặng Văn Đông")]
    [InlineData("' OR 1=1 --", null)]
    [InlineData("%", null)]
    public async Task Search_WithoutDiacriticsOrByCardCode_Finds(string wanted, string? found) =>
        Assert.Equal(found is null ? [] : [found], Names(await As(City.Office).Get($"/members?q={Uri.EscapeDataString(wanted)}")));

    [Fact]
    public async Task Roster_ByUnitAndStanding_Narrows()
    {
        var db = Db();
        var member = await db.Members.SingleAsync(m => m.Id == City.Silent.MemberId);
        member.Enter(new MemberStatus(StatusKind.Exempt, new(2026, 1, 1), null, null), CityGrows.Office(), CityGrows.Then);
        await db.SaveChangesAsync();
        var browser = As(City.Office);
        Assert.Equal(10, Names(await browser.Get("/members?org=DB1")).Count);
        Assert.Equal([City.Silent.Name], Names(await browser.Get("/members?org=DB1&status=exempt")));
        Assert.Empty(Names(await browser.Get("/members?org=DB1&status=exempt&at=2025-12-31")));
        Assert.Empty(Names(await browser.Get("/members?org=DB2&status=exempt")));
        Assert.Equal(15, Names(await browser.Get("/members?at=2019-12-31&status=ended")).Count);
        Assert.Equal(404, (await browser.Get("/members?org=KHONG-CO")).Status);
        Assert.Equal(404, (await As(City.OtherSecretary).Get("/members?org=CB11")).Status);
    }

    [Fact]
    public async Task Roster_OfMoreThanFifty_IsPaged()
    {
        await Db().AddCellsAsync(City.Body.Id, "X", 60);
        var browser = As(City.Office);
        Assert.Equal(50, Names(await browser.Get("/members")).Count);
        Assert.Equal(25, Names(await browser.Get("/members?page=2")).Count);
        Assert.Equal(25, Names(await browser.Get("/members?page=999")).Count);
        var few = await QueryCount.OfAsync(World, () => browser.Get("/members?q=binh"));
        Assert.Equal(few, await QueryCount.OfAsync(World, () => browser.Get("/members")));
    }

    [Theory]
    [InlineData("2026-04-31")]
    [InlineData("9999-12-31")]
    public async Task Day_ThatCannotBe_IsSaid(string day) => Assert.Equal(400, (await As(City.Office).Get($"/members?at={day}")).Status);

    [Fact]
    public async Task Member_OpenedBySomebodyElse_IsLogged()
    {
        var page = await As(City.Secretary).Get("/members/M01");
        Assert.Equal(City.Member.Name + " M01", page.Heading);
        Assert.Contains("1965", page.Main);
        Assert.Contains("2025", page.Main);
        var read = Assert.Single(await Db().Reads.ToListAsync());
        Assert.Equal((City.Member.MemberId, "roster", City.Secretary.AccountId), (read.MemberId, read.What, read.AccountId));
        await As(City.Secretary).Get("/members/M06");
        Assert.Single(await Db().Reads.ToListAsync());
    }

    [Fact]
    public async Task Member_SeenByTheInspectionCommission_HasNoPledges()
    {
        var page = await As(City.Inspection).Get("/members/M01");
        Assert.Contains("1965", page.Main);
        Assert.DoesNotContain("Bản đăng ký qua các năm", page.Main);
        Assert.Empty(page.FindAll("a[href^='/pledges/']"));
    }

    [Theory]
    [InlineData("KHONG-CO")]
    [InlineData("M21")]
    public async Task Member_OutOfSightOrUnknown_IsNotFoundNorLogged(string code)
    {
        Assert.Equal(404, (await As(City.Secretary).Get($"/members/{code}")).Status);
        Assert.Empty(await Db().Reads.ToListAsync());
    }

    private static IReadOnlyList<string> Names(Page page) => [.. page.FindAll("table tbody th a").Select(Page.Text)];
}
