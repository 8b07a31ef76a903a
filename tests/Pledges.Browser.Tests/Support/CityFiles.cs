using System.Text;

namespace Pledges.Browser.Tests.Support;

/// <summary>
/// The import files of a small city: a body DB01 with the cells CB01 and CB02. Members are numbered from 100001 on, the first
/// of CB01 is its secretary.
/// </summary>
internal sealed class CityFiles(string folder)
{
    private const int First = 100001;
    private static readonly string[] Families = ["Trần", "Lê", "Hoàng", "Phạm", "Vũ", "Bùi", "Đỗ"];
    private static readonly string[] Given = ["An", "Bình", "Chi", "Dũng", "Đào", "Giang", "Hà", "Khôi", "Lan", "Minh", "Nga"];

    public static string Code(int number) => $"{First + number - 1}";

    /// <summary>Whose card code stands in the text.</summary>
    public static int NumberIn(string text) => Enumerable.Range(1, 99).First(number => text.Contains(Code(number), StringComparison.Ordinal));

    /// <summary>Odd numbers are women.</summary>
    public static string NameOf(int number) => $"{Families[(number - 1) % Families.Length]} {(number % 2 == 1 ? "Thị" : "Văn")} {Given[(number - 1) % Given.Length]}";

    public void WriteRoster(int inFirstCell, int inSecondCell, params IEnumerable<string> furtherPosts)
    {
        var people = Enumerable.Range(1, inFirstCell + inSecondCell).ToList();
        Write("Tổ chức", "Mã tổ chức;Tên tổ chức;Loại hình;Mã cấp trên;Từ ngày", ["TP;Đảng bộ thành phố Mẫu;CITY;;01/01/2020", "DB01;Đảng bộ phường Mẫu;BODY;TP;01/01/2020", "CB01;Chi bộ phố Một;CELL;DB01;01/01/2020", "CB02;Chi bộ phố Hai;CELL;DB01;01/01/2020"]);
        Write("Đảng viên", "Mã đảng viên;Họ và tên;Năm sinh;Giới tính;Ngày vào Đảng;Ngày chính thức", people.Select(i => $"{Code(i)};{NameOf(i)};{1950 + i};{(i % 2 == 1 ? "nữ" : "nam")};01/01/2000;01/01/2001"));
        Write("Sinh hoạt", "Mã đảng viên;Mã tổ chức;Từ ngày", people.Select(i => $"{Code(i)};{(i <= inFirstCell ? "CB01" : "CB02")};01/01/2020"));
        Write("Chức vụ", "Mã đảng viên;Mã tổ chức;Chức vụ;Chức danh;Loại;Từ ngày", [$"{First};CB01;bí thư;Bí thư chi bộ;PARTY;01/01/2025", .. furtherPosts]);
    }

    /// <summary>Confirmed pledges on paper, three commitments each.</summary>
    public void WritePledges(int year, IEnumerable<int> numbers)
    {
        var codes = numbers.Select(Code).ToList();
        Write("Đăng ký", "Năm;Mã đảng viên;Ngày gửi;Ngày xác nhận;Cụ thể", codes.Select(code => $"{year};{code};15/01/{year};18/01/{year};x"));
        Write("Việc làm", "Năm;Mã đảng viên;TT;Nhóm;Việc làm;Số lượng;Thời hạn;Đối tượng thụ hưởng;Gắn với nhiệm vụ", codes.SelectMany(code => new[]
        {
            $"{year};{code};1;tu_tuong;Kể một câu chuyện về Bác trong sinh hoạt chi bộ;4 chuyện;Mỗi quý một chuyện;Đảng viên chi bộ;Nhiệm vụ đảng viên",
            $"{year};{code};2;dao_duc;Cùng bà con trong ngõ quét dọn đường, khơi cống;24 buổi;Hằng tháng;32 hộ trong ngõ;Tổ viên tổ tự quản",
            $"{year};{code};3;chuc_trach;Trả lời đơn của dân trước hạn một ngày;12 tháng;Cả năm;Người dân trong phường;Công việc được giao",
        }));
    }

    private void Write(string sheet, string heads, IEnumerable<string> rows) =>
        File.WriteAllText(Path.Combine(folder, sheet + ".csv"), string.Join("\r\n", rows.Prepend(heads)) + "\r\n", Encoding.UTF8);
}
