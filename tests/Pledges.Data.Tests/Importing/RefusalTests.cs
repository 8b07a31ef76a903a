using Pledges.Data.Tests.Base;

namespace Pledges.Data.Tests.Importing;

/// <summary>Rows that cannot be taken: named by sheet, row, column and reason; nothing is written.</summary>
public sealed class RefusalTests(CityTemplate template) : ImportTest(template)
{
    private const string Orgs = "Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên;Từ ngày;Đến ngày;Mã kế thừa";
    private const string Members = "Mã đảng viên;Họ và tên;Năm sinh;Giới tính;Ngày vào Đảng;Ngày chính thức";
    private const string Memberships = "Mã đảng viên;Mã tổ chức;Từ ngày;Đến ngày;Lý do";
    private const string Posts = "Mã đảng viên;Mã tổ chức;Chức vụ;Từ ngày;Đến ngày";
    private const string Pledges = "Năm;Mã đảng viên;Ngày gửi;Ngày xác nhận;Cụ thể;Kết quả";
    private const string Commitments = "Năm;Mã đảng viên;TT;Nhóm;Việc làm";
    private const string Grades = "Năm;Mã đảng viên;Thang;Xếp loại";
    private const string Disciplines = "Mã đảng viên;Mã tổ chức;Số quyết định;Ngày quyết định;Hình thức;Lý do;Thiếu gương mẫu";
    private const string Commendations = "Mã đảng viên;Mã tổ chức;Ngày quyết định;Số quyết định;Hình thức;Danh hiệu";

