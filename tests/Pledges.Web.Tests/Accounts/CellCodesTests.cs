using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Accounts;

public sealed class CellCodesTests(Site site) : PageTest(site)
{
    private string Address => $"/cells/{City.Cell.Code}/codes";

    [Fact]
    public async Task Page_ListsTheCell_AndTicksThoseWithoutACode()
    {
        var page = await As(City.Secretary).Get(Address);
        var ticked = page.FindAll("input[name=Chosen][checked]");
        Assert.Equal([$"{City.Silent.MemberId}"], ticked.Select(t => t.GetAttribute("value")));
        Assert.Contains(City.Member.Name, page.Main);
        Assert.DoesNotContain(City.OtherMember.Name, page.Main);
    }

    [Fact]
    public async Task Issue_ForAMemberWithoutAccount_PrintsASlipWithCodeAndPicture()
    {
        var sheet = await As(City.Secretary).Post(Address);
        Assert.Equal(200, sheet.Status);
        var code = Assert.Single(Codes.On(sheet));
        Assert.Matches("^([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$", code);
        Assert.Contains("http://localhost/activate", sheet.Main);
        Assert.Single(sheet.FindAll(".slip svg path"));
        Assert.Contains("09/04/2026", sheet.Main);
        var account = await Codes.AccountOfAsync(Db(), City.Silent);
        Assert.Equal(City.Silent.Code, account!.UserName);
        Assert.Equal(1, await Codes.EventsAsync(Db(), AccountEvents.CodeIssued, account.Id));
    }

    [Fact]
    public async Task Issue_Once_IsShownOnce()
    {
        var secretary = As(City.Secretary);
        var code = await Codes.IssueAsync(secretary, City, City.Silent);
        Assert.DoesNotContain(code, (await secretary.Get(Address)).Body);
    }

    [Fact]
    public async Task Issue_ByTheDeputy_IsTheSame() =>
        Assert.NotEmpty(await Codes.IssueAsync(As(City.Deputy), City, City.Member));

    [Fact]
    public async Task Issue_ForNobody_IsToldToChoose()
    {
        var page = await As(City.Secretary).PostRaw(Address);
        Assert.Equal(400, page.Status);
        Assert.Equal("Chọn ít nhất một đảng viên.", Assert.Single(page.Errors));
    }

    [Fact]
    public async Task Issue_ForThoseTheCellMayNotServe_IsRefused()
    {
        var db = Db();
        db.Appointments.Add(new(City.Newcomer.AccountId, Domain.Access.Role.CityOffice, null, TestCity.Today, null, Domain.Access.Actor.System(TestCity.Today), DateTime.UtcNow));
        await db.SaveChangesAsync();
        // Oneself, the deputy, somebody with an appointed role, somebody of another cell, nobody at all.
        foreach (var id in new[] { City.Secretary.MemberId, City.Deputy.MemberId, City.Newcomer.MemberId, City.OtherMember.MemberId, 987654 })
        {
            Assert.Equal(403, (await As(City.Secretary).PostRaw(Address, (Codes.Field, $"{City.Silent.MemberId}"), (Codes.Field, $"{id}"))).Status);
        }

        Assert.Empty(await Db().ActivationCodes.ToListAsync());
        Assert.Null(await Codes.AccountOfAsync(Db(), City.Silent));
    }

    [Fact]
    public async Task Issue_AfterTheSecretaryStepsDown_IsRefusedAtOnce()
    {
        var browser = As(City.Secretary);
        Assert.Equal(200, (await browser.Get(Address)).Status);
        await Db().Posts.Where(p => p.MemberId == City.Secretary.MemberId).ExecuteUpdateAsync(set => set.SetProperty(p => p.To, (DateOnly?)TestCity.Today));
        Assert.Equal(403, (await browser.PostRaw(Address, (Codes.Field, $"{City.Silent.MemberId}"))).Status);
        Assert.Empty(await Db().ActivationCodes.ToListAsync());
    }
}
