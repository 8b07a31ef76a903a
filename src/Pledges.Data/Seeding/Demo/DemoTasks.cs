using Pledges.Domain.Planning;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Tasks of the demo: issued by the standing committee and by one body, in every state, some of them late.</summary>
internal static class DemoTasks
{
    // Days from today: issued, due; how far it is.
    private static readonly (WorkKind Kind, string Title, string Contents, decimal? Goal, string? Unit, int Issued, int Due, TaskState State)[] OfTheCity =
    [
        (WorkKind.Resolve, "Giải phóng mặt bằng tuyến đường vành đai phía Tây", "Hoàn thành kiểm kê, chi trả và bàn giao mặt bằng đoạn qua địa bàn.", 48, "hộ", -120, 45, TaskState.Issued),
        (WorkKind.Push, "Xây dựng tuyến phố văn minh đô thị kiểu mẫu", "Chọn một tuyến phố, lập lại trật tự vỉa hè, biển hiệu, vệ sinh môi trường.", 3, "tuyến phố", -150, -12, TaskState.Issued),
        (WorkKind.Resolve, "Giải quyết dứt điểm đơn thư kéo dài về đất đai", "Đối thoại với công dân, kết luận từng vụ việc, báo cáo kết quả.", 12, "vụ việc", -90, -3, TaskState.Returned),
        (WorkKind.Push, "Thí điểm một cửa điện tử liên thông ở phường, xã", "Tiếp nhận và trả kết quả trực tuyến ít nhất một nửa số thủ tục.", 60, "thủ tục", -110, 20, TaskState.HandedIn),
        (WorkKind.Push, "Tổ chức học tập Nghị quyết cho cán bộ chủ chốt", "Bốn lớp, mỗi lớp một ngày, có viết thu hoạch.", 4, "lớp", -160, -40, TaskState.Accepted),
        (WorkKind.Resolve, "Khắc phục hạn chế trong sinh hoạt chi bộ sau kiểm điểm", "Mỗi chi bộ có kế hoạch khắc phục, cấp ủy viên dự sinh hoạt.", null, null, -60, 90, TaskState.Issued),
        (WorkKind.Push, "Rà soát quy hoạch chợ dân sinh", "Dừng do chờ quy hoạch chung của thành phố.", null, null, -100, 60, TaskState.Withdrawn),
    ];

    public static IEnumerable<AssignedTask> Of(DemoPlanning demo, UnitPlan units, IReadOnlyList<DemoUnit> grassroots, Dice dice)
    {
        var demoBody = units.DemoCell.Parent!;
        foreach (var (row, i) in OfTheCity.Select((r, i) => (r, i)))
        {
            // The first three are led by the body of the demo accounts, so that its secretary has work on any date.
            var lead = i < 3 ? demoBody : grassroots[(i * 5) % grassroots.Count];
            var others = dice.Pick(grassroots.Where(u => u != lead), 2, _ => 1);
            yield return Make(demo, new TaskUnits(units.City.Id, lead.Id, [.. others.Select(u => u.Id)]), lead.Name, DemoPlanning.CityName, row, dice);
        }

        var own = (WorkKind.Push, "Vận động hộ dân thu gom, phân loại rác tại nhà", "Mỗi phố chọn một ngõ làm trước, báo cáo số hộ tham gia.", (decimal?)120m, (string?)"hộ", -45, 15, TaskState.Issued);
        yield return Make(demo, new TaskUnits(demoBody.Id, units.DemoCell.Id, []), units.DemoCell.Name, demoBody.Name, own, dice);
    }

    private static AssignedTask Make(
        DemoPlanning demo, TaskUnits units, string leadName, string issuerName,
        (WorkKind Kind, string Title, string Contents, decimal? Goal, string? Unit, int Issued, int Due, TaskState State) row, Dice dice)
    {
        var (issued, due) = (demo.Today.AddDays(row.Issued), demo.Today.AddDays(row.Due));
        var (issuer, lead) = (demo.OfficeOn(issued), demo.SecretaryOn(issued));
        var half = issued.AddDays((due.DayNumber - issued.DayNumber) / 2);
        var task = AssignedTask.Issue(
            units,
            new TaskDetails(row.Kind, row.Title, row.Contents, $"{dice.Between(100, 900)}-CV/TU", issued, due, row.Goal, row.Unit),
            [new("Lập kế hoạch, phân công", issued.AddDays(10)), new("Sơ kết giữa kỳ", half), new("Báo cáo kết quả", due)],
            issuerName, issuer, DemoPlanning.At(issued));
        if (row.State == TaskState.Withdrawn)
        {
            task.Withdraw("Chờ quy hoạch chung của thành phố được duyệt.", issuerName, demo.OfficeOn(issued.AddDays(30)), DemoPlanning.At(issued.AddDays(30)));
            return task;
        }

        var first = issued.AddDays(12);
        task.Report(new TaskReportText(units.LeadUnitId, first, "Đã lập kế hoạch, phân công các bộ phận.", row.Goal is null ? null : 0, [1]), lead with { Today = first }, DemoPlanning.At(first));
        if (row.State == TaskState.Issued)
        {
            return task;
        }

        var done = due < demo.Today ? due.AddDays(-6) : demo.Today.AddDays(-6);
        task.Report(new TaskReportText(units.LeadUnitId, done, "Đã hoàn thành các nội dung được giao.", row.Goal, [2, 3]), lead with { Today = done }, DemoPlanning.At(done));
        task.HandIn(leadName, lead with { Today = done }, DemoPlanning.At(done, 4));
        if (row.State == TaskState.Returned)
        {
            task.Return("Còn 2 vụ việc chưa đối thoại với công dân; bổ sung kết luận từng vụ.", null, issuerName, demo.OfficeOn(done.AddDays(3)), DemoPlanning.At(done.AddDays(3)));
        }
        else if (row.State == TaskState.Accepted)
        {
            task.Accept("Đạt yêu cầu.", issuerName, demo.OfficeOn(done.AddDays(4)), DemoPlanning.At(done.AddDays(4)));
        }

        return task;
    }
}
