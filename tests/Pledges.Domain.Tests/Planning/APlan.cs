using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Planning;

/// <summary>Plans and tasks with defaults: the body and its cell of <see cref="A"/>, 2026.</summary>
internal static class APlan
{
    public const int City = 1;
    public const int OtherUnit = 9;

    public static readonly PlanDetails YearDetails = new(PlanKind.Year, A.Year, A.Year, "Chương trình hành động năm 2026");
    public static readonly TaskDetails TaskDetails = new(WorkKind.Resolve, "Giải phóng mặt bằng", "Xong mặt bằng đường Bắc Nam", "12-CV/TU", A.Today, new DateOnly(2026, 6, 30), 25m, "hộ");
    public static readonly IReadOnlyList<MilestoneText> RoadMap = [new("Kiểm kê xong", new DateOnly(2026, 3, 31)), new("Chi trả xong", new DateOnly(2026, 5, 31))];

    public static Actor Committee => new(103, "Phạm Văn Bình", 13, A.Today, [new Grant(Role.Member, 0), new Grant(Role.GrassrootsCommittee, A.Body)], [A.Body, A.Cell]);

    public static Actor Upper => new(104, "Văn phòng", null, A.Today, [new Grant(Role.CityOffice, 0)], []);

    public static IReadOnlyList<PlanItemText> Items => [new(WorkKind.Push, "Xây dựng phố văn minh", "3 tuyến phố", "Quý II", "Ủy ban nhân dân phường"), new(WorkKind.Resolve, "Đơn thư tồn đọng", "12 đơn")];

    public static Plan Plan(PlanState state = PlanState.Draft, PlanDetails? details = null)
    {
        var plan = new Plan(A.Body, details ?? YearDetails, 0, Committee, A.Now).WithId(31);
        Action[] way =
        [
            () => plan.Write(plan.Title, Items, Committee, A.Now),
            () => plan.Submit("Đảng bộ phường", Committee, A.Now),
            () => Decide(plan, state),
        ];
        foreach (var step in way.Take(state switch { PlanState.Draft => 1, PlanState.Submitted => 2, _ => 3 }))
        {
            step();
        }

        Assert.Equal(state, plan.State);
        return plan;
    }

    public static PlanReportText ReportOf(int half = 1, string summary = "Đã làm xong hai tuyến", int year = A.Year) =>
        new(year, half, summary, [new(WorkKind.Push, 1, Fulfilment.Partly, "2 trên 3 tuyến")]);

    public static AssignedTask Task(TaskState state = TaskState.Issued)
    {
        var task = AssignedTask.Issue(new TaskUnits(City, A.Body, [A.Cell]), TaskDetails, RoadMap, "Đảng bộ thành phố", Upper, A.Now).WithId(41);
        if (state is TaskState.HandedIn or TaskState.Returned or TaskState.Accepted)
        {
            task.Report(Report(), Committee, A.Now);
            task.HandIn("Đảng bộ phường", Committee, A.Now);
        }

        switch (state)
        {
            case TaskState.Returned:
                task.Return("Còn 5 hộ chưa chi trả", null, "Đảng bộ thành phố", Upper, A.Now.AddHours(1));
                break;
            case TaskState.Accepted:
                task.Accept(null, "Đảng bộ thành phố", Upper, A.Now);
                break;
            case TaskState.Withdrawn:
                task.Withdraw("Dự án dừng", "Đảng bộ thành phố", Upper, A.Now);
                break;
        }

        Assert.Equal(state, task.State);
        return task;
    }

    public static TaskReportText Report(int unitId = A.Body, DateOnly? on = null, string text = "Đã chi trả 20 hộ", decimal? reached = 20m, params int[] milestones) =>
        new(unitId, on ?? A.Today, text, reached, milestones);

    private static void Decide(Plan plan, PlanState state)
    {
        if (state == PlanState.Approved)
        {
            plan.Approve(A.Today, "Thành ủy", 0, Upper, A.Now);
        }
        else
        {
            plan.Return("Chưa nêu số đơn", "Thành ủy", Upper, A.Now);
        }
    }
}
