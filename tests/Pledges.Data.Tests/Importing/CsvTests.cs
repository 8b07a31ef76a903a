using System.Text;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Tests.Base;

namespace Pledges.Data.Tests.Importing;

public sealed class CsvTests(CityTemplate template) : ImportTest(template)
{
    private const string Text = "Năm;Mã đảng viên;Lĩnh vực;Số quyết định\r\n2025;M01;WORK;1-QĐ/TU\r\n";

    public static TheoryData<string, string> GoodFiles => new()
    {
        { "with a mark", "\uFEFF" + Text },
        { "without a mark", Text },
        { "comma", Text.Replace(';', ',') },
        { "line feeds only", Text.Replace("\r\n", "\n") },
        { "decomposed letters", Text.Normalize(NormalizationForm.FormD) },
        { "no line end at the end", Text.TrimEnd() },
        { "quoted", "\"Năm\";\"Mã đảng viên\";\"Lĩnh vực\";\"Số quyết định\"\n\"2025\";\"M01\";\"WORK\";\"1-QĐ/TU\"\n" },
        { "title lines, empty rows and columns", ";;;;\nDANH SÁCH; TẤM GƯƠNG\n\n;Năm;;Mã đảng viên;Lĩnh vực;Số quyết định\n\n;2025;;M01;WORK;1-QĐ/TU\n;;;;\n" },
        { "the separator named in the first line", "sep=;\n" + Text },
        { "invisible signs and wide blanks", "Năm;Mã đảng viên;Lĩnh vực;Số quyết định\n2025;\u200BM01\u00A0;WORK;\u200E1-QĐ/TU\n" },
        { "other case and no marks", "NAM;MA_DANG-VIEN;linh vuc;So Quyet Dinh\n2025;M01;WORK;1-QĐ/TU\n" },
    };

    [Theory]
    [MemberData(nameof(GoodFiles))]
    public async Task Import_OfAnUntidyFile_ReadsTheSame(string how, string content)
    {
        Assert.NotEmpty(how);
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().Raw("tam guong.csv", Encoding.UTF8.GetBytes(content));
        await TakeAsync(city, folder.Path);
        var exemplar = await city.Db().Exemplars.SingleAsync();
        Assert.Equal((2025, city.City.Member.MemberId, "1-QĐ/TU"), (exemplar.Year, exemplar.MemberId, exemplar.DecisionNo));
    }

    [Fact]
    public async Task Import_OfUtf16_SaysSo()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var marked = new RosterFolder().Raw("Tấm gương.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]);
        using var unmarked = new RosterFolder().Raw("Tấm gương.csv", Encoding.Unicode.GetBytes(Text));
        Assert.Equal("Utf16", (await BadFileAsync(city, marked.Path)).Rule);
        Assert.Equal("Utf16", (await BadFileAsync(city, unmarked.Path)).Rule);
    }

    [Fact]
    public async Task Import_OfWindows1258_SaysSo()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        // “Mã đảng viên” and “Quyết định” in the old Vietnamese code page: ã, đ, ê are single bytes that UTF-8 does not know.
        var old = Encoding.Latin1.GetBytes(Text.Replace("Năm", "nam").Replace("Mã đảng viên", "member_code").Replace("Lĩnh vực", "fields").Replace("Số quyết định", "decision_no").Replace("QĐ", "Q\u00D0"));
        using var folder = new RosterFolder().Raw("exemplars.csv", old);
        Assert.Equal("NotUtf8", (await BadFileAsync(city, folder.Path)).Rule);
    }

    [Theory]
    [InlineData("2025;M01;WORK;\"1-QĐ/TU\n2025;M02;WORK;2-QĐ/TU\n")]
    [InlineData("2025;M01;WORK;\"1-QĐ\"/TU\n")]
    public async Task Import_WhenQuotesDoNotMatch_NamesTheRow(string rows)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().Raw("exemplars.csv", Encoding.UTF8.GetBytes("year;member_code;fields;decision_no\n" + rows));
        var refusal = await BadFileAsync(city, folder.Path);
        Assert.Equal(("BadQuotes", 2), (refusal.Rule, (int)refusal.Arguments[1]));
    }

    [Fact]
    public async Task Import_WhenTheDelimiterIsAnother_FindsNoHeadings()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().Raw("exemplars.csv", Encoding.UTF8.GetBytes(Text.Replace(';', '\t')));
        Assert.StartsWith("No heading row was found", Assert.Single(await RefusedAsync(city, folder.Path)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAFolderWithoutTables_SaysSo()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var empty = new RosterFolder().Raw("ảnh.png", [1, 2, 3]);
        using var strangers = new RosterFolder().With("danh bạ", "Tên");
        using var twice = new RosterFolder().With("Tấm gương", "Năm").With("exemplars", "Năm");
        Assert.Equal("NoTables", (await BadFileAsync(city, empty.Path)).Rule);
        Assert.Equal("NoKnownSheet", (await BadFileAsync(city, strangers.Path)).Rule);
        Assert.Equal("TwiceThere", (await BadFileAsync(city, twice.Path)).Rule);
        Assert.Equal("NotThere", (await BadFileAsync(city, empty.At("không có"))).Rule);
    }

    [Fact]
    public async Task Import_OfHostileText_StoresItAsText()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Đảng viên", "Mã đảng viên;Họ và tên", "M01;\"<script>alert(1)</script> '); DROP TABLE Members;-- 😀 \u202Egnud\"");
        await TakeAsync(city, folder.Path);
        Assert.Equal("<script>alert(1)</script> '); DROP TABLE Members;-- 😀 gnud", (await city.Db().Members.SingleAsync(m => m.Code == "M01")).FullName);
    }
}
