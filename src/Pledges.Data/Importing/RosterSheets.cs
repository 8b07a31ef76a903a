namespace Pledges.Data.Importing;

/// <summary>A column of a sheet: English key, Vietnamese heading, whether a file must have it.</summary>
public sealed record SheetColumn(string Key, string Heading, bool IsRequired = false)
{
    /// <summary>Of a table that is read and printed: in characters, and its text wraps. Null in a sheet that a program reads.</summary>
    public int? Width { get; init; }
}

/// <summary>A sheet of the exchange format: English key, Vietnamese heading, columns in the order in which they are written.</summary>
public sealed record RosterSheet(string Key, string Heading, IReadOnlyList<SheetColumn> Columns)
{
    private readonly Dictionary<string, int> places = Columns.Select((c, i) => (c.Key, i)).ToDictionary(c => c.Key, c => c.i);

    internal int IndexOf(string key) => places[key];
}

/// <summary>The exchange format of docs/import.md, in the order in which sheets depend on each other.</summary>
public static class RosterSheets
{
    private static readonly SheetColumn Year = new("year", "Năm", IsRequired: true);
    private static readonly SheetColumn MemberCode = new("member_code", "Mã đảng viên", IsRequired: true);
    private static readonly SheetColumn OrgCode = new("org_code", "Mã tổ chức", IsRequired: true);
    private static readonly SheetColumn From = new("from", "Từ ngày", IsRequired: true);
    private static readonly SheetColumn To = new("to", "Đến ngày");
    private static readonly SheetColumn Decision = new("decision_no", "Số quyết định");
    private static readonly SheetColumn Scheme = new("scheme", "Thang", IsRequired: true);
    private static readonly SheetColumn Grade = new("grade", "Xếp loại", IsRequired: true);

    public static readonly RosterSheet Organisations = new("organisations", "Tổ chức",
    [
        new("code", "Mã tổ chức", IsRequired: true),
        new("name", "Tên tổ chức", IsRequired: true),
        new("level", "Loại hình", IsRequired: true),
        new("parent_code", "Mã cấp trên"),
        new("sector", "Khối"),
        From,
        To,
        new("successor_code", "Mã kế thừa"),
    ]);

    public static readonly RosterSheet Members = new("members", "Đảng viên",
    [
        new("code", "Mã đảng viên", IsRequired: true),
        new("full_name", "Họ và tên", IsRequired: true),
        new("birth_year", "Năm sinh"),
        new("gender", "Giới tính"),
        new("joined_on", "Ngày vào Đảng"),
        new("official_on", "Ngày chính thức"),
    ]);

    public static readonly RosterSheet Memberships = new("memberships", "Sinh hoạt", [MemberCode, OrgCode, From, To, new("end_reason", "Lý do")]);

    public static readonly RosterSheet Statuses = new("statuses", "Trạng thái",
        [MemberCode, new("kind", "Loại", IsRequired: true), From, To, new("decision", "Số quyết định")]);

    public static readonly RosterSheet Posts = new("posts", "Chức vụ",
    [
        MemberCode,
        OrgCode,
        new("post", "Chức vụ", IsRequired: true),
        new("title", "Chức danh"),
        new("kind", "Loại"),
        new("key_leader", "Chủ chốt"),
        new("standing_managed", "Diện BTV quản lý"),
        From,
        To,
    ]);

    public static readonly RosterSheet Pledges = new("pledges", "Đăng ký",
    [
        Year,
        MemberCode,
        new("submitted_on", "Ngày gửi"),
        new("confirmed_on", "Ngày xác nhận"),
        new("concrete", "Cụ thể"),
        new("result", "Kết quả"),
    ]);

    public static readonly RosterSheet Commitments = new("commitments", "Việc làm",
    [
        Year,
        MemberCode,
        new("no", "TT", IsRequired: true),
        new("section", "Nhóm", IsRequired: true),
        new("deed", "Việc làm", IsRequired: true),
        new("quantity", "Số lượng"),
        new("due", "Thời hạn"),
        new("beneficiary", "Đối tượng thụ hưởng"),
        new("duty", "Gắn với nhiệm vụ"),
        new("model", "Mô hình"),
        new("outcome", "Kết quả"),
    ]);

