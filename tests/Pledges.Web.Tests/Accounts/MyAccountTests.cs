using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Data.Audit;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Accounts;

public sealed class MyAccountTests(Site site) : PageTest(site)
{
    private const string NewPassword = "sen hong dau ngo";

    [Fact]
    public async Task Page_ShowsRolesWithScopeAndSince()
    {
        var page = await As(City.Secretary).Get("/account");
        var rows = page.FindAll("main tbody tr").Select(Page.Text).ToList();
        Assert.Contains("Đảng viên Chi bộ phố 1 01/01/2020", rows);
        Assert.Contains("Bí thư chi bộ Chi bộ phố 1 01/01/2023", rows);
    }

    [Fact]
    public async Task Page_ListsWhoLooked_OnlyAtOnesOwn_NewestFirst()
    {
        var db = Db();
        db.Reads.AddRange(Enumerable.Range(1, 60).Select(i => new ReadEntry
        {
            At = TestCity.Now.UtcDateTime.AddDays(-i),
            AccountId = City.Secretary.AccountId,
            ReaderName = $"Người xem {i}",
            MemberId = City.Member.MemberId,
            What = "pledge",
        }));
        db.Reads.Add(new ReadEntry { At = DateTime.UtcNow, AccountId = 1, ReaderName = "Người xem khác", MemberId = City.Waiting.MemberId, What = "pledge" });
        await db.SaveChangesAsync();
        var page = await As(City.Member).Get("/account");
        Assert.Contains("Người xem 1 ", page.Main);
        Assert.DoesNotContain("Người xem khác", page.Main);
        Assert.DoesNotContain("Người xem 60", page.Main);
        Assert.Contains("Người xem 60", (await As(City.Member).Get("/account?page=2")).Main);
    }

    [Fact]
    public async Task ChangePassword_SignsOutEverywhereElse_AndStaysHere()
    {
        var (here, there) = (As(City.Member), As(City.Member));
        await there.Get("/account");
        var changed = await here.Follow(await Change(here, Person.OnePassword, NewPassword));
        Assert.Contains("Đã đổi mật khẩu", changed.Main);
        Assert.Equal(302, (await there.Get("/account")).Status);
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.PasswordChanged, City.Member.AccountId));
    }

    [Fact]
    public async Task ChangePassword_WithAWrongPresentOne_ChangesNothing_AndLocksAfterFive()
    {
        var before = (await Codes.AccountOfAsync(Db(), City.Member))!.PasswordHash;
        var browser = As(City.Member);
        for (var i = 1; i < Account.FailuresThatLock; i++)
        {
            Assert.Contains("chưa đúng", Assert.Single((await Change(browser, "sai mat khau", NewPassword)).Errors));
        }

        Assert.Contains("10:15", Assert.Single((await Change(browser, "sai mat khau", NewPassword)).Errors));
        Assert.Equal(400, (await Change(browser, Person.OnePassword, NewPassword)).Status);
        Assert.Equal(before, (await Codes.AccountOfAsync(Db(), City.Member))!.PasswordHash);
    }

    [Fact]
    public async Task Session_OfAnAccountThatIsSwitchedOff_EndsAtTheNextRequest()
    {
        var browser = As(City.Member);
        Assert.Equal(200, (await browser.Get("/account")).Status);
        var db = Db();
        (await db.Users.SingleAsync(a => a.Id == City.Member.AccountId)).Disable();
        await db.SaveChangesAsync();
        Assert.Equal(302, (await browser.Get("/account")).Status);
    }

    private static Task<Page> Change(Browser browser, string current, string replacement) =>
        browser.Post("/account", ("Input.Current", current), ("Input.Password", replacement), ("Input.Again", replacement));
}
