using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Accounts;

public sealed class SecondFactorTests(Site site) : PageTest(site)
{
    private const string Setup = "/account/second-factor";

    [Fact]
    public async Task CityWideRole_WithoutASecondFactor_IsLedToSetItUpFromEverywhere()
    {
        World.RequiresSecondFactor = true;
        foreach (var person in new[] { City.Standing, City.Office, City.Inspection, City.Administrator })
        {
            var browser = As(person);
            Assert.Equal((Setup, Setup), ((await browser.Get("/")).Location, (await browser.Get("/dashboard")).Location));
            Assert.Contains("vai trò trên phạm vi toàn thành phố", (await browser.Get(Setup)).Main);
        }

        var writer = As(City.Office);
        var before = await Db().Years.CountAsync();
        Assert.Equal(Setup, (await writer.PostRaw("/years/open", ("Input.Year", "2027"))).Location);
        Assert.Equal(before, await Db().Years.CountAsync());
    }

    [Fact]
    public async Task OtherRoles_AreNotAskedForOne()
    {
        World.RequiresSecondFactor = true;
        foreach (var person in new[] { City.Member, City.Secretary, City.Committee, City.Nobody })
        {
            Assert.Equal(200, (await As(person).Get("/")).Status);
        }
    }

    [Fact]
    public async Task SetUp_ThenSignIn_AsksForTheCode()
    {
        World.RequiresSecondFactor = true;
        var codes = await SetUpAsync(As(City.Office), City.Office);
        Assert.Equal(SecondFactors.RecoveryCodesGiven, codes.Count);
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.SecondFactorSet, City.Office.AccountId));

        var browser = Anonymous();
        var half = await PasswordAsync(browser, City.Office);
        Assert.StartsWith("/signin/code", half.Location);
        // The password alone opens nothing.
        Assert.Contains("/signin", (await browser.Get("/years")).Location);
        var wrong = await browser.Post("/signin/code", ("Input.Code", "000000"));
        Assert.Equal((400, "Mã chưa đúng hoặc đã được dùng. Đề nghị chờ mã tiếp theo rồi nhập lại."), (wrong.Status, Assert.Single(wrong.Errors)));
        World.Now = World.Now.AddMinutes(1);
        Assert.Equal("/", (await browser.Post("/signin/code", ("Input.Code", await CodeAsync(City.Office)))).Location);
        Assert.Equal(200, (await browser.Get("/years")).Status);
    }

    [Fact]
    public async Task Code_IsTakenOnce()
    {
        await SetUpAsync(As(City.Office), City.Office);
        World.Now = World.Now.AddMinutes(1);
        var code = await CodeAsync(City.Office);
        var (first, second) = (Anonymous(), Anonymous());
        await PasswordAsync(first, City.Office);
        await PasswordAsync(second, City.Office);
        Assert.Equal(302, (await first.Post("/signin/code", ("Input.Code", code))).Status);
        Assert.Equal(400, (await second.Post("/signin/code", ("Input.Code", code))).Status);
        Assert.Contains("/signin", (await second.Get("/years")).Location);
    }

    [Fact]
    public async Task RecoveryCode_OpensTheAccountOnce()
    {
        var codes = await SetUpAsync(As(City.Office), City.Office);
        var (first, second) = (Anonymous(), Anonymous());
        await PasswordAsync(first, City.Office);
        Assert.Equal(302, (await first.Post("/signin/code", ("Input.Code", codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)))).Status);
        await PasswordAsync(second, City.Office);
        Assert.Equal(400, (await second.Post("/signin/code", ("Input.Code", codes[3]))).Status);
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.RecoveryCodeUsed, City.Office.AccountId));
    }

    [Fact]
    public async Task WrongCodes_LockTheAccount_AlsoWhenThePasswordIsEnteredBetween()
    {
        await SetUpAsync(As(City.Office), City.Office);
        var browser = Anonymous();
        for (var i = 0; i < Account.FailuresThatLock; i++)
        {
            await PasswordAsync(browser, City.Office);
            await browser.Post("/signin/code", ("Input.Code", "000000"));
        }

        Assert.NotNull((await Db().Users.SingleAsync(a => a.Id == City.Office.AccountId)).LockoutEnd);
        Assert.Contains("tạm khóa", Assert.Single((await browser.Post("/signin/code", ("Input.Code", await CodeAsync(City.Office)))).Errors));
    }

    [Fact]
    public async Task HalfWay_AfterThePasswordWasChanged_IsNoLongerGood()
    {
        await SetUpAsync(As(City.Office), City.Office);
        var browser = Anonymous();
        await PasswordAsync(browser, City.Office);
        var db = Db();
        (await db.Users.SingleAsync(a => a.Id == City.Office.AccountId)).EndSessions();
        await db.SaveChangesAsync();
        Assert.Contains("/signin", (await browser.Get("/signin/code")).Location);
    }

    [Fact]
    public async Task SetUp_WithAWrongCode_PutsNothingIntoUse()
    {
        var browser = As(City.Office);
        await browser.Press(Setup, "Thiết lập");
        var page = await browser.Press(Setup, "Bật xác thực hai lớp", ("Input.Code", "123456"));
        Assert.Equal(400, page.Status);
        Assert.False((await Db().Users.SingleAsync(a => a.Id == City.Office.AccountId)).TwoFactorEnabled);
        Assert.Equal(0, await Db().RecoveryCodes.CountAsync());
    }

    [Fact]
    public async Task Remove_NeedsACode()
    {
        var browser = As(City.Secretary);
        await SetUpAsync(browser, City.Secretary);
        World.Now = World.Now.AddMinutes(1);
        Assert.Equal(400, (await browser.Press(Setup, "Tắt xác thực hai lớp", ("Input.Code", "111111"))).Status);
        Assert.Equal(1, await Db().SecondFactors.CountAsync());
        Assert.Equal(302, (await browser.Press(Setup, "Tắt xác thực hai lớp", ("Input.Code", await CodeAsync(City.Secretary)))).Status);
        Assert.Equal((0, 0), (await Db().SecondFactors.CountAsync(), await Db().RecoveryCodes.CountAsync()));
        Assert.Equal(200, (await browser.Get("/account")).Status);
        Assert.Equal("/", (await PasswordAsync(Anonymous(), City.Secretary)).Location);
    }

    [Fact]
    public async Task NewRecoveryCodes_ReplaceTheOldOnes()
    {
        var browser = As(City.Office);
        var old = await SetUpAsync(browser, City.Office);
        World.Now = World.Now.AddMinutes(1);
        var renewed = Shown(await browser.Press(Setup, "Tạo lại mã dự phòng", ("Input.Code", await CodeAsync(City.Office))));
        Assert.Empty(renewed.Intersect(old));
        var stored = await Db().RecoveryCodes.Select(c => c.Hash).ToListAsync();
        Assert.Equal(renewed.Select(CodeText.Hash).Order(), stored.Order());
    }

    [Fact]
    public async Task Administrator_ForgetsItForSomebodyElse_NotForThemselves()
    {
        var browser = As(City.Office);
        await SetUpAsync(browser, City.Office);
        var admin = As(City.Administrator);
        Assert.Equal(302, (await admin.Press($"/accounts/{City.Office.AccountId}", "Hủy xác thực hai lớp")).Status);
        Assert.False((await Db().Users.SingleAsync(a => a.Id == City.Office.AccountId)).TwoFactorEnabled);
        Assert.Contains("/signin", (await browser.Get("/years")).Location);

        await SetUpAsync(admin, City.Administrator);
        Assert.Equal(403, (await admin.PostRaw($"/accounts/{City.Administrator.AccountId}?handler=Forget")).Status);
        Assert.True((await Db().Users.SingleAsync(a => a.Id == City.Administrator.AccountId)).TwoFactorEnabled);
    }

    [Fact]
    public async Task RoleGivenOrEnded_EndsTheSessionsOfThatAccount()
    {
        var other = As(City.Nobody);
        await other.Get("/");
        var given = await As(City.Administrator).Post($"/accounts/{City.Nobody.AccountId}/appoint", ("Input.Role", "CityOffice"), ("Input.From", "2026-03-10"));
        Assert.Equal(302, given.Status);
        Assert.Contains("/signin", (await other.Get("/years")).Location);
    }

    private static IReadOnlyList<string> Shown(Page page) => [.. page.FindAll(".recovery-codes code").Select(Page.Text)];

    private async Task<IReadOnlyList<string>> SetUpAsync(Browser browser, Person person)
    {
        await browser.Press(Setup, "Thiết lập");
        var page = await browser.Press(Setup, "Bật xác thực hai lớp", ("Input.Code", await CodeAsync(person)));
        Assert.True(page.Status == 200, string.Join(' ', page.Errors));
        return Shown(page);
    }

    private static Task<Page> PasswordAsync(Browser browser, Person person) =>
        browser.Post("/signin", ("Input.Name", person.UserName), ("Input.Password", person.Password));

    /// <summary>What the person's authenticator shows now.</summary>
    private async Task<string> CodeAsync(Person person) =>
        Totp.Code((await Db().SecondFactors.AsNoTracking().SingleAsync(f => f.AccountId == person.AccountId)).Secret, Totp.StepAt(World.Now.UtcDateTime));
}
