using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Notices;
using Pledges.Domain.Notices;
using Pledges.Domain.Planning;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Planning;

/// <summary>A task from its issue to its acceptance, with one return, and what is refused on the way.</summary>
public sealed class TaskTests(Site site) : PageTest(site)
{
    private string Page => $"/tasks/{City.TaskId}";

    [Fact]
    public async Task Task_FromIssueToAcceptance_WithOneReturn_KeepsEveryRound()
    {
        var issued = await As(City.Office).Press("/tasks/new", "Giao nhiệm vụ", Order());
        var id = await Db().AssignedTasks.Where(t => t.Id != City.TaskId).Select(t => t.Id).SingleAsync();
        var page = $"/tasks/{id}";
        Assert.Equal($"{page}?done=issued", issued.Location);
        Assert.Contains("Xử lý rác tồn đọng", (await As(City.OtherCommittee).Get(page)).Main);
        Assert.Equal(404, (await As(City.Secretary).Get(page)).Status);

        Assert.Equal($"{page}?done=handed-in", (await As(City.OtherCommittee).Press($"{page}/report", "hand-in", ("Input.Text", "Đã dọn 3 điểm"), ("Input.Reached", "3"), ("Input.MilestonesDone", "1"))).Location);
        Assert.Contains("nhiệm vụ chờ nghiệm thu", (await As(City.Office).Get("/")).Main);
        Assert.Equal(400, (await As(City.Office).Press($"{page}/decide", "return", ("Reason", " "))).Status);
        Assert.Equal($"{page}?done=returned", (await As(City.Office).Press($"{page}/decide", "return", ("Reason", "Còn 1 điểm"), ("DueOn", "2026-07-31"))).Location);
        Assert.Contains("nhiệm vụ của đơn vị bị trả lại", (await As(City.OtherCommittee).Get("/")).Main);
        Assert.Contains("Còn 1 điểm", (await As(City.OtherCommittee).Get(page)).Main);
        // Pressing on without a new report is refused.
        Assert.Equal(400, (await As(City.OtherCommittee).Press($"{page}/report", "hand-in", ("Input.Text", " "))).Status);
        await As(City.OtherCommittee).Press($"{page}/report", "hand-in", ("Input.Text", "Xong cả 4 điểm"), ("Input.Reached", "4"));
        Assert.Equal($"{page}?done=accepted", (await As(City.Office).Press($"{page}/decide", "accept", ("Note", "Tốt"))).Location);

        var task = await TaskAsync(id);
        Assert.Equal((TaskState.Accepted, 4m, new DateOnly(2026, 7, 31)), (task.State, task.Reached!.Value, task.DueOn));
        Assert.Equal([TaskStepKind.Issued, TaskStepKind.HandedIn, TaskStepKind.Returned, TaskStepKind.HandedIn, TaskStepKind.Accepted], task.Steps.OrderBy(s => s.Id).Select(s => s.Kind));
        Assert.Equal((TestCity.Today, "Đảng bộ thành phố Thử Nghiệm"), (task.Milestones.Single(m => m.No == 1).DoneOn!.Value, task.Steps.OrderBy(s => s.Id).ElementAt(2).Level));
    }

    [Fact]
    public async Task Issue_ByACommittee_GoesToItsOwnCellsOnly()
    {
        var form = await As(City.Committee).Get("/tasks/new");
        Assert.Contains(City.Cell.Name, form.Main);
        Assert.DoesNotContain(City.FarCell.Name, form.Main);
        var far = await As(City.Committee).PostRaw("/tasks/new", [.. Order().Where(f => f.Item1 != "Input.LeadUnitId"), ("Input.LeadUnitId", Text(City.FarCell.Id))]);
        Assert.Equal(400, far.Status);
        Assert.Equal(1, await Db().AssignedTasks.CountAsync());
        Assert.Equal(302, (await As(City.Committee).Press("/tasks/new", "Giao nhiệm vụ", [.. Order().Where(f => f.Item1 != "Input.LeadUnitId"), ("Input.LeadUnitId", Text(City.Cell.Id))])).Status);
        Assert.Equal(City.Body.Id, await Db().AssignedTasks.Where(t => t.LeadUnitId == City.Cell.Id).Select(t => t.IssuerUnitId).SingleAsync());
        // Nobody else's name: a committee is no city office.
        Assert.Equal(404, (await As(City.Committee).Get($"/tasks/new?issuer={City.Root.Code}")).Status);
    }

