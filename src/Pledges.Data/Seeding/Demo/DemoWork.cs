using Pledges.Domain.Planning;

namespace Pledges.Data.Seeding.Demo;

/// <summary>What the organisations of the demo city push and resolve.</summary>
internal static class DemoWork
{
    private const int PerHeading = 3;

    private static readonly PlanItemText[] Push =
    [
        new(WorkKind.Push, "Xây dựng phố, khu dân cư văn minh đô thị", "Thêm 2 khu dân cư đạt chuẩn", "Quý III", "Ủy ban nhân dân, Mặt trận"),
        new(WorkKind.Push, "Tiếp nhận và trả kết quả thủ tục hành chính đúng hạn", "Từ 98% hồ sơ trở lên", "Hằng quý", "Bộ phận một cửa"),
        new(WorkKind.Push, "Sinh hoạt chuyên đề học và làm theo Bác ở từng chi bộ", "4 buổi mỗi chi bộ", "Mỗi quý một buổi", "Ban Thường vụ"),
        new(WorkKind.Push, "Kết nạp đảng viên mới là đoàn viên, công nhân trẻ", "5 đảng viên", "Tháng 11", "Ban Tổ chức"),
        new(WorkKind.Push, "Vận động nhân dân hiến đất, góp công mở rộng ngõ", "3 ngõ, 600 mét", "Quý II", "Khối dân vận"),
        new(WorkKind.Push, "Trồng và chăm sóc cây xanh ở công sở, trường học", "1.000 cây", "Tháng 3", "Đoàn Thanh niên"),
    ];

    private static readonly PlanItemText[] Resolve =
    [
        new(WorkKind.Resolve, "Đơn thư, kiến nghị của nhân dân còn tồn đọng", "Giải quyết dứt điểm 12 đơn", "Tháng 6", "Ủy ban nhân dân"),
        new(WorkKind.Resolve, "Lấn chiếm vỉa hè, lòng đường ở các tuyến phố chính", "Xóa 5 điểm", "Quý II", "Công an, Đội trật tự"),
        new(WorkKind.Resolve, "Chi bộ sinh hoạt còn hình thức, nội dung sơ sài", "Không còn chi bộ sinh hoạt dưới mức khá", "Cả năm", "Cấp ủy viên phụ trách"),
        new(WorkKind.Resolve, "Rác thải sinh hoạt tồn đọng ở các điểm tập kết", "Xóa 4 điểm", "Quý III", "Hội Phụ nữ"),
        new(WorkKind.Resolve, "Hộ nghèo có thành viên còn khả năng lao động", "Giảm 6 hộ", "Tháng 12", "Hội Nông dân"),
    ];

    public static IEnumerable<PlanItemText> Some(WorkKind heading, DemoUnit unit, Dice dice) =>
        dice.Pick(heading == WorkKind.Push ? Push : Resolve, PerHeading, _ => unit.Weight + 1);
}
