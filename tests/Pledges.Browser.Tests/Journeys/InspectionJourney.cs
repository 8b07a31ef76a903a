using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>
/// A decision on three units and a member, from the programme to closing. The remedy of a unit becomes overdue and shows where
/// it must; that of the member travels into the pledge, is confirmed, comes back with the self-review and is closed.
/// </summary>
public sealed class InspectionJourney(Support.Browser browser, DemoFile demo)
{
    private const string Cell = "001.02";
    private const string Found = "Bản đăng ký chưa gắn với chức trách.";
    private const string Late = "Chưa phân công theo dõi việc nêu gương.";
    private const string Deed = "Trực bộ phận một cửa 2 buổi mỗi tuần, báo cáo chi bộ từng tháng.";

    [Fact]
    public async Task Inspection_FromProgrammeToClosing_WithARemedyThatTravelsThroughThePledgeAndBack()
    {
        await using var site = Site.Start(demo.Path);
        await using var commission = await Visitor.ArriveAsync(browser, site);
        await commission.SignInAsync(DemoAccounts.InspectionCommission, DemoAccounts.Password);
        await commission.GoAsync("/inspections?year=0");
        await commission.LookAsync("inspections");
        await commission.DoAsync("/inspections/new", "Lưu và ghi đối tượng", "Chưa ghi đối tượng nào", ("Input.Content", "Việc đăng ký nêu gương"), ("Input.PlannedFor", "2026-10-01"));
        var inspection = commission.Page.Url.Split("/subjects")[0];
        foreach (var (number, name) in new[] { Cell, "Đảng bộ", "Đảng bộ", DemoAccounts.Returned }.Index())
        {
            await commission.GoAsync($"{inspection}/subjects?q={Uri.EscapeDataString(name)}");
            await commission.Page.Locator("main table button").First.ClickAsync();
            await Microsoft.Playwright.Assertions.Expect(commission.Page.Locator(".subjects li")).ToHaveCountAsync(number + 1);
        }

        await commission.LookAsync("inspection-subjects");
        await commission.DoAsync($"{inspection}/decide", "Ghi nhận quyết định", "Đã ghi nhận quyết định", ("Input.DecisionNo", "21-QĐ/UBKT"), ("Input.DecidedOn", "2026-10-02"), ("Input.Head", "Lê Quang Kiểm"));
        await commission.LookAsync("inspection-decided");
        foreach (var step in Enumerable.Range(3, 6))
        {
            await commission.DoAsync($"{inspection}/steps/{step}", "Ghi nhận bước này", "Đã ghi nhận", ("Input.On", "2026-10-15"));
        }

        var subjects = await commission.Page.Locator("main .card a[href*='/subjects/']").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.Equal(4, subjects.Length);
        await FindAsync(commission, subjects[0], Late, "2026-11-01");
        await FindAsync(commission, subjects[3], Found, "2026-12-20");
        await commission.LookAsync("inspection-finding");
        foreach (var subject in subjects)
        {
            await commission.DoAsync(subject, "Ghi nhận kết luận", "Đã ghi nhận kết luận", ("Conclusion.ConcludedOn", "2026-10-20"), ("Conclusion.Outcome", "Cơ bản chấp hành tốt."));
        }

        await commission.GoAsync($"{inspection}/end");
        await commission.PressAsync("Kết thúc cuộc kiểm tra");
        await commission.SeesAsync("Còn 2 việc khắc phục chưa xong");
        await commission.LookAsync("inspection-refused");
        var remedies = await commission.Page.Locator("main .notice a[href^='/remedies/']").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        var (late, remedy) = (remedies[0], remedies[1]);
        await OverdueAsync(site, commission, late);
        await TravelAsync(site, remedy);

        await commission.GoAsync(remedy);
        await commission.SeesAsync(Deed);
        await commission.SeesAsync("tự đánh giá: ");
        await commission.DoAsync($"{remedy}/check", "Có hiệu quả: đóng việc khắc phục", "Đã ghi nhận kết quả kiểm tra", ("Input.Text", "Đã xem bản đăng ký và sổ trực."));
        await commission.LookAsync("remedy-of-a-member");
        await commission.DoAsync($"{late}/check", "Có hiệu quả: đóng việc khắc phục", "Đã ghi nhận kết quả kiểm tra", ("Input.Text", "Đã xem văn bản."));
        await commission.DoAsync($"{inspection}/end", "Kết thúc cuộc kiểm tra", "Đã kết thúc");
        await commission.LookAsync("inspection-closed");
    }

