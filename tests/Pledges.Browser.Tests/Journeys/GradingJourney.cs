using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>The end of the year in a cell: the record of the meeting, the proposals, the committee's decision, the member's grade.</summary>
public sealed class GradingJourney(Support.Browser browser, DemoFile demo)
{
    [Fact]
    public async Task Meeting_RecordedProposedAndDecided_IsReadByTheMember()
    {
        await using var site = Site.Start(demo.Path);
        await using (var secretary = await Visitor.ArriveAsync(browser, site, Visitor.Desk))
        {
            await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
            await SettleAmendmentAsync(secretary);
            await secretary.GoAsync("/");
            await secretary.Page.Locator("a[href*='/meeting/']").First.ClickAsync();
            await secretary.Page.Locator("[name='Fill.Attendance']").SelectOptionAsync("Present");
            await secretary.Page.Locator("[name='Fill.Result']").SelectOptionAsync("Good");
            await secretary.Page.Locator("[name='Fill.Grade']").SelectOptionAsync("GOOD");
            await secretary.PressAsync("Điền và lưu");
            await secretary.SeesAsync("Đã lưu nháp");
            // One member of the demo cell was disciplined in the year: filling many at once leaves them out.
            await secretary.SeesAsync("Theo sổ kỷ luật: Khiển trách");
            await secretary.Page.Locator(".member:has-text('Theo sổ kỷ luật') select[name$='.Grade']").SelectOptionAsync("FAILED");
            var votes = await secretary.Page.Locator("[name$='.Votes[1]']").AllAsync();
            foreach (var vote in votes)
            {
                await vote.FillAsync($"{votes.Count}");
            }

            await secretary.Page.Locator("#Input_HeldOn").FillAsync("2026-11-09");
            await secretary.Page.Locator("#Input_Place").FillAsync("Nhà văn hóa");
            await secretary.Page.Locator("#Input_Chair").FillAsync("Bí thư chi bộ");
            await secretary.Page.Locator("#Input_MinuteTaker").FillAsync("Thư ký");
            await secretary.Page.Locator("#Input_BallotsHandedOut").FillAsync($"{votes.Count}");
            await secretary.PressAsync("Lưu nháp");
            await secretary.SeesAsync("Đã lưu nháp");
            await secretary.LookAsync("meeting");
            await secretary.PressAsync("Gửi đề xuất lên cấp trên");
            await secretary.SeesAsync("Đã gửi đề xuất");
            await secretary.LookAsync("meeting-proposed");
        }

        await using (var committee = await Visitor.ArriveAsync(browser, site))
        {
            await committee.SignInAsync(DemoAccounts.BodySecretary, DemoAccounts.Password);
            await committee.Page.Locator("a[href*='/grades/']").First.ClickAsync();
            await committee.LookAsync("grades");
            await committee.Page.Locator("td a[href*='/grades/'], th a[href*='/grades/']").First.ClickAsync();
            await committee.LookAsync("grades-of-a-cell");
            await committee.Page.Locator("a.back").ClickAsync();
            await committee.PressAsync("Quyết định xếp loại các chi bộ đã chọn");
            await committee.SeesAsync("Đã quyết định xếp loại của 1 chi bộ");
        }

        await using var member = await Visitor.ArriveAsync(browser, site);
        await member.SignInAsync(DemoAccounts.Confirmed, DemoAccounts.Password);
        await member.GoAsync("/my-pledge/2026/grade");
        await member.SeesAsync("Hoàn thành tốt nhiệm vụ");
        await member.LookAsync("my-grade");
    }

    // One pledge of the demo cell is being amended; no grade is proposed before that is decided.
    private static async Task SettleAmendmentAsync(Visitor secretary)
    {
        await secretary.GoAsync(await secretary.LinkAsync("/review", "main tr:has-text('nội dung điều chỉnh') a.btn"));
        await secretary.SeesAsync("Nội dung điều chỉnh gửi");
        await secretary.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.IsConcrete", "true"), ("Input.Reason", "Việc mới rõ số buổi và thời hạn."));
    }
}
