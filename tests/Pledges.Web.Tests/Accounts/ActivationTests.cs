using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Accounts;

public sealed class ActivationTests(Site site) : PageTest(site)
{
    private const string NewPassword = "sen hong dau ngo";

    [Fact]
    public async Task Activate_WithTheCodeFromTheSlip_SetsThePasswordSignsInAndSaysWhatNext()
    {
        var code = await Codes.IssueAsync(As(City.Secretary), City, City.Silent);
        var browser = Anonymous();
        var form = await browser.Get($"/activate?code={code}");
        Assert.Contains(City.Silent.Name, form.Main);
        var done = await browser.Follow(await browser.Submit(form, ("Input.Password", NewPassword), ("Input.Again", NewPassword)));
        Assert.Equal("/activate/done", done.Path);
        Assert.Contains(City.Silent.Name, done.Heading);
        Assert.NotNull(done.Find("a[href='/my-pledge']"));

        var account = await Codes.AccountOfAsync(Db(), City.Silent);
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.Activated, account!.Id));
        Assert.Equal(302, (await Anonymous().Post("/signin", ("Input.Name", City.Silent.Code), ("Input.Password", NewPassword))).Status);
    }

    [Fact]
    public async Task Activate_TypedInLowerCaseWithBlanks_IsTheSameCode()
    {
        var code = await Codes.IssueAsync(As(City.Secretary), City, City.Silent);
        var page = await Anonymous().Post("/activate", ("Code", code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()));
        Assert.Equal(200, page.Status);
        Assert.Contains(City.Silent.Name, page.Main);
    }

    [Fact]
    public async Task Activate_WithACodeThatWasUsedWithdrawnIsTooOldOrUnknown_SaysTheSameAndWhatToDo()
    {
        var used = await Codes.IssueAsync(As(City.Secretary), City, City.Silent);
        await Anonymous().Post($"/activate?code={used}", ("Input.Password", NewPassword), ("Input.Again", NewPassword));
        var withdrawn = await Codes.IssueAsync(As(City.Secretary), City, City.Member);
        var latest = await Codes.IssueAsync(As(City.Secretary), City, City.Member);
        Assert.Equal(200, (await Anonymous().Get($"/activate?code={latest}")).Status);
        World.Now += ActivationCode.Life;
        var answers = new List<string>();
        foreach (var code in new[] { used, withdrawn, latest, "ABCD-EFGH-JKMN-PQRS", "x" })
        {
            var page = await Anonymous().Get("/activate?code=" + code);
            Assert.Equal(400, page.Status);
            Assert.DoesNotContain(City.Silent.Name, page.Body);
            Assert.DoesNotContain(City.Member.Name, page.Body);
            answers.Add(Assert.Single(page.Errors));
        }

        Assert.Contains("cấp mã mới", Assert.Single(answers.Distinct()));
    }

    [Fact]
    public async Task Activate_AgainWithAUsedCode_ChangesNothing()
    {
        var code = await Codes.IssueAsync(As(City.Secretary), City, City.Silent);
        var (first, second) = (Anonymous(), Anonymous());
        var (form, late) = (await first.Get($"/activate?code={code}"), await second.Get($"/activate?code={code}"));
        await first.Submit(form, ("Input.Password", NewPassword), ("Input.Again", NewPassword));
        var stored = (await Codes.AccountOfAsync(Db(), City.Silent))!.PasswordHash;
        var refused = await second.Submit(late, ("Input.Password", "mot mat khau khac"), ("Input.Again", "mot mat khau khac"));
        Assert.Equal(400, refused.Status);
        Assert.Equal(stored, (await Codes.AccountOfAsync(Db(), City.Silent))!.PasswordHash);
    }

    [Theory]
    [InlineData("ngan", "ngan", "ít nhất 8 ký tự")]
    [InlineData("aaaaaaaaaa", "aaaaaaaaaa", "ký tự khác nhau")]
    [InlineData("sen hong dau ngo", "sen hong cuoi ngo", "chưa giống nhau")]
    public async Task Activate_WithABadPassword_SaysWhyAndKeepsTheCode(string password, string again, string message)
    {
        var code = await Codes.IssueAsync(As(City.Secretary), City, City.Silent);
        var page = await Anonymous().Post($"/activate?code={code}", ("Input.Password", password), ("Input.Again", again));
        Assert.Equal(400, page.Status);
        Assert.Contains(message, Assert.Single(page.Errors));
        Assert.Equal(code, page.ValueOf("Code"));
        Assert.Null((await Codes.AccountOfAsync(Db(), City.Silent))!.PasswordHash);
        Assert.Null((await Db().ActivationCodes.SingleAsync()).UsedAt);
    }

    [Fact]
    public async Task Code_IsStoredOnlyAsItsHash()
    {
        var code = await Codes.IssueAsync(As(City.Secretary), City, City.Silent);
        var stored = await Db().ActivationCodes.SingleAsync();
        Assert.Equal(CodeText.Hash(code), stored.Hash);
        Assert.Equal(TestCity.Now.UtcDateTime + ActivationCode.Life, stored.ExpiresAt);
        Assert.Equal(City.Secretary.AccountId, stored.IssuedById);
    }

    [Fact]
    public async Task Reset_ByCode_EndsTheSessionsOpenedBefore()
    {
        var phone = As(City.Member);
        Assert.Equal(200, (await phone.Get("/account")).Status);
        var code = await Codes.IssueAsync(As(City.Secretary), City, City.Member);
        Assert.Equal(200, (await phone.Get("/account")).Status);
        await Anonymous().Post($"/activate?code={code}", ("Input.Password", NewPassword), ("Input.Again", NewPassword));
        Assert.Equal(302, (await phone.Get("/account")).Status);
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.PasswordReset, City.Member.AccountId));
    }
}
