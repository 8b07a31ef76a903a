using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.MyPledge;

public sealed class TodayTests(Site site) : MyPledgeTest(site)
{
    [Theory]
    [InlineData(nameof(TestCity.Newcomer), "Viết bản đăng ký", "/my-pledge/2026/edit")]
    [InlineData(nameof(TestCity.SentBack), "Bổ sung và gửi lại", "/my-pledge/2026/edit")]
    [InlineData(nameof(TestCity.Member), "Ghi nhật ký việc đã làm", "/my-pledge/2026/diary")]
    public async Task Member_HasOneNextAct(string name, string act, string url)
    {
        var person = (Person)typeof(TestCity).GetProperty(name)!.GetValue(City)!;
        var button = Assert.Single((await As(person).Get("/")).FindAll("main .btn-primary"));
        Assert.Equal((act, url), (button.TextContent, button.GetAttribute("href")));
    }

    [Fact]
    public async Task Member_WhoWaits_IsToldForWhat() =>
        Assert.Contains("bản đăng ký đang chờ xác nhận", (await As(City.Waiting).Get("/")).Main);

    [Fact]
    public async Task Secretary_SeesTheExceptionsOfTheOwnCell()
    {
        // Waiting: M02 (the secretary's own goes to the committee). Missing: M03 returned, M04, M05, M07 without one.
        Assert.Equal(["1", "4"], Counts(await As(City.Secretary).Get("/")));
        SetDate(2026, 11, 5);
        Assert.Equal(["1", "4", "1", "1", "1"], Counts(await As(City.Secretary).Get("/")));
    }

    [Fact]
    public async Task Committee_SeesCellsBehind_AndSecretariesWaiting() =>
        // CB11 and CB12 have members who have not registered; M06 waits, M12 has not handed in. A nomination waits for an opinion, no plan of
        // DB1 is in force, a remedy is open; that none is overdue or reported done is not said.
        Assert.Equal(["1", "2", "1", "1", "1"], Counts(await As(City.Committee).Get("/")));

    [Fact]
    public async Task Office_SeesGrassrootsSecretariesWaiting_AndTheCity()
    {
        var page = await As(City.Office).Get("/");
        // One pledge and one plan wait; none of the three organisations has both plans.
        Assert.Equal(["1", "1", "3"], Counts(page));
        Assert.Contains("Đảng viên đã đăng ký", page.Main);
        Assert.NotNull(page.Find("a[href='/dashboard']"));
    }

    [Fact]
    public async Task Standing_SeesTheHeadlines_AndNobodysPledge()
    {
        var page = await As(City.Standing).Get("/");
        Assert.Contains("1/15", page.Main);
        Assert.Null(page.Find("a[href^='/my-pledge/']"));
    }

    [Fact]
    public async Task Administrator_SeesAccountsThatNeedAHand()
    {
        await Anonymous().Post("/signin", ("Input.Name", "M01"), ("Input.Password", "sai"));
        var page = await As(City.Administrator).Get("/");
        Assert.Equal(["0", "0", "0"], Counts(page));
        Assert.Contains("Không có việc đang chờ", page.Main);
    }

    [Fact]
    public async Task AccountWithoutRole_IsToldSo() =>
        Assert.Contains("Tài khoản này chưa được giao việc", (await As(City.Nobody).Get("/")).Main);

    private static IEnumerable<string> Counts(Page page) => page.FindAll(".work-count").Select(c => c.TextContent);
}