    private static async Task FindAsync(Visitor commission, string subject, string text, string remedyBy)
    {
        await commission.GoAsync(subject);
        await commission.FinishAsync("Ghi nhận nhận định", "Đã ghi nhận", ("Finding.Kind", "Shortcoming"), ("Finding.Type", "WordsDeeds"), ("Finding.Text", text), ("Finding.FoundOn", "2026-10-15"), ("Finding.RemedyBy", remedyBy));
    }

    // On the board, on the page of the unit, on the home pages of whoever answers and of those who follow it; then it is answered.
    private async Task OverdueAsync(Site site, Visitor commission, string late)
    {
        await commission.GoAsync($"/remedies?state=overdue&org={Cell}");
        await commission.SeesAsync(Late);
        await commission.LookAsync("remedies-overdue");
        await commission.GoAsync($"/organisations/{Cell}");
        await commission.SeesAsync("2 việc quá hạn");
        await commission.GoAsync("/");
        await commission.SeesAsync("việc khắc phục quá hạn");
        await using var secretary = await Visitor.ArriveAsync(browser, site);
        await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
        await secretary.SeesAsync("việc khắc phục quá hạn");
        await secretary.Page.Locator("main a[href^='/cells/']").First.ClickAsync();
        await secretary.SeesAsync("Khắc phục sau kiểm tra:");
        await secretary.Page.Locator("main a[href^='/remedies?state=overdue']").ClickAsync();
        await secretary.SeesAsync(Late);
        await secretary.DoAsync($"{late}/plan", "Lưu kế hoạch", "Đã ghi nhận kế hoạch", ("Input.Cause", "Thay người phụ trách."), ("Input.Measures", "Phân công một ủy viên."));
        await secretary.DoAsync($"{late}/report", "Báo cáo đã xong", "Đã báo cáo xong", ("Input.Text", "Đã có văn bản phân công."));
    }

    // The member takes the remedy up, the cell confirms, and the self-review at the end of the year shows how it stands.
    private async Task TravelAsync(Site site, string remedy)
    {
        await using var member = await Visitor.ArriveAsync(browser, site);
        await member.SignInAsync(DemoAccounts.Returned, DemoAccounts.Password);
        await member.DoAsync($"{remedy}/plan", "Lưu kế hoạch", "Đã ghi nhận kế hoạch", ("Input.Cause", "Chép bản mẫu."), ("Input.Measures", "Viết lại theo công việc đang làm."));
        await member.GoAsync("/my-pledge/2026/edit?add=khac_phuc");
        await member.SeesAsync(Found);
        var choice = member.Page.Locator("select[name$='.RemedyId']").Last;
        var row = (await choice.GetAttributeAsync("name"))!.Replace(".RemedyId", ".Deed", StringComparison.Ordinal);
        await choice.SelectOptionAsync(remedy.Split('/')[^1]);
        await member.Page.Locator($"[name='{row}']").FillAsync(Deed);
        await member.LookAsync("pledge-takes-up-a-remedy");
        await member.Page.Locator("button[value=next]").ClickAsync();
        await member.PressAsync("Gửi chi bộ");
        await member.SeesAsync($"NG-2026-{DemoAccounts.Returned}");
        await using (var secretary = await Visitor.ArriveAsync(browser, site))
        {
            await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
            await secretary.GoAsync($"/review?q={DemoAccounts.Returned}");
            await secretary.PressAsync("Xem và xác nhận");
            await secretary.SeesAsync(Found);
            await secretary.Page.Locator("input[type=radio][value=true]").CheckAsync();
            await secretary.PressAsync("Xác nhận");
            await secretary.SeesAsync($"Đã xác nhận: NG-2026-{DemoAccounts.Returned}");
        }

        await member.DoAsync($"{remedy}/report", "Báo cáo đã xong", "Đã báo cáo xong", ("Input.Text", "Đã viết lại, đã trực 8 buổi."));
        await member.GoAsync("/my-pledge/2026/self-review");
        await member.SeesAsync(Found);
        await member.LookAsync("self-review-of-a-remedy");
        foreach (var degree in await member.Page.Locator("main input[type=radio][value=Fully]").AllAsync())
        {
            await degree.CheckAsync();
        }

        await member.PressAsync("Gửi bản tự kiểm tra");
        await member.SeesAsync($"NG-2026-{DemoAccounts.Returned}");
        await using var meeting = await Visitor.ArriveAsync(browser, site);
        await meeting.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
        await meeting.Page.Locator("a[href*='/meeting/']").First.ClickAsync();
        await meeting.SeesAsync(Found);
    }
}
