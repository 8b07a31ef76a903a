using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>Advice on the wording: the member sees it while writing, the secretary beside the queue, the committee as a map.</summary>
public sealed class WordingJourney(Support.Browser browser, DemoFile demo)
{
    private const string Stock = "Luôn nêu cao tinh thần trách nhiệm, không ngừng học tập, hoàn thành tốt nhiệm vụ được giao.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Member_WritingStockText_SeesAdvice_AndMayGoOn(bool javaScript)
    {
        await using var site = Site.Start(demo.Path);
        await using var member = await Visitor.ArriveAsync(browser, site, javaScript: javaScript);
        await member.SignInAsync(DemoAccounts.Returned, DemoAccounts.Password);
        await member.GoAsync("/my-pledge/2026/edit");
        await member.Page.Locator("textarea").First.FillAsync(Stock);
        if (!javaScript)
        {
            await member.Page.Locator("button[value=advise]").First.ClickAsync();
        }

        await member.SeesAsync("ai viết cũng được");
        if (javaScript)
        {
            await member.LookAsync("wording-member");
            await member.Page.Locator("textarea").First.FillAsync("Chiều thứ tư hằng tuần, là tổ trưởng, tôi kèm 6 em lớp 8C mất gốc phân số ở nhà văn hóa.");
            await member.SeesAsync("Cụ thể: người khác nhìn thấy");
        }

        await member.Page.Locator("button[value=next]").ClickAsync();
        await member.ArrivesAsync("/check");
    }

    [Fact]
    public async Task Secretary_SeesWhatLooksFormulaic_AndCommitteeWhereItIsCommon()
    {
        await using var site = Site.Start(demo.Path);
        await using (var secretary = await Visitor.ArriveAsync(browser, site))
        {
            await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
            await secretary.GoAsync("/review?wording=formulaic");
            await secretary.LookAsync("wording-queue");
            await secretary.GoAsync(await secretary.LinkAsync("/review?wording=formulaic", "td.act a[href$='/confirm']"));
            await secretary.SeesAsync("Gợi ý của phần mềm");
            await secretary.LookAsync("wording-pledge");

            // The secretary decides otherwise than the advice, and says why.
            await secretary.FinishAsync("Xác nhận", "Nếu cụ thể, xin nêu vì sao", ("Input.IsConcrete", "true"));
            await secretary.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.Reason", "Chi bộ biết rõ việc này."));
        }

        await using var office = await Visitor.ArriveAsync(browser, site, Visitor.Desk);
        await office.SignInAsync(DemoAccounts.CityOffice, DemoAccounts.Password);
        await office.GoAsync("/rules/phrases");
        await office.LookAsync("wording-phrases");
        await office.GoAsync("/copying");
        await office.PressAsync("Rà toàn thành phố ngay");

        // The page waits for the pass and comes anew by itself.
        await office.SeesAsync("Bản có vẻ rập khuôn");
        await office.LookAsync("wording-map");
    }
}