    [Theory]
    [InlineData("Input.Title", " ", "#Input_Title")]
    [InlineData("Input.Contents", "", "#Input_Contents")]
    [InlineData("Input.DueOn", "2026-02-30", "#Input_DueOn")]
    [InlineData("Input.DueOn", "2026-03-01", "#Input_DueOn")]
    [InlineData("Input.Goal", "nhiều", "#Input_Goal")]
    [InlineData("Input.Milestones[0].DueOn", "", "#Input_Milestones_0__DueOn")]
    [InlineData("Input.Milestones[0].DueOn", "2026-12-31", "#Input_Milestones_0__DueOn")]
    [InlineData("Input.IssuedOn", "2026-03-11", null)]
    public async Task Issue_OfWhatCannotBe_IsRefusedAndKeepsWhatWasTyped(string field, string typed, string? link)
    {
        var page = await As(City.Office).Press("/tasks/new", "Giao nhiệm vụ", [.. Order().Where(f => f.Item1 != field), (field, typed), ("Input.DecisionNo", "8-CV/TU")]);
        Assert.Equal((400, "8-CV/TU"), (page.Status, page.ValueOf("Input.DecisionNo")));
        Assert.True(link is null || page.Find($".error-summary a[href='{link}']") is not null, string.Join(" ", page.Errors));
        Assert.Equal(1, await Db().AssignedTasks.CountAsync());
    }

    [Fact]
    public async Task Report_OfTheCoordinatingUnit_IsRecorded_ButItCannotHandIn()
    {
        var page = await As(City.Secretary).PostRaw($"{Page}/report", ("Act", "hand-in"), ("Input.On", "2026-03-10"), ("Input.Text", "Đã vận động 5 hộ"), ("Input.Reached", "5"), ("Input.MilestonesDone", "1"), ("Input.UnitId", Text(City.Body.Id)), ("Input.Version", "1"));
        Assert.Equal($"{Page}?done=reported", page.Location);
        var task = await TaskAsync();
        Assert.Equal((TaskState.Issued, City.Cell.Id, (decimal?)null), (task.State, Assert.Single(task.Reports).UnitId, task.Reached));
        Assert.All(task.Milestones, m => Assert.Null(m.DoneOn));
    }

    [Fact]
    public async Task Report_AfterAcceptance_IsRefusedAndShowsWhatWasTyped()
    {
        var browser = As(City.Secretary);
        var form = await browser.Get($"{Page}/report");
        await As(City.Committee).Press($"{Page}/report", "hand-in", ("Input.Text", "Xong"));
        await As(City.Office).Press($"{Page}/decide", "accept", ("Note", ""));
        var late = await browser.Submit(form, ("Input.Text", "Đã vận động thêm 7 hộ"));
        Assert.Equal(400, late.Status);
        Assert.Contains("Đã vận động thêm 7 hộ", late.Main);
        Assert.Single((await TaskAsync()).Reports);
    }

    [Fact]
    public async Task Decide_BeforeItIsHandedInOrOnAStaleForm_IsRefused()
    {
        Assert.Equal(400, (await As(City.Office).PostRaw($"{Page}/decide", ("Act", "accept"), ("Version", "1"))).Status);
        Assert.Equal(TaskState.Issued, (await TaskAsync()).State);
        await As(City.Committee).Press($"{Page}/report", "hand-in", ("Input.Text", "Xong"));
        var browser = As(City.Office);
        var stale = await browser.Get($"{Page}/decide");
        await As(City.Office).Press($"{Page}/decide", "return", ("Reason", "Thiếu biên bản"));
        Assert.Equal(400, (await browser.Submit(stale, "accept", [])).Status);
        Assert.Equal(TaskState.Returned, (await TaskAsync()).State);
    }

