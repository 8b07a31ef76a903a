namespace Pledges.Data.Seeding.Demo;

/// <summary>Names of places of Thanh Hóa city, and general names of agencies, schools and firms.</summary>
internal static class PlaceNames
{
    public static readonly IReadOnlyList<string> Wards =
    [
        "phường Ba Đình", "phường Điện Biên", "xã Đông Lĩnh", "phường Lam Sơn", "phường Trường Thi", "phường Quảng Phú", "phường Ngọc Trạo",
        "xã Hoằng Quang", "phường Phú Sơn", "phường Tân Sơn", "phường Đông Vệ", "phường Đông Thọ", "xã Đông Tân", "phường Hàm Rồng",
        "phường Nam Ngạn", "phường Đông Sơn", "phường Đông Cương", "xã Hoằng Đại", "phường Đông Hương", "phường Đông Hải", "phường Quảng Hưng",
        "phường Quảng Thắng", "xã Đông Hưng", "phường Quảng Thành", "phường An Hưng", "phường Tào Xuyên", "xã Đông Vinh", "phường Thiệu Khánh",
        "phường Thiệu Dương", "xã Hoằng Long", "phường Long Anh", "phường Quảng Tâm", "phường Quảng Cát", "xã Thiệu Vân", "phường Quảng Đông",
        "phường Quảng Thịnh", "xã Hoằng Anh",
    ];

    public static readonly IReadOnlyList<(string Name, CellKind Kind)> Agencies =
    [
        ("Cơ quan Thành ủy", CellKind.Office), ("Ủy ban nhân dân thành phố", CellKind.Office), ("Bệnh viện Đa khoa thành phố", CellKind.Health),
        ("Trường Cao đẳng Nghề số 1", CellKind.School), ("Công ty cổ phần Cấp nước đô thị", CellKind.Company),
        ("Công ty cổ phần Môi trường và Công trình đô thị", CellKind.Company), ("Trung tâm Y tế thành phố", CellKind.Health),
        ("Chi cục Thuế khu vực thành phố", CellKind.Office), ("Công ty cổ phần May xuất khẩu số 2", CellKind.Company),
        ("Trường Trung học phổ thông số 1", CellKind.School), ("Công ty cổ phần Xây dựng số 3", CellKind.Company),
        ("Trường Cao đẳng Y tế thành phố", CellKind.School), ("Bệnh viện Phụ sản khu vực", CellKind.Health), ("Bảo hiểm xã hội thành phố", CellKind.Office),
        ("Công ty cổ phần Bao bì", CellKind.Company), ("Trường Trung học phổ thông số 2", CellKind.School), ("Điện lực thành phố", CellKind.Company),
        ("Ban Quản lý dự án đầu tư xây dựng thành phố", CellKind.Office), ("Công ty cổ phần Vận tải hành khách", CellKind.Company),
        ("Trường Trung cấp Kinh tế", CellKind.School), ("Bệnh viện Y học cổ truyền khu vực", CellKind.Health), ("Bưu điện thành phố", CellKind.Company),
        ("Công ty cổ phần Vật liệu xây dựng", CellKind.Company), ("Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên", CellKind.School),
        ("Công ty cổ phần Chế biến thực phẩm", CellKind.Company), ("Khối Mặt trận và các đoàn thể", CellKind.Office),
    ];

    public static readonly IReadOnlyList<(string Name, CellKind Kind)> Single =
    [
        ("Trường Trung học cơ sở chất lượng cao", CellKind.School), ("Phòng Tư pháp", CellKind.Office), ("Hạt Kiểm lâm", CellKind.Office),
        ("Trường Trung học phổ thông số 3", CellKind.School), ("Kho bạc Nhà nước khu vực", CellKind.Office), ("Tòa án nhân dân", CellKind.Office),
        ("Viện kiểm sát nhân dân", CellKind.Office), ("Chi cục Thi hành án dân sự", CellKind.Office), ("Chi cục Thống kê khu vực", CellKind.Office),
        ("Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch", CellKind.Office), ("Ban Quản lý chợ trung tâm", CellKind.Office),
        ("Trung tâm Dịch vụ nông nghiệp", CellKind.Office), ("Hội Chữ thập đỏ", CellKind.Office), ("Phòng khám đa khoa khu vực", CellKind.Health),
        ("Trường Mầm non Thực hành", CellKind.School), ("Trường Trung học phổ thông số 4", CellKind.School), ("Đội Quản lý trật tự đô thị", CellKind.Office),
        ("Ngân hàng Chính sách xã hội", CellKind.Office), ("Công ty cổ phần Công viên cây xanh", CellKind.Company),
        ("Công ty cổ phần Sách và Thiết bị trường học", CellKind.Company), ("Hợp tác xã Dịch vụ điện năng", CellKind.Company),
    ];

    public static readonly IReadOnlyList<string> Schools = ["Trường Tiểu học", "Trường THCS", "Trường Mầm non"];

    public static IReadOnlyList<string> CellsOf(CellKind kind) => kind switch
    {
        CellKind.Health => ["Khối Văn phòng", "Khoa Nội", "Khoa Ngoại", "Khoa Nhi", "Khoa Khám bệnh", "Khoa Hồi sức cấp cứu", "Khoa Dược", "Khoa Xét nghiệm"],
        CellKind.School => ["Khối Văn phòng", "Tổ Toán – Tin", "Tổ Ngữ văn", "Tổ Ngoại ngữ", "Tổ Khoa học tự nhiên", "Tổ Khoa học xã hội", "Khoa Cơ bản", "Khoa Nghiệp vụ"],
        CellKind.Company => ["Khối Văn phòng", "Phân xưởng 1", "Phân xưởng 2", "Phân xưởng 3", "Đội Thi công 1", "Đội Thi công 2", "Phòng Kinh doanh", "Phòng Kỹ thuật"],
        _ => ["Văn phòng", "Phòng Tổng hợp", "Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 2", "Phòng Nghiệp vụ 3", "Phòng Kế hoạch – Tài chính", "Phòng Tổ chức", "Phòng Kiểm tra"],
    };

    public static string SectorOf(CellKind kind) => kind switch
    {
        CellKind.School => "Trường học",
        CellKind.Health => "Y tế",
        CellKind.Company => "Doanh nghiệp",
        CellKind.Office => "Cơ quan",
        _ => "Xã, phường",
    };
}
