using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Figures;

public sealed class ExportTests(Site site) : PageTest(site)
{
    private const string Hidden = "ẩn nhóm nhỏ";
    private const string Purpose = "Báo cáo quý trình Ban Thường vụ";

    [Fact]
    public async Task Csv_HoldsExactlyWhatIsShown_HidesTheSame_AndSaysWhoTookIt()
    {
        var answer = await TakeAsync(City.Standing, "Csv");
        Assert.StartsWith("text/csv", answer.Headers["Content-Type"]);
        var lines = answer.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Contains("1;10;10,00%", Assert.Single(lines, l => l.Contains(City.Body.Name, StringComparison.Ordinal)));
        Assert.Contains(Hidden, Assert.Single(lines, l => l.Contains(City.OtherBody.Name, StringComparison.Ordinal)));
        Assert.Contains("1;15;6,67%", Assert.Single(lines, l => l.Contains("Cộng", StringComparison.Ordinal)));
        Assert.Contains(City.Standing.Name, lines[^1]);
        Assert.Contains(Purpose, lines[^1]);
    }

    [Theory]
    [InlineData("Docx")]
    [InlineData("Xlsx")]
    [InlineData("Csv")]
    public async Task Taking_AnyKind_IsKeptInTheHistory(string format)
    {
        Assert.Equal(200, (await TakeAsync(City.Committee, format)).Status);
        var taken = await Db().Events.SingleAsync(e => e.Kind == "figures.exported");
        Assert.Equal((City.Committee.AccountId, City.Body.Id), (taken.ActorId, taken.SubjectId));
        Assert.Equal($"2026 {format} {Purpose}", taken.Detail);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Taking_WithoutAPurpose_IsRefused_AndLeavesNoTrace(string purpose)
    {
        var page = await As(City.Standing).Post("/dashboard/export", ("Input.Purpose", purpose), ("Input.Format", "Xlsx"));
        Assert.Equal(400, page.Status);
        Assert.Equal("Nêu mục đích dùng tệp.", Assert.Single(page.Errors));
        Assert.False(await Db().Events.AnyAsync(e => e.Kind == "figures.exported"));
    }

    [Fact]
    public async Task Workbook_HasRealNumbersAndRatesComputedFromThem()
    {
        var (_, _, content) = await FileAsync(City.Standing, "Xlsx");
        using var zip = new ZipArchive(new MemoryStream(content));
        Assert.Equal(4, zip.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)));
        var units = Read(zip, "xl/worksheets/sheet2.xml");
        Assert.Matches("""<c r="C\d+" s="4"><v>1</v></c><c r="D\d+" s="4"><v>10</v></c><c r="E\d+" s="2"><f>IF\(D\d+=0,"",C\d+/D\d+\)</f><v>0\.1</v>""", units);
        Assert.Contains(Hidden, units);
        Assert.Contains(Purpose, Read(zip, "xl/worksheets/sheet4.xml"));
        using var opened = SpreadsheetDocument.Open(new MemoryStream(content), false);
        Assert.Empty(new OpenXmlValidator().Validate(opened, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Description}"));
    }

    [Fact]
    public async Task Report_SaysTheSentencesOfTheOffice_AndOpensWithoutRepair()
    {
        await Db().AddTargetsAsync();
        var (_, _, content) = await FileAsync(City.Standing, "Docx");
        using var file = WordprocessingDocument.Open(new MemoryStream(content), false);
        var text = file.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("ĐẢNG CỘNG SẢN VIỆT NAM", text);
        Assert.Contains("6,67% đảng viên (1/15) đăng ký trách nhiệm nêu gương", text);
        Assert.Contains("IV. Đánh giá theo chỉ tiêu", text);
        Assert.Contains(Purpose, text);
        Assert.Contains(City.Standing.Name, file.PackageProperties.Description);
        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Description}"));
    }

    private async Task<Page> TakeAsync(Person who, string format) =>
        await As(who).Post("/dashboard/export", ("Input.Purpose", Purpose), ("Input.Format", format));

    private async Task<(int Status, string? Type, byte[] Content)> FileAsync(Person who, string format)
    {
        var page = await As(who).Post("/dashboard/export", ("Input.Purpose", Purpose), ("Input.Format", format));
        return (page.Status, page.Headers["Content-Type"], page.Content);
    }

    private static string Read(ZipArchive zip, string part)
    {
        using var reader = new StreamReader(zip.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