    [Fact]
    public async Task Change_OfTheLastDay_NeedsAReasonAndLeavesAStep_AndWithdrawingEndsIt()
    {
        Assert.Equal(400, (await As(City.Office).Press($"{Page}/change", "extend", ("DueOn", "2026-06-30"))).Status);
        Assert.Equal(new DateOnly(2026, 5, 31), (await TaskAsync()).DueOn);
        await As(City.Office).Press($"{Page}/change", "extend", ("DueOn", "2026-06-30"), ("Reason", "Chờ vốn"));
        Assert.Equal(400, (await As(City.Office).Press($"{Page}/change", "extend", ("DueOn", "2026-03-01"), ("Reason", "Sớm"))).Status);
        await As(City.Office).Press($"{Page}/change", "withdraw", ("Reason", "Dự án dừng"));
        var task = await TaskAsync();
        Assert.Equal((TaskState.Withdrawn, new DateOnly(2026, 6, 30)), (task.State, task.DueOn));
        Assert.Equal(["Chờ vốn", "Dự án dừng"], task.Steps.OrderBy(s => s.Id).Skip(1).Select(s => s.Reason));
    }

    [Fact]
    public async Task List_AfterTheLastDay_ShowsItLate_ByUnitAndByIssuer()
    {
        Assert.Contains("Tất cả đang mở", (await As(City.Standing).Get("/tasks")).Main);
        SetDate(2026, 6, 3);
        var list = await As(City.Standing).Get("/tasks");
        Assert.Contains("Quá hạn 3 ngày", list.Main);
        Assert.Contains("Theo đơn vị chủ trì", list.Main);
        Assert.Contains(City.Root.Name, list.Main);
        Assert.Contains("nhiệm vụ của đơn vị quá hạn", (await As(City.Committee).Get("/")).Main);
        Assert.Contains("Giải phóng mặt bằng", (await As(City.Standing).Get($"/tasks?show=late&unit={City.Body.Code}&issuer={City.Root.Code}")).Main);
        Assert.DoesNotContain("Giải phóng mặt bằng", (await As(City.Standing).Get($"/tasks?show=late&unit={City.OtherBody.Code}")).Main);
        Assert.Contains("Giải phóng mặt bằng", (await As(City.Secretary).Get($"/organisations/{City.Cell.Code}/tasks?show=open")).Main);
        var csv = await As(City.Standing).Download("/tasks?show=late&format=csv");
        Assert.Contains("Giải phóng mặt bằng", System.Text.Encoding.UTF8.GetString(csv.Content), StringComparison.Ordinal);
        Assert.Contains("Quá hạn 3 ngày", (await As(City.Standing).Get("/tasks/print?show=late")).Body);
        Assert.Equal(200, (await As(City.Committee).Download($"{Page}/print?format=docx&purpose=L%C6%B0u+h%E1%BB%93+s%C6%A1")).Status);
    }

    [Fact]
    public async Task Monday_WithATaskDueInAWeek_RemindsTheSecretaryOfTheLeadUnit()
    {
        var monday = new DateOnly(2026, 5, 25);
        await RemindDaily.RunAsync(Db(), monday, TestCity.Now.UtcDateTime);
        var notice = Assert.Single(await Db().Notices.Where(n => n.Kind == NoticeKind.TasksDue).ToListAsync());
        Assert.Equal((City.Committee.MemberId, City.Body.Id, 1), (notice.MemberId!.Value, notice.UnitId, notice.Count));
    }

    private (string, string)[] Order() =>
    [
        ("Input.Kind", "Resolve"), ("Input.Title", "Xử lý rác tồn đọng"), ("Input.Contents", "Không còn điểm rác tồn"), ("Input.IssuedOn", "2026-03-05"), ("Input.DueOn", "2026-06-30"),
        ("Input.Goal", "4"), ("Input.GoalUnit", "điểm"), ("Input.LeadUnitId", Text(City.OtherBody.Id)), ("Input.Milestones[0].Title", "Lập danh sách"), ("Input.Milestones[0].DueOn", "2026-04-01"),
    ];

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private Task<AssignedTask> TaskAsync(int? id = null)
    {
        var wanted = id ?? City.TaskId;
        return Db().AssignedTasks.Include(t => t.CoUnits).Include(t => t.Milestones).Include(t => t.Reports).Include(t => t.Steps).AsSplitQuery().SingleAsync(t => t.Id == wanted);
    }
}
