using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.MyPledge;

public sealed class HandingInTests(Site site) : MyPledgeTest(site)
{
    [Fact]
    public async Task HandIn_WithSomethingMissing_IsRefused_AndThePageLinksToIt()
    {
        var browser = As(City.Newcomer);
        await browser.PostRaw(Edit, [.. Rows(("dao_duc", "Chỉ một việc")), ("Input.Rows[1].Section", "tu_tuong"), ("Input.Rows[1].Quantity", "chưa ghi việc"), ("Do", "save")]);
        var page = await browser.Get(Check);
        Assert.Equal(["/my-pledge/2026/edit#pledge", "/my-pledge/2026/edit#s-chuc_trach", "/my-pledge/2026/edit#Input_Rows_0__Deed"], page.FindAll(".gaps a").Select(a => a.GetAttribute("href")));
        Assert.Null(page.Find("main form"));

        var refused = await browser.PostRaw(Check, ("Version", $"{(await Stored(City.Newcomer))!.Version}"));
        Assert.Equal(400, refused.Status);
        Assert.Equal(["Bản đăng ký có ít nhất 3 việc làm."], refused.Errors);
        Assert.Equal(PledgeState.Draft, (await Stored(City.Newcomer))!.State);
    }

    [Fact]
    public async Task HandIn_Twice_HandsInOnce_AndSaysSo()
    {
        var browser = As(City.SentBack);
        var form = await browser.Get(Check);
        await browser.Submit(form, "Gửi chi bộ", []);
        var again = await browser.Follow(await browser.Submit(form, "Gửi chi bộ", []));
        Assert.Equal(200, again.Status);
        Assert.Contains("hệ thống không gửi lần thứ hai", again.Main);
        Assert.Equal(2, await Events(City.SentBack, "pledge.submitted"));
    }

    [Fact]
    public async Task HandIn_OfATextChangedMeanwhile_IsRefused_AndShowsTheNewText()
    {
        var browser = As(City.SentBack);
        var form = await browser.Get(Check);
        await As(City.SentBack).Press(Edit, "save", ("Input.Rows[0].Deed", "Đã sửa ở máy khác"));
        var refused = await browser.Submit(form, "Gửi chi bộ", []);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Đã sửa ở máy khác", refused.Main);
        Assert.Equal(PledgeState.Returned, (await Stored(City.SentBack))!.State);
    }

    [Fact]
    public async Task HandIn_AfterTheDueDay_IsTakenAndMarkedLate()
    {
        var browser = As(City.SentBack);
        Assert.Contains("ghi nhận là nộp muộn", (await browser.Get(Check)).Main);
        await browser.Press(Check, "Gửi chi bộ");
        Assert.Contains("Đã gửi muộn, 10/03/2026", (await browser.Get(Overview)).Main);
    }

    [Fact]
    public async Task HandIn_AfterTheLastDay_IsRefused_AndSaysWhomToAsk()
    {
        SetDate(2026, 4, 1);
        var browser = As(City.SentBack);
        var page = await browser.Get(Check);
        Assert.Contains("Thời hạn gửi đã hết ngày 31/03/2026; đề nghị đồng chí liên hệ văn phòng để mở lại.", page.Main);
        Assert.Null(page.Find("main form"));
        Assert.Equal(400, (await browser.PostRaw(Check, ("Version", $"{(await Stored(City.SentBack))!.Version}"))).Status);
        Assert.Equal(PledgeState.Returned, (await Stored(City.SentBack))!.State);
    }

    [Fact]
    public async Task Secretary_HandsInToTheCommitteeAbove_AndOfAGrassrootsCellToTheOffice()
    {
        Assert.Contains("Cấp ủy Đảng bộ phường Sông Trong", (await As(City.Secretary).Get("/my-pledge/2026/sent")).Main);
        Assert.Contains("Văn phòng thành ủy", (await As(City.GrassrootsSecretary).Get("/my-pledge/2026/sent")).Main);
    }

