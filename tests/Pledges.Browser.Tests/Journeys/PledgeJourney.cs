using System.Globalization;
using Microsoft.Playwright;
using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>The main job: a pledge that came back is mended, handed in, confirmed, and the city's figure grows by one.</summary>
public sealed class PledgeJourney(Support.Browser browser, DemoFile demo)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pledge_ReturnedAndMended_IsConfirmedAndCounted(bool javaScript)
    {
        await using var site = Site.Start(demo.Path);
        var before = await RegisteredAsync(site);

        await using (var member = await Visitor.ArriveAsync(browser, site, javaScript: javaScript))
        {
            await member.SignInAsync(DemoAccounts.Returned, DemoAccounts.Password);
            await member.GoAsync("/my-pledge/2026");
            await member.SeesAsync("Lý do");
            await member.GoAsync("/my-pledge/2026/edit");
            await member.Page.Locator("textarea").First.FillAsync("Mỗi tháng hai buổi sáng chủ nhật cùng bà con ngõ 12 quét dọn đường ngõ, khơi cống.");
            await member.Page.Locator("button[value=next]").ClickAsync();
            await member.PressAsync("Gửi chi bộ");
            await member.SeesAsync($"NG-2026-{DemoAccounts.Returned}");
        }

        await using (var secretary = await Visitor.ArriveAsync(browser, site, javaScript: javaScript))
        {
            await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
            await secretary.GoAsync($"/review?q={DemoAccounts.Returned}");
            await secretary.PressAsync("Xem và xác nhận");
            await secretary.Page.Locator("input[type=radio][value=true]").CheckAsync();
            await secretary.PressAsync("Xác nhận");
            await secretary.SeesAsync($"Đã xác nhận: NG-2026-{DemoAccounts.Returned}");
        }

        Assert.Equal(before + 1, await RegisteredAsync(site));
    }

    private async Task<int> RegisteredAsync(Site site)
    {
        await using var committee = await Visitor.ArriveAsync(browser, site, Visitor.Desk);
        await committee.SignInAsync(DemoAccounts.StandingCommittee, DemoAccounts.Password);
        await committee.GoAsync("/figures/registered?year=2026");
        var counted = await committee.Page.Locator("main dl dd strong").First.InnerTextAsync();
        return int.Parse(counted.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }
}
