namespace Pledges.Data.Seeding.Demo;

/// <summary>Makes up names out of common family, middle and given names.</summary>
internal sealed class PeopleNames(int seed)
{
    private static readonly string[] Families =
    [
        .. Many("Nguyễn", 26), .. Many("Lê", 22), .. Many("Trịnh", 8), .. Many("Hoàng", 7), .. Many("Phạm", 8), .. Many("Trần", 7),
        .. Many("Đỗ", 5), .. Many("Vũ", 4), .. Many("Bùi", 4), .. Many("Mai", 4), .. Many("Cao", 3), .. Many("Hà", 3), .. Many("Lưu", 3),
        .. Many("Đặng", 2), .. Many("Ngô", 2), .. Many("Dương", 2), .. Many("Đinh", 2), "Tống", "Thiều", "Nghiêm", "Lương", "Đào", "Phan", "Hồ",
    ];

    private static readonly string[] MaleMiddles =
        ["Văn", "Văn", "Văn", "Đức", "Xuân", "Hữu", "Đình", "Quang", "Công", "Ngọc", "Viết", "Bá", "Thế", "Duy", "Khắc", "Huy", "Tiến", "Trọng"];

    private static readonly string[] MaleGivens =
    [
        "An", "Bình", "Bắc", "Cảnh", "Chung", "Cường", "Dũng", "Dương", "Đạt", "Định", "Đông", "Giang", "Hải", "Hào", "Hậu", "Hiệp", "Hiếu", "Hòa",
        "Hoàn", "Hợp", "Huân", "Hùng", "Khoa", "Khôi", "Kiên", "Lâm", "Lộc", "Long", "Lực", "Mạnh", "Nam", "Nghĩa", "Nhân", "Ninh", "Phong", "Phú",
        "Phúc", "Quân", "Quyết", "Sáng", "Sơn", "Tài", "Tân", "Thắng", "Thành", "Thao", "Thịnh", "Thuận", "Tiệp", "Toàn", "Trung", "Tú", "Tuấn",
        "Tùng", "Việt", "Vinh", "Vượng",
    ];

    private static readonly string[] FemaleMiddles =
        ["Thị", "Thị", "Thị", "Thị", "Thị Thu", "Thị Minh", "Thị Thanh", "Thị Hồng", "Thị Ngọc", "Thị Kim", "Thị Bích", "Thu", "Thanh", "Phương", "Ngọc"];

    private static readonly string[] FemaleGivens =
    [
        "Anh", "Ánh", "Bích", "Chi", "Diệp", "Dung", "Duyên", "Giang", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hoài", "Hồng", "Huệ", "Huyền", "Hương",
        "Lan", "Lê", "Liên", "Linh", "Loan", "Lý", "Mai", "Minh", "Mơ", "Nga", "Ngà", "Ngân", "Nguyệt", "Nhàn", "Nhung", "Oanh", "Phượng", "Quyên",
        "Quỳnh", "Sen", "Tâm", "Thảo", "Thắm", "Thơ", "Thoa", "Thủy", "Thư", "Tình", "Trang", "Tuyết", "Vân", "Vui", "Xuân", "Yến",
    ];

    // Combinations that a reader would take for somebody in public life.
    private static readonly HashSet<string> Avoided =
    [
        "Nguyễn Xuân Phúc", "Nguyễn Văn An", "Lê Đức Anh", "Nguyễn Văn Hùng", "Lê Văn Thành", "Trần Văn Sơn", "Nguyễn Đức Hải", "Lê Quang Hùng",
        "Nguyễn Đình Trung", "Trịnh Văn Chiến", "Nguyễn Trọng Nghĩa", "Lê Tiến Phương", "Nguyễn Duy Ngọc", "Nguyễn Thị Thanh", "Lê Thị Nga",
        "Nguyễn Thanh Hải", "Nguyễn Thị Thu Hà", "Trần Quang Phương", "Nguyễn Văn Thắng", "Nguyễn Huy Tiến", "Lê Quang Tùng", "Nguyễn Văn Quảng",
    ];

    private readonly Dice dice = new(seed, 11);

    public string Next(bool female)
    {
        while (true)
        {
            var (family, middle, given) = (dice.OneOf(Families), dice.OneOf(female ? FemaleMiddles : MaleMiddles), dice.OneOf(female ? FemaleGivens : MaleGivens));
            var name = $"{family} {middle} {given}";
            if (family != given && !middle.EndsWith(given, StringComparison.Ordinal) && !Avoided.Contains(name))
            {
                return name;
            }
        }
    }

    private static IEnumerable<string> Many(string name, int times) => Enumerable.Repeat(name, times);
}