    [Fact]
    public async Task ClosedYear_CanBeReadAndNothingChanges()
    {
        await CloseYear();
        var browser = As(City.SentBack);
        Assert.Contains("Năm 2026 đã chốt", (await browser.Get(Overview)).Main);
        Assert.Equal(302, (await browser.Get(Edit)).Status);
        var version = (await Stored(City.SentBack))!.Version;
        Assert.Equal(400, (await browser.PostRaw(Edit, [.. ThreeRows, ("Input.Version", $"{version}"), ("Do", "save")])).Status);
        Assert.Equal(400, (await browser.PostRaw(Check, ("Version", $"{version}"))).Status);
        Assert.Equal(400, (await As(City.Member).PostRaw(Diary, ("Input.Text", "Sau khi chốt"), ("Input.On", "2026-03-01"))).Status);
        Assert.Equal(version, (await Stored(City.SentBack))!.Version);
        Assert.Empty((await Stored(City.Member))!.Diary);
        Assert.Equal(200, (await browser.Get("/my-pledge/2026/print")).Status);
    }

    [Fact]
    public async Task NoYearOpen_IsExplained_AndOldYearsStay()
    {
        await CloseYear();
        var page = await As(City.Member).Get("/my-pledge");
        Assert.Equal(200, page.Status);
        Assert.Contains("Hiện chưa mở năm đăng ký nào", page.Main);
        Assert.NotNull(page.Find("a[href='/my-pledge/2025']"));
    }

    [Fact]
    public async Task YearThatHasNotBegun_CannotBeWritten()
    {
        var db = Db();
        db.Years.Add(new PledgeYear(2027, (await db.Forms.FirstAsync(f => f.FromYear > 0)).Id, YearSettings.Usual(2027, "D"), Actor.System(TestCity.Today), Now));
        await db.SaveChangesAsync();
        var browser = As(City.Newcomer);
        Assert.Contains("Bắt đầu đăng ký từ ngày 15/12/2026.", (await browser.Get("/my-pledge/2027")).Main);
        Assert.Equal(302, (await browser.Get("/my-pledge/2027/edit")).Status);
        Assert.Equal(400, (await browser.PostRaw("/my-pledge/2027/edit", [.. ThreeRows, ("Do", "save")])).Status);
        Assert.False(await Db().Pledges.AnyAsync(p => p.Year == 2027));
    }

    [Theory]
    [InlineData("/my-pledge/1")]
    [InlineData("/my-pledge/9999")]
    [InlineData("/my-pledge/2024/edit")]
    [InlineData("/my-pledge/99999999999")]
    [InlineData("/my-pledge/abc")]
    public async Task UnknownYear_IsNotFound(string path) => Assert.Equal(404, (await As(City.Member).Get(path)).Status);

    [Fact]
    public async Task PersonOfNoCell_IsToldSo_AndCannotBegin()
    {
        var db = Db();
        var membership = await db.Memberships.SingleAsync(m => m.MemberId == City.Newcomer.MemberId);
        db.Entry(membership).Property(m => m.To).CurrentValue = TestCity.Today;
        db.Entry(membership).Property(m => m.EndReason).CurrentValue = EndReason.Transferred;
        await db.SaveChangesAsync();
        var browser = As(City.Newcomer);
        Assert.Contains("chưa có tên trong danh sách sinh hoạt", (await browser.Get(Overview)).Main);
        Assert.Equal(403, (await browser.PostRaw(Edit, [.. ThreeRows, ("Do", "save")])).Status);
        Assert.Null(await Stored(City.Newcomer));
    }

    [Fact]
    public async Task AnotherPersonsPledge_IsNeverReached()
    {
        var page = await As(City.Newcomer).Get(Overview);
        Assert.DoesNotContain("M01", page.Main);
        Assert.Equal(404, (await As(City.Newcomer).Get("/my-pledge/2026/print")).Status);
        var version = (await Stored(City.SentBack))!.Version;
        await As(City.Newcomer).PostRaw(Edit, [.. ThreeRows, ("Input.Version", $"{version}"), ("Input.MemberId", $"{City.SentBack.MemberId}"), ("MemberId", $"{City.SentBack.MemberId}"), ("Do", "save")]);
        Assert.Equal(version, (await Stored(City.SentBack))!.Version);
    }
}
