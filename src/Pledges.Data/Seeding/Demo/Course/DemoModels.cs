using Pledges.Domain.Pledging;

namespace Pledges.Data.Seeding.Demo.Course;

/// <summary>Practice models of the city and of the demo body, with members of the demo cell in them.</summary>
internal sealed class DemoModels(PledgesDb db, Stage stage)
{
    private static readonly IReadOnlyList<(string Name, string Field, string Description, string Results)> Known =
    [
        ("Mỗi ngày làm một việc tốt cho dân", "Phục vụ nhân dân", "Mỗi đồng chí mỗi ngày làm một việc có ích cho người dân nơi ở hoặc nơi làm việc, ghi một dòng vào nhật ký.", "Đã giúp 1.240 lượt hộ dân; 86 kiến nghị được trả lời trong ngày."),
        ("Tuyên dương dưới cờ", "Nêu gương, biểu dương", "Sáng thứ hai đầu tháng, đơn vị nêu tên người tốt, việc tốt của tháng trước trong buổi chào cờ.", "Đã tuyên dương 214 lượt cá nhân ở 58 đơn vị."),
        ("Ngày thứ bảy tình nguyện", "Phục vụ nhân dân", "Chiều thứ bảy hằng tuần, đảng viên cùng bà con dọn vệ sinh ngõ phố, sửa lối đi.", "32 ngõ được dọn hằng tuần, 3 lối đi được đổ bê tông."),
        ("Chi bộ không giấy mời", "Lề lối làm việc", "Thông báo sinh hoạt qua nhóm và bảng tin, bớt in ấn.", "Tiết kiệm khoảng 1.900 trang giấy trong một năm."),
    ];

    public void Write()
    {
        // The city and its bodies have some already.
        var there = db.PracticeModels.Select(m => new { m.UnitId, m.Name }).AsEnumerable().Select(m => (m.UnitId, m.Name)).ToHashSet();
        var members = stage.Ordinary.Append(stage.People[FixedPeople.Confirmed - 1]).ToList();
        foreach (var (i, (name, field, description, results)) in Known.Index())
        {
            var from = new DateOnly(stage.Year.Year - 1, 3, 1).AddMonths(i);
            var unit = i < 2 ? stage.Units.City : stage.Body;
            if (there.Contains((unit.Id, name)))
            {
                continue;
            }

            var (by, at) = (Stage.As(stage.BodySecretary, stage.Today), stage.At(from));
            var ends = i == 3 ? new DateOnly(stage.Year.Year - 1, 12, 31) : (DateOnly?)null;
            var model = new PracticeModel(unit.Id, new(name, field, description, from, ends), by, at);
            foreach (var (n, person) in members.Where(p => p.Last.From < from && (p.Id + i) % (i + 2) == 0).Index())
            {
                var on = from.AddDays(5 + (n * 11 % 90));
                model.Join(person.Id, on, Stage.As(person, on), stage.At(on));
            }

            model.ReportResults(results, Stage.As(stage.BodySecretary, stage.Ago(30)), stage.At(stage.Ago(30)));
            db.PracticeModels.Add(model);
        }
    }
}