    /// <summary>Sheet, headings, row; the column that is named; how the reason begins.</summary>
    public static TheoryData<string, string, string, string, string> BadRows => new()
    {
        { "Tổ chức", Orgs, "X1;Chi bộ X;CELL;KHÔNG;01/01/2020;;", "Mã cấp trên", "There is no organisation with the code “KHÔNG”" },
        { "Tổ chức", Orgs, "X1;Chi bộ X;LIÊN CHI;DB1;01/01/2020;;", "Loại hình", "“LIÊN CHI” is not known here" },
        { "Tổ chức", Orgs, "X1;Chi bộ X;CELL;X1;01/01/2020;;", "Mã cấp trên", "A unit cannot stand below itself" },
        { "Tổ chức", Orgs, "TU;Đảng bộ thành phố Thử Nghiệm;CITY;CB11;01/01/2010;;", "Mã cấp trên", "A unit cannot stand below itself" },
        { "Tổ chức", Orgs, "X1;;CELL;DB1;01/01/2020;;", "Tên tổ chức", "A value is missing" },
        { "Tổ chức", Orgs, "X1;Chi bộ X;CELL;DB1;01/01/2020;31/12/2019;", "Đến ngày", "The end must be after the beginning" },
        { "Tổ chức", Orgs, "X1;Chi bộ X;CELL;DB1;01/01/2020;;X9", "Mã kế thừa", "There is no organisation with the code “X9”" },
        { "Tổ chức", Orgs, "X1;Chi bộ X;CELL;DB1;01/01/0001;;", "Từ ngày", "The date 01/01/0001 lies outside the years" },
        { "Đảng viên", Members, "N1;Người Mới;1980;nam;;", "Mã đảng viên", "This member has no cell" },
        { "Đảng viên", Members, "M01;Lê Văn An;198;;;", "Năm sinh", "“198” is not a year" },
        { "Đảng viên", Members, "M01;Lê Văn An;1850;;;", "Năm sinh", "The year of birth must lie between 1900 and 2100" },
        { "Đảng viên", Members, "M01;Lê Văn An;1965;khác;;", "Giới tính", "“khác” is not known here" },
        { "Đảng viên", Members, "M01;Lê Văn An;1965;;03/02/1990;03/02/1989", "Ngày chính thức", "The official date cannot be before" },
        { "Đảng viên", Members, "M01;;1965;;;", "Họ và tên", "A value is missing" },
        { "Sinh hoạt", Memberships, "M01;CB12;01/01/2024;;", "Từ ngày", "A member belongs to one cell at a time" },
        { "Sinh hoạt", Memberships, "M99;CB12;01/01/2024;;", "Mã đảng viên", "There is no member with the code “M99”" },
        { "Sinh hoạt", Memberships, "M01;XX;01/01/2024;;", "Mã tổ chức", "There is no organisation with the code “XX”" },
        { "Sinh hoạt", Memberships, "M01;CB12;29/02/2019;;", "Từ ngày", "“29/02/2019” is not a date that exists" },
        { "Sinh hoạt", Memberships, "M01;CB12;31/04/2019;;", "Từ ngày", "“31/04/2019” is not a date that exists" },
        { "Sinh hoạt", Memberships, "M01;CB12;01/01/9999;;", "Từ ngày", "The date 01/01/9999 lies outside the years" },
        { "Sinh hoạt", Memberships, "M01;DB1;01/01/2012;01/01/2013;", "Mã tổ chức", "“DB1” is no cell" },
        { "Sinh hoạt", Memberships, "M01;CB10;01/01/2012;01/01/2025;", "Đến ngày", "“CB10” ended on 01/01/2024" },
        { "Sinh hoạt", Memberships, "M01;CB11;01/01/2020;01/01/2026;nghỉ", "Lý do", "“nghỉ” is not known here" },
        { "Trạng thái", "Mã đảng viên;Loại;Từ ngày", "M01;ốm;01/01/2025", "Loại", "“ốm” is not known here" },
        { "Chức vụ", Posts, "M01;CB11;trưởng phòng;01/01/2025;", "Chức vụ", "“trưởng phòng” is not known here" },
        { "Đăng ký", Pledges, "2009;M01;;;;", "Năm", "The year must lie between 2010 and 2100" },
        { "Đăng ký", Pledges, "hai nghìn;M01;;;;", "Năm", "“hai nghìn” is not a year" },
        { "Đăng ký", Pledges, "2024;M01;20/01/2024;10/01/2024;;", "Ngày xác nhận", "A pledge cannot be confirmed before it was handed in" },
        { "Đăng ký", Pledges, "2024;M01;;;chưa rõ;", "Cụ thể", "“chưa rõ” is not known here" },
        { "Đăng ký", Pledges, "2024;M01;;;;A", "Kết quả", "“A” is not known here" },
        { "Việc làm", Commitments, "2024;M01;1;dao_duc;Thăm 5 hộ", "Mã đảng viên", "There is no pledge of 2024 for the member “M01”" },
        { "Việc làm", Commitments, "2025;M01;1;the_thao;Chạy bộ", "Nhóm", "“the_thao” is not known here" },
        { "Việc làm", Commitments, "2025;M01;không;dao_duc;Thăm 5 hộ", "TT", "“không” is not a number between 1 and 99" },
        { "Việc làm", Commitments, "2025;M01;1;dao_duc;", "Việc làm", "A value is missing" },
        { "Tấm gương", "Năm;Mã đảng viên;Lĩnh vực", "2025;M01;WORK|thể thao", "Lĩnh vực", "“thể thao” is not known here" },
        { "Xếp loại đảng viên", Grades, "2025;M01;D;CLEAN_STRONG", "Xếp loại", "The scheme D has no grade “CLEAN_STRONG”" },
        { "Xếp loại đảng viên", Grades, "2025;M01;E;GOOD", "Thang", "“E” is not known here" },
        { "Xếp loại tổ chức", "Năm;Mã tổ chức;Thang;Xếp loại", "2025;DB1;B;WEAK", "Xếp loại", "The scheme B has no grade “WEAK”" },
        { "Kỷ luật", Disciplines, "M99;;1-QĐ;05/01/2026;WARNING;WILL;x", "Mã đảng viên", "There is no member with the code “M99”" },
        { "Kỷ luật", Disciplines, ";XX;1-QĐ;05/01/2026;WARNING;WILL;x", "Mã tổ chức", "There is no organisation with the code “XX”" },
        { "Kỷ luật", Disciplines, ";;1-QĐ;05/01/2026;WARNING;WILL;x", "Mã đảng viên", "A row is about one member or one organisation" },
        { "Kỷ luật", Disciplines, "M01;CB11;1-QĐ;05/01/2026;WARNING;WILL;x", "Mã đảng viên", "A row is about one member or one organisation" },
        { "Kỷ luật", Disciplines, "M01;;;05/01/2026;WARNING;WILL;x", "Số quyết định", "A value is missing" },
        { "Kỷ luật", Disciplines, "M01;;1-QĐ;30/02/2026;WARNING;WILL;x", "Ngày quyết định", "“30/02/2026” is not a date that exists" },
        { "Kỷ luật", Disciplines, "M01;;1-QĐ;11/03/2026;WARNING;WILL;x", "Ngày quyết định", "The decision must have been made" },
        { "Kỷ luật", Disciplines, "M01;;1-QĐ;05/01/2026;phê bình;WILL;x", "Hình thức", "“phê bình” is not known here" },
        { "Kỷ luật", Disciplines, "M01;;1-QĐ;05/01/2026;WARNING;LAZY;x", "Lý do", "“LAZY” is not known here" },
        { "Kỷ luật", Disciplines, "M01;;1-QĐ;05/01/2026;DISSOLUTION;WILL;x", "Hình thức", "This form does not exist here" },
        { "Kỷ luật", Disciplines, ";CB11;1-QĐ;05/01/2026;EXPULSION;WILL;x", "Hình thức", "This form does not exist here" },
        { "Kỷ luật", Disciplines, "M01;;1-QĐ;05/01/2026;cách chức;WILL;x", "Hình thức", "The member held no post" },
        { "Kỷ luật", Disciplines, "M01;;1-QĐ;05/01/1991;EXPULSION;WILL;x", "Hình thức", "A probationary member can only be" },
        { "Khen thưởng", Commendations, "M01;;05/01/2026;1-QĐ;FLAG;Người tốt", "Hình thức", "A flag is awarded to an organisation" },
        { "Khen thưởng", Commendations, "M01;;05/01/2026;1-QĐ;MEDAL;Người tốt", "Hình thức", "“MEDAL” is not known here" },
        { "Khen thưởng", Commendations, "M01;;05/01/2026;1-QĐ;PRAISE;", "Danh hiệu", "A value is missing" },
        { "Khen thưởng", Commendations, "M01;;11/03/2026;1-QĐ;PRAISE;Người tốt", "Ngày quyết định", "The commendation must have been given" },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public async Task Import_OfABadRow_NamesItAndWritesNothing(string sheet, string headings, string row, string column, string reason)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With(sheet, headings, row)
            // Good rows beside the bad one; they must not be written either.
            .With("Trạng thái".Equals(sheet, StringComparison.Ordinal) ? "Tam guong" : "Trang thai", sheet == "Trạng thái" ? "Năm;Mã đảng viên;Lĩnh vực" : "Mã đảng viên;Loại;Từ ngày", sheet == "Trạng thái" ? "2025;M02;WORK" : "M02;EXEMPT;01/01/2026");

        var refusal = Assert.Single(await RefusedAsync(city, folder.Path));

        Assert.Equal((sheet + ".csv", 2, column), (refusal.Sheet, refusal.Row, refusal.Column));
        Assert.StartsWith(reason, refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WhenAUnitWouldHaveTwoParents_SaysOnWhichDay()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Tổ chức", Orgs, "X1;Chi bộ X;CELL;DB1;01/01/2020;;", "X1;Chi bộ X;CELL;DB2;01/06/2021;;");
        var refusal = Assert.Single(await RefusedAsync(city, folder.Path));
        Assert.Equal((3, "“X1” would stand under “DB1” (row 2) and “DB2” on 01/06/2021."), (refusal.Row, refusal.Reason));
    }

    [Fact]
    public async Task Import_WhenUnitsStandBelowEachOther_NamesThemAll()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Tổ chức", Orgs, "X1;Đảng bộ X;BODY;X2;01/01/2020;;", "X2;Đảng bộ bộ phận X;SECTION;X1;01/01/2020;;");
        Assert.Equal([2, 3], (await RefusedAsync(city, folder.Path)).Select(r => r.Row));
    }

