using System.Globalization;

namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>What stands for the braces of a pattern.</summary>
internal static class Fillers
{
    private static readonly string[] NewerPapers =
    [
        "Chỉ thị 05-CT/TW", "Quy định 08-QĐi/TW về trách nhiệm nêu gương", "nghị quyết của Đảng ủy về chuyển đổi số",
        "Quy định 37-QĐ/TW về những điều đảng viên không được làm", "Quy định 144-QĐ/TW về chuẩn mực đạo đức cách mạng", "nghị quyết đại hội đảng bộ",
    ];

    private static readonly string[] OlderPapers =
    [
        "Chỉ thị 05-CT/TW", "Quy định 101-QĐ/TW về trách nhiệm nêu gương", "Nghị quyết Trung ương 4 khóa XII",
        "Quy định 47-QĐ/TW về những điều đảng viên không được làm", "Quy định 55-QĐ/TW về một số việc cần làm ngay", "nghị quyết đại hội đảng bộ",
    ];

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Now = new Dictionary<string, IReadOnlyList<string>>
    {
        ["ngo"] = [.. Enumerable.Range(3, 60).Select(i => $"ngõ {(i * 7) + (i % 3)}")],
        ["nhip"] =
        [
            "sáng chủ nhật tuần đầu mỗi tháng", "chiều thứ sáu hằng tuần", "tối thứ tư hằng tuần", "sáng thứ bảy hằng tuần", "ngày 15 hằng tháng",
            "chiều thứ năm tuần thứ hai mỗi tháng", "tối thứ ba hằng tuần", "mùng 5 hằng tháng", "sáng thứ hai đầu tháng", "chiều chủ nhật cuối mỗi tháng",
        ],
        ["truoc"] =
        [
            "trước 30/4", "trước 19/5", "trước 30/6", "trước 27/7", "trước 31/8", "trước 02/9", "trước 10/10", "trước 30/10", "trước 20/11", "trước 30/11",
            "hết quý II", "hết quý III", "hết tháng 5", "hết tháng 9", "xong trong tháng 10",
        ],
        ["giosang"] = ["5 giờ 30", "6 giờ", "6 giờ 15", "6 giờ 30", "7 giờ"],
        ["sangthang"] = ["sáng chủ nhật tuần đầu mỗi tháng", "sáng thứ bảy tuần thứ ba mỗi tháng", "sáng ngày 15 hằng tháng", "sáng chủ nhật cuối mỗi tháng"],
        ["lop"] = ["lớp 3A", "lớp 4B", "lớp 5C", "lớp 6A", "lớp 6D", "lớp 7B", "lớp 8A", "lớp 8C", "lớp 9B", "lớp 10A3", "lớp 11A5", "lớp 12A2"],
        ["mon"] = ["Toán", "Ngữ văn", "Tiếng Anh", "Vật lý", "Hóa học", "Sinh học", "Lịch sử", "Địa lý", "Tin học"],
        ["khoa"] = ["khoa Nội", "khoa Ngoại", "khoa Nhi", "khoa Khám bệnh", "khoa Sản", "khoa Y học cổ truyền", "phòng tiêm chủng"],
        ["to"] = ["tổ hàn", "tổ cơ khí", "chuyền may số 3", "đội vận hành", "tổ kho", "đội thi công số 2", "tổ bảo dưỡng", "ca đêm"],
        ["nq"] = NewerPapers,
        ["nghiquyet"] =
        [
            "nghị quyết đại hội chi bộ", "nghị quyết đại hội đảng bộ", "nghị quyết về xây dựng đô thị văn minh", "chương trình hành động của Thành ủy",
            "nghị quyết chuyên đề của chi bộ về vệ sinh môi trường", "nghị quyết của Đảng ủy về cải cách hành chính",
        ],
        ["viec"] =
        [
            "phân loại rác tại nguồn", "mở rộng đường ngõ", "hiến đất làm đường", "chỉnh trang đô thị", "giải phóng mặt bằng tuyến đường mới",
            "tham gia bảo hiểm y tế hộ gia đình", "lắp camera an ninh khu phố", "cưới, tang gọn nhẹ", "không lấn chiếm vỉa hè",
        ],
        ["thutuc"] =
        [
            "hộ tịch", "chứng thực", "đăng ký kinh doanh", "xác nhận đất đai", "chế độ người có công", "bảo trợ xã hội", "cấp phép xây dựng", "văn bản đến",
        ],
        ["cutri"] = ["ý kiến của hộ dân", "kiến nghị sau tiếp xúc cử tri", "đơn phản ánh của công dân", "góp ý qua hòm thư của đơn vị"],
        ["loi"] =
        [
            "phát biểu xây dựng còn ít", "báo cáo còn chậm so với hạn", "còn nể nang trong phê bình", "đi họp muộn", "chưa sâu sát cơ sở",
            "ứng dụng công nghệ thông tin còn yếu", "sổ sách ghi chưa đủ", "còn nóng nảy khi trao đổi",
        ],
    };

