using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using Pledges.Data.Exporting;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Importing;

/// <summary>What goes out comes in again and changes nothing.</summary>
public sealed class ExportTests(CityTemplate template) : ImportTest(template)
{
    private static readonly string[] Hostile = ["=cmd()", "+84", "-5", "@an", "'=x", "''=x", "'an", "a;b", "\"a\"", "_x0041_", "<b>&amp;"];

    [Theory, OnEveryDatabase]
    public async Task Export_ThenImport_ChangesNothing(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await WithHostileTextsAsync(city);
        using var folder = new RosterFolder();
        foreach (var path in new[] { folder.At("thư mục"), folder.At("tệp.xlsx") })
        {
            await ExportAsync(city, path);
            var before = await ContentsAsync(city.Db());

            var report = await TakeAsync(city, path);

            Assert.Equal((0, 0, false), (report.Added, report.Changed, report.IsWritten));
            Assert.Equal(await city.Db().Commitments.CountAsync(), report.Sheets.Single(s => s.Sheet == "commitments").Unchanged);
            Assert.Equal(before, await ContentsAsync(city.Db()));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Export_IntoAnotherDatabase_GivesTheSameExport(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await WithHostileTextsAsync(city);
        using var folder = new RosterFolder();
        await ExportAsync(city, folder.At("one"));
        await using var empty = await EmptyDatabase.OpenAsync();
        var report = await new Data.Importing.ImportRoster(empty.Db(), Clock).RunAsync(folder.At("one"), new(Actor.System(TestCity.Today)));
        Assert.Empty(report.Refusals);

        await new ExportRoster(empty.Db(), Clock).RunAsync(folder.At("two"), Actor.System(TestCity.Today));

        foreach (var file in Directory.EnumerateFiles(folder.At("one")))
        {
            Assert.Equal(await File.ReadAllTextAsync(file), await File.ReadAllTextAsync(Path.Combine(folder.At("two"), Path.GetFileName(file))));
        }
    }

    [Fact]
    public async Task Export_OfFormulaLikeText_WritesItAsText()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        await WithHostileTextsAsync(city);
        using var folder = new RosterFolder();
        await ExportAsync(city, folder.At("csv"));
        await ExportAsync(city, folder.At("a.xlsx"));

        var lines = await File.ReadAllLinesAsync(Path.Combine(folder.At("csv"), "Tấm gương.csv"));
        Assert.Contains(lines, l => l.EndsWith(";'=cmd()", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith(";'+84", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.SelectMany(l => l.Split(';')), cell => cell.Length > 0 && "=+-@".Contains(cell[0], StringComparison.Ordinal));
        var rows = MiniExcel.Query(folder.At("a.xlsx"), useHeaderRow: true, sheetName: "Tấm gương").Cast<IDictionary<string, object?>>();
        Assert.Contains(rows, r => Equals(r["Số quyết định"], "=cmd()"));
    }

    [Fact]
    public async Task Export_IsReadByAnotherProgram_WithTextAndDates()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder();
        await ExportAsync(city, folder.At("a.xlsx"));
        Assert.Equal(["Tổ chức", "Đảng viên", "Sinh hoạt", "Trạng thái", "Chức vụ", "Đăng ký", "Việc làm", "Tấm gương", "Xếp loại đảng viên", "Xếp loại tổ chức", "Kỷ luật", "Khen thưởng", "Kế hoạch", "Chỉ tiêu", "Kiểm tra", "Đối tượng kiểm tra"], MiniExcel.GetSheetNames(folder.At("a.xlsx")));
        var row = MiniExcel.Query(folder.At("a.xlsx"), useHeaderRow: true, sheetName: "Đảng viên").Cast<IDictionary<string, object?>>().First();
        Assert.Equal(("M01", "Lê Văn An", new DateTime(1990, 2, 3)), (row["Mã đảng viên"], row["Họ và tên"], row["Ngày vào Đảng"]));
    }

    [Fact]
    public async Task Export_IntoAFolderThatIsNotEmpty_IsRefusedAndLeavesItAlone()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Đảng viên", "cũ");
        await Assert.ThrowsAsync<RuleBroken>(() => ExportAsync(city, folder.Path));
        Assert.Equal("cũ\r\n", await File.ReadAllTextAsync(folder.At("Đảng viên.csv")));
        Assert.Empty(await city.Db().Events.Where(e => e.Kind == "roster.exported").ToListAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Export_IsNotedInTheHistory(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = new RosterFolder();
        await ExportAsync(city, folder.At("a.xlsx"));
        Assert.Contains("Đảng viên 15", (await city.Db().Events.SingleAsync(e => e.Kind == "roster.exported")).Detail, StringComparison.Ordinal);
    }

    private static Task ExportAsync(TestDatabase city, string path) => new ExportRoster(city.Db(), Clock).RunAsync(path, Actor.System(TestCity.Today));

    private static async Task WithHostileTextsAsync(TestDatabase city)
    {
        var db = city.Db();
        var members = await db.Members.OrderBy(m => m.Code).Select(m => m.Id).ToListAsync();
        db.Exemplars.AddRange(Hostile.Zip(members, (text, id) => new Domain.Recognition.Exemplar { Year = 2025, MemberId = id, Fields = Domain.Recognition.ExemplarFields.Work, DecisionNo = text }));
        await db.SaveChangesAsync();
    }
}
