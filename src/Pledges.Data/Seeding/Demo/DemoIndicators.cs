using Pledges.Domain.Access;
using Pledges.Domain.Planning;

namespace Pledges.Data.Seeding.Demo;

/// <summary>
/// Socio-economic indicators: 33 of 33 reached in 2018, as the article says; all but two in the year before the running one;
/// in the running year most are reported, some are not.
/// </summary>
internal static class DemoIndicators
{
    private const string Source = "Chi cục Thống kê thành phố";

    private static readonly (string Name, string Unit, decimal Target, Direction Direction)[] All =
    [
        ("Tốc độ tăng giá trị sản xuất", "%", 15.5m, Direction.Up),
        ("Cơ cấu ngành dịch vụ", "%", 55.2m, Direction.Up),
        ("Cơ cấu ngành công nghiệp – xây dựng", "%", 41.5m, Direction.Up),
        ("Cơ cấu ngành nông nghiệp", "%", 3.3m, Direction.Down),
        ("Thu nhập bình quân đầu người", "triệu đồng", 115m, Direction.Up),
        ("Thu ngân sách nhà nước trên địa bàn", "tỷ đồng", 2450m, Direction.Up),
        ("Tổng vốn đầu tư toàn xã hội", "tỷ đồng", 24500m, Direction.Up),
        ("Giá trị hàng xuất khẩu", "triệu USD", 985m, Direction.Up),
        ("Doanh nghiệp thành lập mới", "doanh nghiệp", 1000m, Direction.Up),
        ("Lượt khách du lịch", "nghìn lượt", 2100m, Direction.Up),
        ("Giá trị sản xuất trên một héc-ta đất nông nghiệp", "triệu đồng", 135m, Direction.Up),
        ("Diện tích tích tụ đất sản xuất nông nghiệp", "ha", 60m, Direction.Up),
        ("Xã đạt chuẩn nông thôn mới nâng cao", "xã", 2m, Direction.Up),
        ("Tỷ lệ đường phố được cải tạo, chiếu sáng", "%", 96m, Direction.Up),
        ("Tỷ lệ đô thị hóa", "%", 78m, Direction.Up),
        ("Giải phóng mặt bằng các dự án trọng điểm", "ha", 120m, Direction.Up),
        ("Tỷ lệ dân số tham gia bảo hiểm y tế", "%", 92m, Direction.Up),
        ("Tỷ lệ lao động qua đào tạo", "%", 78m, Direction.Up),
        ("Lao động được tạo việc làm mới", "người", 8000m, Direction.Up),
        ("Tỷ lệ hộ nghèo", "%", 0.5m, Direction.Down),
        ("Tỷ suất sinh con thứ ba trở lên", "%", 8.5m, Direction.Down),
        ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng", "%", 6.2m, Direction.Down),
        ("Trường đạt chuẩn quốc gia", "trường", 98m, Direction.Up),
        ("Trạm y tế đạt tiêu chí quốc gia", "trạm", 37m, Direction.Up),
        ("Gia đình đạt danh hiệu văn hóa", "%", 85m, Direction.Up),
        ("Khu dân cư đạt danh hiệu văn hóa", "%", 90m, Direction.Up),
        ("Tỷ lệ dân số dùng nước sạch", "%", 98m, Direction.Up),
        ("Tỷ lệ chất thải rắn được thu gom, xử lý", "%", 97m, Direction.Up),
        ("Cơ sở gây ô nhiễm nghiêm trọng còn lại", "cơ sở", 2m, Direction.Down),
        ("Diện tích cây xanh bình quân đầu người", "m²", 8.5m, Direction.Up),
        ("Tỷ lệ khu dân cư an toàn về an ninh trật tự", "%", 88m, Direction.Up),
        ("Số vụ tai nạn giao thông", "vụ", 110m, Direction.Down),
        ("Hồ sơ thủ tục hành chính giải quyết trước và đúng hạn", "%", 99m, Direction.Up),
    ];

    public static IEnumerable<Indicator> Of(int year, int seed, DateOnly today, DateTime now)
    {
        var (dice, office) = (new Dice(seed, 7300 + year), Actor.System(today) with { Name = "Văn phòng Thành ủy" });
        foreach (var (row, i) in All.Select((r, i) => (r, i)))
        {
            var indicator = new Indicator(year, new IndicatorDetails($"CT{i + 1:00}", row.Name, row.Unit, row.Target, row.Direction), 0, office, now);
            var isMissed = year != ArticleTable.Year && i is 11 or 19;
            if (year < today.Year || i % 4 != 2)
            {
                var day = year < today.Year ? new DateOnly(year, 12, 31) : today;
                indicator.Report(Reached(row.Target, row.Direction, isMissed && year != ArticleTable.Year, dice), Source, day, 0, office, now);
            }

            indicator.ClearHappenings();
            yield return indicator;
        }
    }

    // About a quarter hit the target exactly; whole numbers stay whole.
    private static decimal Reached(decimal target, Direction direction, bool isMissed, Dice dice)
    {
        var step = dice.Between(0, 3) * (target == Math.Truncate(target) ? Math.Max(1, Math.Truncate(target / 100)) : 0.1m);
        var better = isMissed ? -Math.Max(step, target == Math.Truncate(target) ? 1 : 0.1m) : step;
        return direction == Direction.Up ? target + better : Math.Max(0, target - better);
    }
}
