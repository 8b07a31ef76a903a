using Pledges.Browser.Tests.Support;
using Pledges.Data.Seeding;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>A task from its issue to its acceptance with one return, a plan from the first line to its approval, an indicator reported.</summary>
public sealed class PlanningJourney(Support.Browser browser, DemoFile demo)
{
    [Fact]
    public async Task Task_FromIssueToAcceptance_WithOneReturn()
    {
        await using var site = Site.Start(demo.Path);
        await using var office = await Visitor.ArriveAsync(browser, site, Visitor.Desk);
        await office.SignInAsync(DemoAccounts.CityOffice, DemoAccounts.Password);
        await office.GoAsync("/tasks");
        await office.LookAsync("tasks");
        await office.PressAsync("Giao nhiệm vụ …");
        await office.LookAsync("task-new");
        await office.Page.Locator("#Input_LeadUnitId").SelectOptionAsync(new[] { new Microsoft.Playwright.SelectOptionValue { Index = 1 } });
        await office.FinishAsync("Giao nhiệm vụ", "Đã giao.",
            ("Input.Kind", "Resolve"), ("Input.Title", "Xóa điểm rác tồn đọng"), ("Input.Contents", "Không còn điểm tập kết rác tồn đọng."), ("Input.DueOn", "2026-12-20"),
            ("Input.Goal", "4"), ("Input.GoalUnit", "điểm"), ("Input.Milestones[0].Title", "Lập danh sách"), ("Input.Milestones[0].DueOn", "2026-12-01"));
        var task = office.Page.Url[site.Address.Length..].Split('?')[0];
        await office.LookAsync("task");

        await using var lead = await Visitor.ArriveAsync(browser, site);
        await lead.SignInAsync(DemoAccounts.BodySecretary, DemoAccounts.Password);
        await lead.GoAsync($"{task}/report");
        await lead.Page.Locator("[name='Input.MilestonesDone']").CheckAsync();
        await lead.LookAsync("task-report");
        await lead.FinishAsync("Ghi nhận và báo hoàn thành nhiệm vụ", "Đã gửi", ("Input.Text", "Đã xóa 3 điểm"), ("Input.Reached", "3"));
        await lead.LookAsync("task-handed-in");

        await office.GoAsync($"{task}/decide");
        await office.LookAsync("task-decide");
        await office.FinishAsync("Trả lại nhiệm vụ", "Đã trả lại.", ("Reason", "Còn một điểm ở chợ, bổ sung biên bản."));
        await lead.DoAsync($"{task}/report", "Ghi nhận và báo hoàn thành nhiệm vụ", "Đã gửi", ("Input.Text", "Đã xóa điểm ở chợ, có biên bản"), ("Input.Reached", "4"));
        await office.DoAsync($"{task}/decide", "Nghiệm thu", "Đã nghiệm thu. Nhiệm vụ kết thúc.", ("Note", "Đạt yêu cầu"));
        await office.SeesAsync("Còn một điểm ở chợ, bổ sung biên bản.");
        await office.SeesAsync("4 trên 4 điểm");
        await office.LookAsync("task-accepted");
    }

    [Fact]
    public async Task Plan_FromTheFirstLineToItsApproval()
    {
        await using var site = Site.Start(demo.Path);
        await using var committee = await Visitor.ArriveAsync(browser, site);
        await committee.SignInAsync(DemoAccounts.BodySecretary, DemoAccounts.Password);
        await committee.GoAsync("/organisations/001/plans");
        await committee.LookAsync("plans-of-a-unit");
        await committee.PressAsync("Soạn chương trình năm 2027 …");
        await committee.LookAsync("plan-new");
        await committee.PressAsync("Tiếp tục soạn nội dung");
        await committee.Page.Locator("#Input_Push_0__Deed").FillAsync("Thêm hai tuyến phố văn minh");
        await committee.Page.Locator("#Input_Push_0__Measure").FillAsync("2 tuyến phố");
        await committee.Page.Locator("#Input_Resolve_0__Deed").FillAsync("Đơn thư còn tồn của năm 2026");
        await committee.LookAsync("plan-edit");
        await committee.Page.Locator("button[name=Act][value=submit]").ClickAsync();
        await committee.SeesAsync("Đã gửi");
        await committee.LookAsync("plan-handed-in");
        var plan = committee.Page.Url[site.Address.Length..].Split('?')[0];

        await using var office = await Visitor.ArriveAsync(browser, site, Visitor.Desk);
        await office.SignInAsync(DemoAccounts.CityOffice, DemoAccounts.Password);
        await office.GoAsync("/");
        await office.SeesAsync("kế hoạch chờ duyệt");
        await office.GoAsync("/plans");
        await office.LookAsync("plans");
        await office.GoAsync($"{plan}/decide");
        await office.LookAsync("plan-decide");
        await office.FinishAsync("Duyệt", "Đã duyệt. Kế hoạch có hiệu lực.");
        await office.LookAsync("plan-approved");
        await office.GoAsync($"{plan}/print");
        await office.LookAsync("plan-print");
    }

    [Fact]
    public async Task Indicator_NotReported_IsReportedWithItsSource()
    {
        await using var site = Site.Start(demo.Path);
        await using var office = await Visitor.ArriveAsync(browser, site, Visitor.Desk);
        await office.SignInAsync(DemoAccounts.CityOffice, DemoAccounts.Password);
        await office.GoAsync("/targets?year=2018");
        await office.SeesAsync("33/33");
        await office.GoAsync("/targets");
        await office.LookAsync("targets");
        await office.GoAsync(await office.LinkAsync("/targets", "td.act a[href$='/report']"));
        await office.LookAsync("target-report");
        await office.FinishAsync("Ghi nhận số liệu", "Đã lưu.", ("Input.Actual", "41,7"), ("Input.Source", "Chi cục Thống kê thành phố"));
        await office.GoAsync("/tasks/calendar");
        await office.LookAsync("calendar");
    }
}