    [Fact]
    public async Task Import_WhenAKeyComesTwiceWithOtherValues_NamesTheOtherRow()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Đăng ký", Pledges, "2024;M01;10/01/2024;;;", "2024;M01;11/01/2024;;;");
        var refusal = Assert.Single(await RefusedAsync(city, folder.Path));
        Assert.Equal((3, "Row 2 has the same key with other values."), (refusal.Row, refusal.Reason));
    }

    [Fact]
    public async Task Import_WhenMembershipsOfTheFileOverlap_NamesTheLaterRow()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Sinh hoạt", Memberships, "M05;CB12;01/01/2012;01/06/2013;", "M05;CB21;01/01/2013;01/01/2014;");
        Assert.Equal(3, Assert.Single(await RefusedAsync(city, folder.Path)).Row);
    }

    [Fact]
    public async Task Import_WhenTheKeyColumnIsMissing_NamesTheColumn()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Đăng ký", "Danh sách đăng ký năm 2024", "", "Năm;Họ và tên;Ngày gửi", "2024;Lê Văn An;10/01/2024");
        var refusal = Assert.Single(await RefusedAsync(city, folder.Path));
        Assert.Equal((3, "Mã đảng viên", "The column “Mã đảng viên” is missing."), (refusal.Row, refusal.Column, refusal.Reason));
    }

    [Fact]
    public async Task Import_WhenAColumnIsThereTwice_SaysSo()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Tấm gương", "Năm;Mã đảng viên;Lĩnh vực;member-code", "2025;M01;WORK;M02");
        Assert.Equal("The column “Mã đảng viên” is there twice.", Assert.Single(await RefusedAsync(city, folder.Path)).Reason);
    }

    [Fact]
    public async Task Import_OfManyBadRows_CountsAllAndListsTheFirst()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Đăng ký", [Pledges, .. Enumerable.Range(1, 1500).Select(i => $"2024;X{i};;;;")]);
        var report = await ImportAsync(city, folder.Path);
        Assert.Equal((1000, 1500), (report.Refusals.Count, report.RefusedRows));
    }

    [Fact]
    public async Task Import_WhenSheetsOrColumnsAreNotKnown_ReportsThemAndGoesOn()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Tấm gương", "Năm;Mã đảng viên;Lĩnh vực;Ghi chú", "2025;M01;WORK;khen").With("Danh bạ", "Tên", "An").Raw("đọc.txt", [1]);
        var report = await TakeAsync(city, folder.Path);
        Assert.Equal(["Ghi chú"], report.Sheets[0].UnknownColumns);
        Assert.Equal([(null, Data.Importing.SheetStatus.Unknown)], report.Sheets.Skip(1).Select(s => (s.Sheet, s.Status)));
        Assert.Equal(["đọc.txt"], report.OtherFiles);
        Assert.True(report.IsWritten);
    }
}
