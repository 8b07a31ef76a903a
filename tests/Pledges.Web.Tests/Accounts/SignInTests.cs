using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Accounts;

public sealed class SignInTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task SignIn_WithCardCodeAndPassword_OpensTheSession()
    {
        var browser = Anonymous();
        var answer = await SignIn(browser, " m01 ", Person.OnePassword);
        Assert.Equal(302, answer.Status);
        Assert.Equal("/", answer.Location);
        Assert.Contains(City.Member.Name, (await browser.Get("/signout")).Body);
    }

    [Theory]
    [InlineData("M01", "sai mat khau")]
    [InlineData("khong-co-ai", "sai mat khau")]
    [InlineData("M05", "sai mat khau")]
    public async Task SignIn_WithWrongPasswordOrName_SaysTheSame(string name, string password)
    {
        var page = await SignIn(Anonymous(), name, password);
        Assert.Equal(400, page.Status);
        Assert.Equal(["Mã thẻ (tên đăng nhập) hoặc mật khẩu chưa đúng. Đề nghị đồng chí kiểm tra rồi thử lại."], page.Errors);
        Assert.StartsWith("Lỗi:", page.Title);
        Assert.Equal(name, page.ValueOf("Input.Name"));
        Assert.DoesNotContain(page.Headers.Keys, h => h == "Set-Cookie" && page.Headers[h].Contains("pledges.session", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/cells/CB11", "/cells/CB11")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example", "/")]
    public async Task SignIn_WithReturnUrl_GoesOnlyToThisSite(string returnUrl, string expected)
    {
        var browser = Anonymous();
        var answer = await browser.Post("/signin?returnUrl=" + Uri.EscapeDataString(returnUrl), ("Input.Name", "M01"), ("Input.Password", Person.OnePassword));
        Assert.Equal(expected, answer.Location);
    }

    [Fact]
    public async Task SignIn_AfterFiveWrongPasswords_IsLockedForAQuarterOfAnHour()
    {
        var browser = Anonymous();
        for (var i = 0; i < Account.FailuresThatLock; i++)
        {
            await SignIn(browser, "M01", "sai mat khau");
        }

        var locked = await SignIn(browser, "M01", Person.OnePassword);
        Assert.Equal(400, locked.Status);
        Assert.Contains("10:15, 10/03/2026", Assert.Single(locked.Errors));
        Assert.Equal(1, await Db().Events.CountAsync(e => e.Kind == AccountEvents.Locked && e.SubjectId == City.Member.AccountId));

        World.Now += Account.LockTime;
        Assert.Equal(302, (await SignIn(browser, "M01", Person.OnePassword)).Status);
        Assert.Null((await Db().Users.SingleAsync(a => a.Id == City.Member.AccountId)).LockoutEnd);
    }

    [Fact]
    public async Task SignIn_WithUnknownNameFiveTimes_AnswersAsALockedAccountDoes()
    {
        var (browser, name) = (Anonymous(), $"ai-{Guid.NewGuid():N}");
        for (var i = 1; i < Account.FailuresThatLock; i++)
        {
            Assert.Contains("chưa đúng", Assert.Single((await SignIn(browser, name, "sai mat khau")).Errors));
        }

        Assert.Contains("tạm khóa", Assert.Single((await SignIn(browser, name, "sai mat khau")).Errors));
    }

    [Fact]
    public async Task SignIn_WhenSwitchedOff_IsToldSoOnlyWithThePassword()
    {
        var db = Db();
        (await db.Users.SingleAsync(a => a.Id == City.Member.AccountId)).Disable();
        await db.SaveChangesAsync();
        Assert.Contains("chưa đúng", Assert.Single((await SignIn(Anonymous(), "M01", "sai mat khau")).Errors));
        var page = await SignIn(Anonymous(), "M01", Person.OnePassword);
        Assert.Equal(400, page.Status);
        Assert.Contains("đã bị ngừng", Assert.Single(page.Errors));
    }

    [Fact]
    public async Task SignIn_WithEmptyForm_NamesBothFields()
    {
        var page = await SignIn(Anonymous(), "", "");
        Assert.Equal(400, page.Status);
        Assert.Equal(2, page.Errors.Count);
        Assert.NotNull(page.Find("a[href='#Input_Name']"));
    }

    [Fact]
    public async Task SignIn_WithVietnamesePasswordInEitherForm_IsTheSamePassword()
    {
        var (composed, decomposed) = ("Đồng lòng giữ phố".Normalize(), "Đồng lòng giữ phố".Normalize(System.Text.NormalizationForm.FormD));
        Assert.NotEqual(composed, decomposed);
        Assert.Equal(302, (await As(City.Member).Post("/account", ("Input.Current", Person.OnePassword), ("Input.Password", composed), ("Input.Again", composed))).Status);
        Assert.Equal(302, (await SignIn(Anonymous(), "M01", decomposed)).Status);
    }

    [Fact]
    public async Task SignOut_EndsTheSessionOfThisBrowser()
    {
        var browser = As(City.Member);
        var answer = await browser.Press("/signout", "Đăng xuất");
        Assert.Equal("/signin?signedout=true", answer.Location, ignoreCase: true);
        Assert.StartsWith("http://localhost/signin", (await browser.Get("/account")).Location);
    }

    private static Task<Page> SignIn(Browser browser, string name, string password) =>
        browser.Post("/signin", ("Input.Name", name), ("Input.Password", password));
}