    public static readonly RosterSheet Exemplars = new("exemplars", "Tấm gương", [Year, MemberCode, new("fields", "Lĩnh vực", IsRequired: true), Decision]);

    public static readonly RosterSheet MemberGrades = new("member_grades", "Xếp loại đảng viên", [Year, MemberCode, Scheme, Grade]);

    public static readonly RosterSheet OrgGrades = new("org_grades", "Xếp loại tổ chức", [Year, OrgCode, Scheme, Grade, new("outstanding", "Tiêu biểu")]);

    public static readonly RosterSheet Inspections = new("inspections", "Kiểm tra",
    [
        new("decision_no", "Số quyết định", IsRequired: true),
        new("decided_on", "Ngày quyết định", IsRequired: true),
        new("body", "Chủ thể", IsRequired: true),
        new("body_org_code", "Mã tổ chức của chủ thể", IsRequired: true),
        new("activity", "Hình thức", IsRequired: true),
        new("kind", "Loại", IsRequired: true),
        new("topic", "Chuyên đề"),
    ]);

    public static readonly RosterSheet InspectionSubjects = new("inspection_subjects", "Đối tượng kiểm tra",
    [
        new("decision_no", "Số quyết định", IsRequired: true),
        new("org_code", "Mã tổ chức"),
        new("member_code", "Mã đảng viên"),
        new("concluded_on", "Ngày kết luận"),
        new("outcome", "Kết luận"),
    ]);

    public static readonly RosterSheet Disciplines = new("disciplines", "Kỷ luật",
    [
        new("member_code", "Mã đảng viên"),
        new("org_code", "Mã tổ chức"),
        new("decision_no", "Số quyết định", IsRequired: true),
        new("decided_on", "Ngày quyết định", IsRequired: true),
        new("form", "Hình thức", IsRequired: true),
        new("ground", "Lý do", IsRequired: true),
        new("lack_of_example", "Thiếu gương mẫu"),
    ]);

    public static readonly RosterSheet Commendations = new("commendations", "Khen thưởng",
    [
        new("member_code", "Mã đảng viên"),
        new("org_code", "Mã tổ chức"),
        new("decided_on", "Ngày quyết định", IsRequired: true),
        Decision,
        new("form", "Hình thức", IsRequired: true),
        new("title", "Danh hiệu", IsRequired: true),
    ]);

    public static readonly RosterSheet Plans = new("plans", "Kế hoạch",
    [
        OrgCode,
        new("kind", "Loại", IsRequired: true),
        new("from_year", "Từ năm", IsRequired: true),
        new("to_year", "Đến năm"),
        new("approved_on", "Ngày duyệt"),
        new("title", "Tên"),
    ]);

    public static readonly RosterSheet Indicators = new("indicators", "Chỉ tiêu",
    [
        Year,
        new("code", "Mã", IsRequired: true),
        new("name", "Tên"),
        new("unit", "Đơn vị"),
        new("target", "Kế hoạch", IsRequired: true),
        new("actual", "Thực hiện"),
        new("direction", "Chiều", IsRequired: true),
    ]);

    public static readonly IReadOnlyList<RosterSheet> Taken =
    [
        Organisations, Members, Memberships, Statuses, Posts, Pledges, Commitments, Exemplars, MemberGrades, OrgGrades,
        Disciplines, Commendations, Plans, Indicators, Inspections, InspectionSubjects,
    ];

    private static readonly Dictionary<string, RosterSheet> ByName = Taken
        .SelectMany(s => new[] { (Name: TextKey.Of(s.Key), Sheet: s), (Name: TextKey.Of(s.Heading), Sheet: s) })
        .ToDictionary(s => s.Name, s => s.Sheet);

    private static readonly HashSet<string> Headings = Taken.SelectMany(s => s.Columns).SelectMany(c => new[] { TextKey.Of(c.Key), TextKey.Of(c.Heading) }).ToHashSet();

    public static RosterSheet? Find(string name) => ByName.GetValueOrDefault(TextKey.Of(name));

    /// <summary>Whether some sheet has a column of this name.</summary>
    internal static bool IsHeading(string text) => Headings.Contains(TextKey.Of(text));
}
