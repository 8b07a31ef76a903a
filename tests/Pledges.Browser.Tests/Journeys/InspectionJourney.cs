using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>A decision on three units and a member, from the programme to closing; its remedy travels into a pledge and is seen at the meeting.</summary>
public sealed class InspectionJourney(Support.Browser browser, DemoFile demo)
{
    private const string Found = "Chưa đăng ký việc nêu gương năm nay.";

    [Fact]
    public async Task Inspection_FromProgrammeToClosing_WithARemedyThatTravelsIntoAPledge()
    {
        await using var site = Site.Start(demo.Path);
        await using var commission = await Visitor.ArriveAsync(browser, site);
        await commission.SignInAsync(DemoAccounts.InspectionCommission, DemoAccounts.Password);
        await commission.GoAsync("/inspections?year=0");
        await commission.LookAsync("inspections");
        await commission.DoAsync("/inspections/new", "Lưu và ghi đối tượng", "Chưa ghi đối tượng nào", ("Input.Content", "Việc đăng ký nêu gương"), ("Input.PlannedFor", "2026-11-01"));
        var inspection = commission.Page.Url.Split("/subjects")[0];
        foreach (var name in new[] { "Đảng bộ", "Đảng bộ", "Đảng bộ", DemoAccounts.NotStarted })
        {
            await commission.GoAsync($"{inspection}/subjects?q={Uri.EscapeDataString(name)}");
            await commission.Page.Locator("main table button").First.ClickAsync();
            await commission.Page.WaitForLoadStateAsync();
        }

        await commission.LookAsync("inspection-subjects");
        await commission.DoAsync($"{inspection}/decide", "Ghi nhận quyết định", "Đã ghi nhận quyết định", ("Input.DecisionNo", "21-QĐ/UBKT"), ("Input.DecidedOn", "2026-11-02"), ("Input.Head", "Lê Quang Kiểm"));
        await commission.LookAsync("inspection-decided");
        foreach (var step in Enumerable.Range(3, 6))
        {
            await commission.DoAsync($"{inspection}/steps/{step}", "Ghi nhận bước này", "Đã ghi nhận", ("Input.On", "2026-11-05"));
        }

        var subjects = await commission.Page.Locator("main .card a[href*='/subjects/']").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.Equal(4, subjects.Length);
        await commission.GoAsync(subjects[3]);
        await commission.FinishAsync("Ghi nhận nhận định", "Đã ghi nhận", ("Finding.Kind", "Shortcoming"), ("Finding.Type", "WordsDeeds"), ("Finding.Text", Found), ("Finding.FoundOn", "2026-11-05"), ("Finding.RemedyBy", "2026-12-20"));
        await commission.LookAsync("inspection-finding");
        foreach (var subject in subjects)
        {
            await commission.DoAsync(subject, "Ghi nhận kết luận", "Đã ghi nhận kết luận", ("Conclusion.ConcludedOn", "2026-11-06"), ("Conclusion.Outcome", "Cơ bản chấp hành tốt."));
        }

        await commission.GoAsync($"{inspection}/end");
        await commission.PressAsync("Kết thúc cuộc kiểm tra");
        await commission.SeesAsync("Còn 1 việc khắc phục chưa xong");
        await commission.LookAsync("inspection-refused");
        var remedy = (await commission.Page.Locator("main .notice a[href^='/remedies/']").First.GetAttributeAsync("href"))!;

        await using (var member = await Visitor.ArriveAsync(browser, site))
        {
            await member.SignInAsync(DemoAccounts.NotStarted, DemoAccounts.Password);
            await member.DoAsync($"{remedy}/plan", "Lưu kế hoạch", "Đã ghi nhận kế hoạch", ("Input.Cause", "Chưa nắm được thời hạn."), ("Input.Measures", "Đăng ký và gửi chi bộ trong tháng."));
            await member.GoAsync("/my-pledge/2026/edit?add=khac_phuc");
            await member.SeesAsync(Found);
            var choice = member.Page.Locator("select[name$='.RemedyId']").Last;
            var row = (await choice.GetAttributeAsync("name"))!.Replace(".RemedyId", ".Deed", StringComparison.Ordinal);
            await choice.SelectOptionAsync(remedy.Split('/')[^1]);
            await member.Page.Locator($"[name='{row}']").FillAsync("Đăng ký 3 việc và báo cáo chi bộ từng tháng.");
            await member.LookAsync("pledge-takes-up-a-remedy");
            await member.Page.Locator(".save-bar button[value=save]").ClickAsync();
            await member.SeesAsync("Đã lưu nháp");
            await member.DoAsync($"{remedy}/report", "Báo cáo đã xong", "Đã báo cáo xong", ("Input.Text", "Đã viết bản đăng ký."));
            await member.LookAsync("remedy-of-a-member");
        }

        await using (var secretary = await Visitor.ArriveAsync(browser, site))
        {
            await secretary.SignInAsync(DemoAccounts.CellSecretary, DemoAccounts.Password);
            await secretary.Page.Locator("a[href*='/meeting/']").First.ClickAsync();
            await secretary.SeesAsync(Found);
            await secretary.GoAsync("/remedies?state=overdue");
            await secretary.SeesAsync("Sáu bản đăng ký giống nhau");
            await secretary.LookAsync("remedies-overdue");
        }

        await commission.GoAsync(remedy);
        await commission.SeesAsync("Đăng ký 3 việc và báo cáo chi bộ từng tháng.");
        await commission.DoAsync($"{remedy}/check", "Có hiệu quả: đóng việc khắc phục", "Đã ghi nhận kết quả kiểm tra", ("Input.Text", "Đã xem bản đăng ký."));
        await commission.DoAsync($"{inspection}/end", "Kết thúc cuộc kiểm tra", "Đã kết thúc");
        await commission.LookAsync("inspection-closed");
    }
}
