using Microsoft.Playwright;
using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>An exemplar from the nomination to the page that everybody reads, and withdrawn; a discipline that changes the grading page.</summary>
public sealed class RecognitionJourney(Support.Browser browser, DemoFile demo)
{
    private const string Deed = "Vận động ba hộ hiến đất mở ngõ";

    [Fact]
    public async Task Exemplar_NominatedSupportedAndRecognised_IsReadWhileTheMemberAgrees()
    {
        await using var site = Site.Start(demo.Path);
        string nomination;
        await using (var secretary = await Visitor.ArriveAsync(browser, site))
        {
            await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
            await secretary.GoAsync("/recognition/nominate");
            await secretary.Page.Locator("#Input_MemberCode").SelectOptionAsync(DemoAccounts.NotStarted);
            await secretary.Page.Locator("input[name='Input.Fields'][value=Labour]").CheckAsync();
            await secretary.Page.Locator("#Input_Title").FillAsync(Deed);
            await secretary.Page.Locator("#Input_Text").FillAsync("Gặp từng nhà trong hai tháng; ba hộ hiến 40 m² đất, ngõ rộng thêm một mét.");
            await secretary.Page.Locator("#Input_Beneficiaries").FillAsync("27");
            await secretary.Page.Locator("#Input_BeneficiaryGroup").FillAsync("hộ trong ngõ");
            await secretary.LookAsync("nominate");
            await secretary.PressAsync("Giới thiệu");
            await secretary.SeesAsync("Đã giới thiệu");
            nomination = new Uri(secretary.Page.Url).AbsolutePath;
            await secretary.GoAsync(await secretary.LinkAsync(nomination, "main h2 a[href^='/recognition/deeds/']") + "/consent");
            await secretary.LookAsync("consent-on-paper");
        }

        await ActAsync(site, DemoAccounts.BodySecretary, nomination + "/endorse", "Nhất trí đề nghị", "Đã nhất trí", "#Opinion", "Việc làm có thật, dân khen");
        await ActAsync(site, DemoAccounts.CityOffice, nomination + "/decide", "Công nhận tấm gương", "Đã công nhận", "#DecisionNo", "215-QĐ/TU");

        await using var outside = await Visitor.ArriveAsync(browser, site);
        await outside.SignInAsync(DemoAccounts.GrassrootsCellSecretary, DemoAccounts.Password);
        await outside.GoAsync("/recognition");
        await Assertions.Expect(outside.Page.Locator("main")).Not.ToContainTextAsync(Deed);

        await using var member = await Visitor.ArriveAsync(browser, site);
        await member.SignInAsync(DemoAccounts.NotStarted, DemoAccounts.Password);
        await member.GoAsync("/recognition/mine");
        await member.LookAsync("said-of-me");
        await member.Page.Locator("main a", new PageLocatorOptions { HasText = Deed }).ClickAsync();
        await member.PressAsync("Tôi đồng ý cho người khác đọc");
        await member.SeesAsync("mọi người dùng, từ");
        await member.LookAsync("deed");

        await outside.GoAsync("/recognition");
        await outside.SeesAsync(Deed);
        await outside.LookAsync("good-deeds");
        await member.PressAsync("Rút lại đồng ý");
        await outside.GoAsync("/recognition");
        await Assertions.Expect(outside.Page.Locator("main")).Not.ToContainTextAsync(Deed);
        await RevokeAsync(site);
        await member.GoAsync("/recognition/mine");
        await member.SeesAsync("Kê khai không đúng");
    }

    private async Task RevokeAsync(Site site)
    {
        await using var office = await Visitor.ArriveAsync(browser, site);
        await office.SignInAsync(DemoAccounts.CityOffice, DemoAccounts.Password);
        await office.GoAsync(await office.LinkAsync("/recognition/exemplars?year=2026", "main a[href$='/revoke']"));
        await office.LookAsync("revoke");
        await office.FinishAsync("Hủy bỏ công nhận", "Đã hủy bỏ", ("DecisionNo", "230-QĐ/TU"), ("Reason", "Kê khai không đúng"));
        await office.LookAsync("exemplars-revoked");
    }

    [Fact]
    public async Task Discipline_EnteredByTheCommission_ChangesTheGradingPageOfTheCell()
    {
        await using var site = Site.Start(demo.Path);
        await using (var commission = await Visitor.ArriveAsync(browser, site))
        {
            await commission.SignInAsync(DemoAccounts.InspectionCommission, DemoAccounts.Password);
            await commission.GoAsync("/discipline/new");
            await commission.Page.Locator("#Input_Code").FillAsync(DemoAccounts.Confirmed);
            await commission.Page.Locator("#Input_DecisionNo").FillAsync("77-QĐ/UBKT");
            await commission.Page.Locator("#Input_DecidedOn").FillAsync("2026-11-02");
            await commission.Page.Locator("input[name='Input.Form'][value=Warning]").CheckAsync();
            await commission.Page.Locator("input[name='Input.MainGround'][value=Conduct]").CheckAsync();
            await commission.PressAsync("Nhập quyết định");
            await commission.SeesAsync("Đã ghi vào sổ");
            await commission.LookAsync("discipline-entered");
        }

        await using var secretary = await Visitor.ArriveAsync(browser, site);
        await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
        await secretary.Page.Locator("a[href*='/meeting/']").First.ClickAsync();
        await secretary.SeesAsync("Theo sổ kỷ luật: Cảnh cáo, quyết định 77-QĐ/UBKT ngày 02/11/2026");
        await secretary.LookAsync("meeting-disciplined");
        await using var other = await Visitor.ArriveAsync(browser, site);
        await other.SignInAsync(DemoAccounts.GrassrootsCellSecretary, DemoAccounts.Password);
        await other.GoAsync("/discipline");
        await Assertions.Expect(other.Page.Locator("main")).Not.ToContainTextAsync("77-QĐ/UBKT");
    }

    private async Task ActAsync(Site site, string userName, string path, string button, string sees, string field, string typed)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.SignInAsync(userName, DemoAccounts.Password);
        await visitor.GoAsync(path);
        await visitor.Page.Locator(field).FillAsync(typed);
        await visitor.LookAsync(path.Split('/')[^1]);
        await visitor.PressAsync(button);
        await visitor.SeesAsync(sees);
    }
}
