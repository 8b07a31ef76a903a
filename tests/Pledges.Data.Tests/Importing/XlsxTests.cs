using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using Pledges.Data.Tests.Base;

namespace Pledges.Data.Tests.Importing;

public sealed class XlsxTests(CityTemplate template) : ImportTest(template)
{
    private static readonly string Headings = Workbook.Row(1, "Mã đảng viên", "Mã tổ chức", "Từ ngày", "Đến ngày", "Lý do");

    [Theory]
    [InlineData("""<c r="C2" s="1"><v>44927</v></c>""")]
    [InlineData("""<c r="C2" s="2" t="n"><v>44927.75</v></c>""")]
    [InlineData("""<c r="C2" t="d"><v>2023-01-01T00:00:00</v></c>""")]
    [InlineData("""<c r="C2" t="inlineStr"><is><t>1/1/23</t></is></c>""")]
    [InlineData("""<c r="C2" t="s"><v>0</v></c>""")]
    [InlineData("""<c r="C2" s="1"><f>TODAY()</f><v>44927</v></c>""")]
    public async Task Import_OfADateInAnyShape_ReadsTheSame(string cell)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = Book($"""{Headings}<row r="2">{Workbook.Text("M05")}{Workbook.Text("CB11")}{cell}</row>""", "<si><r><t>01/</t></r><r><t>01/2023</t></r><rPh><t>x</t></rPh></si>", sheet: "Sinh hoạt");
        Assert.Equal("“M05” and its first day", await FirstDayRefusalAsync(city, folder));
    }

    [Fact]
    public async Task Import_WhenTheBookCountsFrom1904_ReadsItsDates()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = Book($"""{Headings}<row r="2">{Workbook.Text("M05")}{Workbook.Text("CB11")}<c s="1"><v>43465</v></c></row>""", properties: "<workbookPr date1904=\"1\"/>", sheet: "Sinh hoạt");
        Assert.Equal("“M05” and its first day", await FirstDayRefusalAsync(city, folder));
    }

    [Fact]
    public async Task Import_OfNumbersAsCodes_KeepsTheirDigits()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder()
            .Raw("a.xlsx", Workbook.Of("Đảng viên", Workbook.Row(1, "Mã đảng viên", "Họ và tên") + $"""<row r="2"><c s="3"><v>42</v></c>{Workbook.Text("Lê Số")}</row><row r="3"><c><v>43</v></c>{Workbook.Text("Lê Trơn")}</row>"""));
        var refusals = await RefusedAsync(city, folder.At("a.xlsx"));
        Assert.Equal(["000042", "43"], refusals.Select(r => r.Arguments[1]));
    }

    [Theory]
    [InlineData("""<c r="C2"><f>A2</f></c>""", "The cell holds a formula without a stored value")]
    [InlineData("""<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>""", "The cell holds the error #DIV/0!")]
    [InlineData("""<c r="C2"><v>44927</v></c>""", "“44927” is not a date that exists")]
    public async Task Import_OfACellWithoutAValue_NamesIt(string cell, string reason)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = Book($"""{Headings}<row r="2">{Workbook.Text("M05")}{Workbook.Text("CB11")}{cell}</row>""", sheet: "Sinh hoạt");
        var refusal = Assert.Single(await RefusedAsync(city, folder.At("a.xlsx")));
        Assert.Equal(("Sinh hoạt", 2, "Từ ngày"), (refusal.Sheet, refusal.Row, refusal.Column));
        Assert.StartsWith(reason, refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfTitleLinesEmptyColumnsAndAMillionEmptyRows_ReadsTheRows()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        var rows = new StringBuilder(Workbook.Row(1, "THÀNH ỦY"))
            .Append(Workbook.Row(4, "", "Năm", "", "MÃ ĐẢNG VIÊN", "Lĩnh vực"))
            .Append(Workbook.Row(6, "", "2025", "", "M01", "WORK"));
        for (var i = 7; i < 1_000_007; i++)
        {
            rows.Append("<row r=\"").Append(i).Append("\"/>");
        }

        rows.Append(Workbook.Row(1_000_010, "", "2025", "", "M02", "STUDY"));
        using var folder = Book(rows.ToString());
        var sheet = Assert.Single((await TakeAsync(city, folder.At("a.xlsx"))).Sheets);
        Assert.Equal((2, 2), (sheet.Read, sheet.Added));
    }

    [Fact]
    public async Task Import_OfABookOfAnotherProgram_ReadsIt()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder();
        await MiniExcel.SaveAsAsync(folder.At("a.xlsx"), new Dictionary<string, object>
        {
            ["exemplars"] = new[] { new { year = 2025, member_code = "M01", fields = "WORK|LABOUR", decision_no = "=1+1" } },
            ["statuses"] = new[] { new { member_code = "M02", kind = "EXEMPT", from = new DateTime(2026, 1, 1), to = (DateTime?)null } },
        });
        await TakeAsync(city, folder.At("a.xlsx"));
        Assert.Equal("=1+1", (await city.Db().Exemplars.SingleAsync()).DecisionNo);
        Assert.Equal(new DateOnly(2026, 1, 1), (await city.Db().Statuses.SingleAsync()).From);
    }

    [Fact]
    public async Task Import_OfWhatIsNoWorkbook_SaysWhy()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        var good = Workbook.Of("Tấm gương", Workbook.Row(1, "Năm", "Mã đảng viên", "Lĩnh vực"));
        var document = Workbook.Zip(
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>"""));
        var files = new (byte[] Content, string Rule)[]
        {
            (document, "NotAWorkbook"),
            (Encoding.UTF8.GetBytes("Năm;Mã đảng viên\n"), "NotAWorkbook"),
            ([], "NotAWorkbook"),
            (Workbook.Zip(("a.txt", "x")), "NotAWorkbook"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "Encrypted"),
            (good[..(good.Length / 2)], "Damaged"),
            (Workbook.Of("Tấm gương", "<row r=\"1\"><c t=\"inlineStr\""), "Damaged"),
            (Workbook.Of("Tấm gương", "<row r=\"1\"><c t=\"s\"><v>99</v></c></row>"), "Damaged"),
            (Workbook.Of("Tấm gương", "&bomb;").Concat(Array.Empty<byte>()).ToArray(), "Damaged"),
        };
        foreach (var (content, rule) in files)
        {
            using var folder = new RosterFolder().Raw("a.xlsx", content);
            Assert.Equal(rule, (await BadFileAsync(city, folder.At("a.xlsx"))).Rule);
        }
    }

    [Fact]
    public async Task Import_OfAZipBomb_IsRefusedBeforeItIsUnpacked()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("xl/worksheets/a.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 1025; i++)
            {
                stream.Write(zeros);
            }
        }

        using var folder = new RosterFolder().Raw("a.xlsx", memory.ToArray());
        Assert.True(new FileInfo(folder.At("a.xlsx")).Length < 2 * 1024 * 1024);
        Assert.Equal("TooLarge", (await BadFileAsync(city, folder.At("a.xlsx"))).Rule);
    }

    private static RosterFolder Book(string rows, string strings = "", string properties = "", string sheet = "Tấm gương") =>
        new RosterFolder().Raw("a.xlsx", Workbook.Of(sheet, rows, strings, properties));

    // A membership from 1 January 2023 overlaps the one that M05 has; the refusal shows that the day was read right.
    private static async Task<string> FirstDayRefusalAsync(TestDatabase city, RosterFolder folder)
    {
        var refusal = Assert.Single(await RefusedAsync(city, folder.At("a.xlsx")));
        Assert.Equal("A member belongs to one cell at a time; these dates overlap another membership.", refusal.Reason);
        return "“M05” and its first day";
    }
}
