using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Notices;
using Pledges.Domain.Planning;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Planning;

/// <summary>A plan from the first line to its approval, the list of those without one, and what is refused on the way.</summary>
public sealed class PlanTests(Site site) : PageTest(site)
{
    private string Page => $"/plans/{City.PlanId}";

    [Fact]
    public async Task Plan_OfACell_IsWrittenHandedInReturnedAndApprovedByTheCommitteeAbove()
    {
        var begun = await As(City.Secretary).Press($"/organisations/{City.Cell.Code}/plans/new", "Tiếp tục soạn nội dung");
        var id = await Db().Plans.Where(p => p.UnitId == City.Cell.Id).Select(p => p.Id).SingleAsync();
        Assert.Equal($"/plans/{id}/edit", begun.Location);
        Assert.Equal($"/plans/{id}?done=submitted", (await As(City.Secretary).Press($"/plans/{id}/edit", "submit",
            ("Input.Push[0].Deed", "Giữ ngõ sạch"), ("Input.Push[0].Measure", "4 buổi mỗi tháng"), ("Input.Resolve[0].Deed", "Hai hộ lấn ngõ"))).Location);
        Assert.Contains("Đã gửi", (await As(City.Secretary).Get($"/plans/{id}?done=submitted")).Main);
        Assert.Contains("kế hoạch chờ duyệt", (await As(City.Committee).Get("/")).Main);

        Assert.Equal(400, (await As(City.Committee).Press($"/plans/{id}/decide", "return", ("Reason", " "))).Status);
        Assert.Equal($"/plans/{id}?done=returned", (await As(City.Committee).Press($"/plans/{id}/decide", "return", ("Reason", "Chưa nêu hạn"))).Location);
        var back = await As(City.Secretary).Get($"/plans/{id}/edit");
        Assert.Contains("Chưa nêu hạn", back.Main);
        Assert.Contains($"{City.Committee.Name}, Đảng bộ phường Sông Trong, trả lại", back.Main);
        await As(City.Secretary).Press($"/plans/{id}/edit", "submit", ("Input.Push[0].Due", "Cả năm"));
        Assert.Equal($"/plans/{id}?done=approved", (await As(City.Committee).Press($"/plans/{id}/decide", "approve")).Location);

        var plan = await PlanAsync(id);
        Assert.Equal((PlanState.Approved, TestCity.Today, "Cả năm"), (plan.State, plan.ApprovedOn!.Value, plan.ItemsOf(1).First().Due));
        Assert.Equal([PlanStepKind.Submitted, PlanStepKind.Returned, PlanStepKind.Submitted, PlanStepKind.Approved], plan.Steps.OrderBy(s => s.Id).Select(s => s.Kind));
        Assert.Equal(["plan.begun", "plan.written", "plan.submitted", "plan.returned", "plan.written", "plan.submitted", "plan.approved"],
            await Db().Events.Where(e => e.Subject == nameof(Plan) && e.SubjectId == id).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task Approve_ByTheOffice_MovesTheFigure_AndLeavesTheListOfThoseWithout()
    {
        Assert.Contains(City.Body.Name, (await As(City.Office).Get("/plans")).Main);
        var db = Db();
        db.Plans.Add(Plan.FromRegister(City.Body.Id, new PlanDetails(PlanKind.Term, 2025, 2030, "Kế hoạch toàn khóa"), new DateOnly(2025, 9, 1), Domain.Access.Actor.System(TestCity.Today), TestCity.Now.UtcDateTime));
        await db.SaveChangesAsync();
        await As(City.Office).Press($"{Page}/decide", "approve", ("On", "2026-03-09"));

        var page = await As(City.Standing).Get("/plans");
        Assert.DoesNotContain(City.Body.Name, page.Main);
        Assert.Contains(City.OtherBody.Name, page.Main);
        Assert.Contains("1/3 tổ chức cơ sở đảng", page.Main);
        Assert.Contains(City.Body.Name, (await As(City.Standing).Get("/plans?show=complete")).Main);
        Assert.Equal(new DateOnly(2026, 3, 9), (await PlanAsync()).ApprovedOn);
    }

    [Fact]
    public async Task Decide_OnOnesOwn_InTheFutureOrTwice_IsRefused()
    {
        Assert.Equal(403, (await As(City.Committee).PostRaw($"{Page}/decide", ("Act", "approve"), ("On", "2026-03-10"), ("Version", "3"))).Status);
        Assert.Equal(400, (await As(City.Office).Press($"{Page}/decide", "approve", ("On", "2026-03-11"))).Status);
        Assert.Equal(PlanState.Submitted, (await PlanAsync()).State);
        var browser = As(City.Office);
        var stale = await browser.Get($"{Page}/decide");
        await As(City.Office).Press($"{Page}/decide", "return", ("Reason", "Bổ sung"));
        Assert.Equal(400, (await browser.Submit(stale, "approve", [])).Status);
        Assert.Equal((PlanState.Returned, (DateOnly?)null), ((await PlanAsync()).State, (await PlanAsync()).ApprovedOn));
    }

    [Fact]
    public async Task Edit_WhileItWaits_IsRefused_AndAPlanTooLongKeepsWhatWasTyped()
    {
        Assert.Equal(400, (await As(City.Committee).PostRaw($"{Page}/edit", ("Act", "save"), ("Input.Title", "Khác"), ("Input.Version", "3"))).Status);
        Assert.Equal("Chương trình hành động năm 2026", (await PlanAsync()).Title);
        await As(City.Office).Press($"{Page}/decide", "return", ("Reason", "Bổ sung"));
        var wrong = await As(City.Committee).Press($"{Page}/edit", "save", ("Input.Push[1].Measure", "<b>3</b>"), ("Input.Resolve[0].Deed", new string('a', PlanItem.DeedLength + 1)));
        Assert.Equal((400, "<b>3</b>"), (wrong.Status, wrong.ValueOf("Input.Push[1].Measure")));
        Assert.NotNull(wrong.Find(".error-summary a[href='#Input_Push_1__Deed']"));
        Assert.NotNull(wrong.Find(".error-summary a[href='#Input_Resolve_0__Deed']"));
        Assert.Equal(2, (await PlanAsync()).Items.Count);
    }

    [Fact]
    public async Task Rows_WhenMoreAreAskedFor_KeepsWhatWasTypedAndSavesNothing()
    {
        await As(City.Office).Press($"{Page}/decide", "return", ("Reason", "Bổ sung"));
        var page = await As(City.Committee).Press($"{Page}/edit", "rows", ("Input.Push[1].Deed", "Việc mới"));
        Assert.Equal((200, "Việc mới"), (page.Status, page.ValueOf("Input.Push[1].Deed").Trim()));
        Assert.Equal(5, page.FindAll("textarea[name^='Input.Push'][name$='.Deed']").Count);
        Assert.Equal(2, (await PlanAsync()).Items.Count);
    }

    [Fact]
    public async Task Revise_AnApprovedPlan_StaysInForce_AndTheEarlierEditionIsKept()
    {
        await As(City.Office).Press($"{Page}/decide", "approve");
        Assert.Equal($"/plans/{City.PlanId}/edit", (await As(City.Committee).Press($"{Page}/revise", "Bắt đầu bản điều chỉnh", ("Reason", "Nhiệm vụ mới"))).Location);
        await As(City.Committee).Press($"{Page}/edit", "submit", ("Input.Push[0].Deed", "Ba phố văn minh"));
        var page = await As(City.Committee).Get($"{Page}?edition=1");
        Assert.Contains("Xây dựng phố văn minh", page.Main);
        Assert.Contains("bản 1 đang có hiệu lực; bản 2 đang xử lý", page.Main);
        Assert.Contains("Ba phố văn minh", (await As(City.Committee).Get(Page)).Main);
        Assert.Equal((1, true), ((await PlanAsync()).EditionInForce!.Value, (await PlanAsync()).IsInForceOn(TestCity.Today)));
    }

    [Fact]
    public async Task Report_OfAHalfYear_IsRecordedWithItsLines_AndTheSecondHalfWaits()
    {
        await As(City.Office).Press($"{Page}/decide", "approve");
        var report = $"{Page}/report?year=2026&half=1";
        Assert.Equal(400, (await As(City.Committee).Press(report, "Ghi nhận báo cáo", ("Input.Summary", " "))).Status);
        Assert.Equal($"{Page}?done=reported", (await As(City.Committee).Press(report, "Ghi nhận báo cáo", ("Input.Summary", "Một phố xong"), ("Input.Lines[0].Fulfilment", "Partly"), ("Input.Lines[0].Note", "1 trên 2"))).Location);
        Assert.Equal(400, (await As(City.Committee).Press($"{Page}/report?year=2026&half=2", "Ghi nhận báo cáo", ("Input.Summary", "Sớm"))).Status);
        Assert.Equal(404, (await As(City.Committee).Get($"{Page}/report?year=2027&half=1")).Status);
        var stored = Assert.Single((await PlanAsync()).Reports);
        Assert.Equal(("Một phố xong", 1), (stored.Summary, stored.Lines.Count));
        Assert.Contains("làm được một phần", (await As(City.Standing).Get(Page)).Main);
    }

    [Fact]
    public async Task New_ForAClosedYearOrTwice_IsRefused()
    {
        var closed = await As(City.Committee).Press($"/organisations/{City.Body.Code}/plans/new", "Tiếp tục soạn nội dung", ("Input.FromYear", "2025"));
        Assert.Equal((400, "Năm 2025 đã chốt; hồ sơ của năm không thay đổi được nữa."), (closed.Status, Assert.Single(closed.Errors)));
        Assert.Equal(400, (await As(City.Committee).Press($"/organisations/{City.Body.Code}/plans/new", "Tiếp tục soạn nội dung")).Status);
        Assert.Equal(1, await Db().Plans.CountAsync());
    }

    [Fact]
    public async Task Remind_ThoseWithoutAPlan_SendsOneNoticeADay()
    {
        var sent = await As(City.Office).Press("/plans/remind", "Nhắc những người đã chọn");
        Assert.Equal(200, sent.Status);
        var notices = await Db().Notices.Where(n => n.Kind == NoticeKind.PlanMissing).ToListAsync();
        Assert.Equal(new int?[] { City.Committee.MemberId, City.GrassrootsSecretary.MemberId, City.OtherCommittee.MemberId }.Order(), notices.Select(n => n.MemberId).Order());
        Assert.Contains("chưa có đủ kế hoạch có hiệu lực cho năm 2026", (await As(City.Committee).Get("/notices")).Main);
        await As(City.Office).Press("/plans/remind", "Nhắc những người đã chọn");
        Assert.Equal(3, await Db().Notices.CountAsync(n => n.Kind == NoticeKind.PlanMissing));
    }

    [Fact]
    public async Task Print_AndFiles_ShowThePlan()
    {
        Assert.Contains("Đơn thư tồn đọng", (await As(City.Committee).Get($"{Page}/print")).Body);
        var (status, type, content) = await As(City.Committee).Download($"{Page}/print?format=docx&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1");
        Assert.Equal((200, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), (status, type));
        Assert.NotEmpty(content);
        var csv = await As(City.Office).Download("/plans?format=csv&show=waiting");
        Assert.Contains("Đảng bộ phường Sông Trong", System.Text.Encoding.UTF8.GetString(csv.Content), StringComparison.Ordinal);
        Assert.Single(await Db().Events.Where(e => e.Kind == "paper.taken" && e.Subject == nameof(Plan)).ToListAsync());
    }

    private Task<Plan> PlanAsync(int? id = null)
    {
        var wanted = id ?? City.PlanId;
        return Db().Plans.Include(p => p.Items).Include(p => p.Steps).Include(p => p.Reports).ThenInclude(r => r.Lines).AsSplitQuery().SingleAsync(p => p.Id == wanted);
    }
}
