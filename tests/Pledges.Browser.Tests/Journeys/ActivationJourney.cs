using System.Globalization;
using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>From a printed slip to a figure: a member opens the account, registers from nothing, mends what came back, and is counted once.</summary>
public sealed class ActivationJourney(Support.Browser browser, ImportedCity city)
{
    private const string Password = "mua xuân đến sớm";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Slip_ThenPledge_ReturnedAndMended_IsCountedOnce(bool javaScript)
    {
        await using var site = Site.Start(city.Path);
        await using var committee = await Visitor.ArriveAsync(browser, site, Visitor.Desk, javaScript);
        await committee.SignInAsync(ImportedCity.Standing, DemoAccounts.Password);
        var before = await RegisteredAsync(committee);

        await using var secretary = await Visitor.ArriveAsync(browser, site, Visitor.Desk, javaScript);
        await secretary.SignInAsync(ImportedCity.Secretary, DemoAccounts.Password);
        var code = await IssueAsync(secretary);

        await using var member = await Visitor.ArriveAsync(browser, site, javaScript: javaScript);
        await OpenAccountAsync(member, code);
        await WriteAsync(member);
        await HandInAsync(member);

        await DecideAsync(secretary);
        await secretary.PressAsync("Chuyển sang trả lại bổ sung");
        await secretary.Page.Locator("#Input_Reason").FillAsync("Ghi rõ làm ở ngõ nào và báo cáo với ai.");
        await secretary.PressAsync("Trả lại bổ sung");
        await secretary.SeesAsync("Đã trả lại: NG-2026-" + ImportedCity.Member);
        Assert.Equal(before, await RegisteredAsync(committee));

        await member.GoAsync("/my-pledge/2026");
        await member.SeesAsync("Ghi rõ làm ở ngõ nào");
        await member.GoAsync("/my-pledge/2026/edit");
        await member.Page.Locator("textarea[id$=__Deed]").First.FillAsync("Cùng bà con ngõ 12 quét dọn, khơi cống; báo cáo chi bộ trong kỳ sinh hoạt.");
        await HandInAsync(member);

        await DecideAsync(secretary);
        await secretary.Page.Locator("input[type=radio][value=true]").CheckAsync();
        await secretary.PressAsync("Xác nhận");
        await secretary.SeesAsync("Đã xác nhận: NG-2026-" + ImportedCity.Member);

        Assert.Equal(before + 1, await RegisteredAsync(committee));
        await committee.GoAsync("/dashboard?year=2026");
        Assert.StartsWith($"{before + 1}/", await committee.Page.Locator(".figure-value strong").First.InnerTextAsync());
    }

    private static async Task<string> IssueAsync(Visitor secretary)
    {
        await secretary.GoAsync($"/cells/{ImportedCity.Cell}/codes");
        var boxes = secretary.Page.Locator("main tbody tr");
        foreach (var row in await boxes.AllAsync())
        {
            if (await row.Locator("input[type=checkbox]").CountAsync() > 0)
            {
                await row.Locator("input[type=checkbox]").SetCheckedAsync((await row.InnerTextAsync()).Contains(ImportedCity.MemberName, StringComparison.Ordinal));
            }
        }

        await secretary.PressAsync("Cấp mã và mở phiếu để in");
        await secretary.SeesAsync(ImportedCity.MemberName);
        return await secretary.Page.Locator(".slip .code").InnerTextAsync();
    }

    private static async Task OpenAccountAsync(Visitor member, string code)
    {
        await member.GoAsync("/activate");
        await member.Page.Locator("#Code").FillAsync(code);
        await member.PressAsync("Tiếp tục");
        await member.SeesAsync(ImportedCity.MemberName);
        await member.Page.Locator("#Input_Password").FillAsync(Password);
        await member.Page.Locator("#Input_Again").FillAsync(Password);
        await member.Page.Locator("main .btn-primary").ClickAsync();
        await member.ArrivesAsync("/activate/done");
    }

    private static async Task WriteAsync(Visitor member)
    {
        // Two required sections come with the form; the third commitment is the member's choice.
        await member.GoAsync("/my-pledge/2026/edit?add=dao_duc");
        foreach (var row in await member.Page.Locator("fieldset.commitment").AllAsync())
        {
            await row.Locator("textarea[id$=__Deed]").FillAsync("Mỗi tháng hai buổi sáng cùng bà con trong ngõ quét dọn đường, khơi cống.");
            await row.Locator("[id$=__Quantity]").FillAsync("24 buổi");
            await row.Locator("[id$=__Due]").FillAsync("Hằng tháng");
            await row.Locator("[id$=__Beneficiary]").FillAsync("32 hộ trong ngõ");
            await row.Locator("[id$=__Duty]").FillAsync("Tổ viên tổ tự quản");
        }
    }

    private static async Task HandInAsync(Visitor member)
    {
        await member.Page.Locator("button[value=next]").ClickAsync();
        await member.PressAsync("Gửi chi bộ");
        await member.SeesAsync("NG-2026-" + ImportedCity.Member);
    }

    private static async Task DecideAsync(Visitor secretary)
    {
        await secretary.GoAsync($"/review?q={ImportedCity.Member}");
        await secretary.PressAsync("Xem và xác nhận");
    }

    private static async Task<int> RegisteredAsync(Visitor committee)
    {
        await committee.GoAsync("/figures/registered?year=2026");
        return int.Parse(await committee.Page.Locator("main dl dd strong").First.InnerTextAsync(), CultureInfo.InvariantCulture);
    }
}
