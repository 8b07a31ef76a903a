using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>What a cell's secretary does in the year on a phone without JavaScript: confirm many, return one, the meeting member by member.</summary>
public sealed class SecretaryJourney(Support.Browser browser, DemoFile demo)
{
    [Fact]
    public async Task Year_OnAPhoneWithoutJavaScript_ReachesEveryField()
    {
        await using var site = Site.Start(demo.Path);
        await using var secretary = await Visitor.ArriveAsync(browser, site, javaScript: false);
        await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
        await ConfirmTwoAsync(secretary);
        await ReturnOneAsync(secretary);
        await RecordAsync(secretary);
    }

    private static async Task ConfirmTwoAsync(Visitor secretary)
    {
        await secretary.GoAsync("/review");
        var boxes = secretary.Page.Locator("main input[name=id]");
        await boxes.Nth(0).CheckAsync();
        await boxes.Nth(1).CheckAsync();
        await secretary.PressAsync("Xác nhận các bản đã chọn …");
        foreach (var reason in await secretary.Page.Locator("main [name$='.Reason']").AllAsync())
        {
            await reason.FillAsync("Chi bộ đã trao đổi, việc làm cụ thể.");
        }

        await secretary.FinishAsync("Xác nhận 2 bản đăng ký", "Đã xác nhận: 2");
    }

    private static async Task ReturnOneAsync(Visitor secretary)
    {
        await secretary.GoAsync(await secretary.LinkAsync("/review", "main tr:not(:has-text('nội dung điều chỉnh')) a[href$='/confirm']"));
        await secretary.PressAsync("Chuyển sang trả lại bổ sung");
        await secretary.FinishAsync("Trả lại bổ sung", "Đã trả lại", ("Input.Reason", "Ghi rõ số lần và thời hạn."));
    }

    // Each member is a fold: closed, the page is a list of names; the fields are there when one is opened.
    private static async Task RecordAsync(Visitor secretary)
    {
        await secretary.DoAsync("/cells/001.02/meeting/2026", "Điền và lưu", "Đã lưu nháp", ("Fill.Attendance", "Present"), ("Fill.Grade", "GOOD"));
        var member = secretary.Page.Locator("details.member:has(select)").First;
        await member.Locator("summary").First.ClickAsync();
        await member.Locator("[name$='.Votes[1]']").FillAsync("20");
        await member.Locator("[name$='.Grade']").SelectOptionAsync("FAIR");
        await secretary.PressAsync("Lưu nháp");
        await secretary.SeesAsync("Đã lưu nháp");
        Assert.Contains("Hoàn thành nhiệm vụ", await member.Locator("summary").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await member.Locator("[name$='.Grade']").IsVisibleAsync());
        Assert.True(await secretary.Page.EvaluateAsync<int>("document.documentElement.scrollHeight") < 6000);
        await secretary.PressAsync("Gửi đề xuất lên cấp trên");
        await secretary.SeesAsync("Cần ghi ngày, nơi họp");
    }
}