    public static IReadOnlyList<string> Names { get; } = [.. Now.Keys];

    /// <summary>Papers of the Party are those in force in the year.</summary>
    public static IReadOnlyList<string> For(string name, int year) => name == "nq" && year < 2022 ? OlderPapers : Now[name];

    /// <summary>How one begins; keeps the same deed from reading the same.</summary>
    public static readonly IReadOnlyList<string> Openings =
    [
        "Từ tháng 2, ", "Ngay trong quý I, ", "Sau Tết, ", "Năm nay, ", "Như đã hứa với chi bộ, ", "Từ đầu tháng 3, ", "Làm tiếp việc năm ngoái: ",
        "Không đợi nhắc, ", "Theo phân công của chi ủy, ", "Làm theo lời Bác, ", "Việc năm nay quyết làm cho được: ",
    ];

    /// <summary>How one ends.</summary>
    public static readonly IReadOnlyList<string> Endings =
    [
        " Việc nào chưa xong thì nói rõ lý do với chi bộ.", " Tự ghi sổ để cuối năm đối chiếu.", " Ai vướng thì đến tận nơi nghe.",
        " Tháng nào bận thì làm bù tháng sau.", " Nhờ đồng chí cùng tổ đảng nhắc khi quên.", " Làm xong báo chi ủy một câu trong nhóm.",
        " Làm được đến đâu ghi đến đó.", " Năm ngoái mới làm được một nửa.", " Cuối quý báo kết quả bằng con số.", " Có vướng thì xin ý kiến bí thư ngay.",
        " Không phô trương, không chụp ảnh đưa lên mạng.", " Đầu tháng 7 tự kiểm lại một lần.", " Mời một đồng chí cùng làm để học nhau.",
        " Nếu không đạt thì tự nhận trước chi bộ.", " Vận động thêm gia đình cùng làm.", " Lấy ý kiến người được giúp trước khi báo là xong.",
    ];

    public static readonly IReadOnlyList<string> Models =
        ["Mỗi ngày làm một việc tốt cho dân", "Tuyên dương dưới cờ", "Ngày thứ bảy tình nguyện", "Đoạn đường tự quản", "Tiếng loa an ninh"];

    public static string ChecksOf(Trades trade, Dice dice) => dice.OneOf(trade switch
    {
        Trades.Teacher => TeacherChecks,
        Trades.Health => HealthChecks,
        Trades.Company => CompanyChecks,
        Trades.Resident => ResidentChecks,
        _ => OfficeChecks,
    });

    private static readonly string[] TeacherChecks = ["Sổ đầu bài, sổ dự giờ", "Bảng điểm cuối học kỳ", "Biên bản họp tổ chuyên môn", "Phiếu nhận xét của phụ huynh"];
    private static readonly string[] HealthChecks = ["Sổ giao ban của khoa", "Phiếu khảo sát người bệnh", "Số liệu trên phần mềm bệnh viện", "Bảng kiểm của điều dưỡng trưởng"];
    private static readonly string[] CompanyChecks = ["Sổ giao ca", "Bảng chấm công và nghiệm thu của xưởng", "Biên bản an toàn lao động hằng tháng", "Báo cáo sản lượng của phòng kỹ thuật"];
    private static readonly string[] ResidentChecks = ["Sổ theo dõi của tổ dân phố", "Bà con trong ngõ xác nhận", "Biên bản sinh hoạt chi bộ", "Sổ ghi của Ban Công tác Mặt trận"];
    private static readonly string[] OfficeChecks = ["Sổ theo dõi trên phần mềm một cửa", "Sổ tiếp công dân", "Biên bản giao ban tháng", "Báo cáo quý gửi chi bộ"];

    public static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
