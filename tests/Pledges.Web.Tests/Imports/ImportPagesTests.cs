using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pledges.Data.Importing.Jobs;
using Pledges.Web.Imports;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Imports;

public sealed class ImportPagesTests(Site site) : PageTest(site)
{
    private const string Exemplars = "Năm;Mã đảng viên;Lĩnh vực;Số quyết định\r\n2025;M01;WORK;1-QĐ/TU\r\n";
    private const string Renamed = "Mã đảng viên;Họ và tên\r\nM02;Trần Thị Bích\r\n";

    [Fact]
    public async Task Upload_OfFiles_ShowsWhatWouldChangeAndWritesNothing()
    {
        var office = As(City.Office);
        var job = await UploadedAsync(office, ("Tấm gương.csv", Exemplars), ("Đảng viên.csv", Renamed));

        var page = await office.Get(job);

        Assert.Contains("Sẽ thêm 1 dòng, thay đổi 1 dòng. Hiện chưa ghi gì.", page.Main, StringComparison.Ordinal);
        Assert.Contains("Họ và tên Trần Thị Bình Trần Thị Bích", page.Main, StringComparison.Ordinal);
        Assert.Empty(await Db().Exemplars.ToListAsync());
        Assert.Equal("Trần Thị Bình", (await Db().Members.SingleAsync(m => m.Code == "M02")).FullName);
        Assert.DoesNotContain(await Db().Events.Select(e => e.Kind).ToListAsync(), kind => kind == "roster.imported");
    }

    [Fact]
    public async Task Import_AfterThePreview_WritesAndSaysSo()
    {
        var office = As(City.Office);
        var job = await UploadedAsync(office, ("Tấm gương.csv", Exemplars), ("Đảng viên.csv", Renamed));

        Assert.Equal(302, (await office.Press(job, "Nhập dữ liệu")).Status);
        await FinishedAsync();

        var page = await office.Get(job);
        Assert.Contains("Đã thêm 1 dòng, thay đổi 1 dòng.", page.Main, StringComparison.Ordinal);
        Assert.Equal("Trần Thị Bích", (await Db().Members.SingleAsync(m => m.Code == "M02")).FullName);
        Assert.Single(await Db().Exemplars.ToListAsync());
        Assert.Equal(City.Office.AccountId, (await Db().Events.SingleAsync(e => e.Kind == "roster.imported")).ActorId);
        Assert.Contains("Đã nhập", (await office.Get("/imports")).Main, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder().PathOf(await LastAsync())));
    }

    [Fact]
    public async Task Import_PressedTwice_IsRefusedTheSecondTime()
    {
        var office = As(City.Office);
        var job = await UploadedAsync(office, ("Tấm gương.csv", Exemplars));
        var form = await office.Get(job);
        await office.Submit(form);
        await FinishedAsync();

        var again = await office.Submit(form);

        Assert.Equal(400, again.Status);
        Assert.StartsWith("Lỗi:", again.Title, StringComparison.Ordinal);
        Assert.Equal(["Lượt nhập này đã được thực hiện, hoặc không thực hiện được."], again.Errors);
        Assert.Single(await Db().Exemplars.ToListAsync());
    }

    [Fact]
    public async Task Upload_WithARowThatCannotBeTaken_NamesRowColumnAndReason()
    {
        var office = As(City.Office);
        var job = await UploadedAsync(office, ("Tấm gương.csv", Exemplars + "2025;M99;STUDY;2-QĐ/TU\r\n"));

        var page = await office.Get(job);

        Assert.Contains("Tấm gương.csv 3 Mã đảng viên Không có đảng viên mang mã “M99”.", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Find("main form button"));
        Assert.Empty(await Db().Exemplars.ToListAsync());
        Assert.Equal(ImportJobState.Refused, (await LastAsync()).State);
    }

    [Fact]
    public async Task Upload_OfWhatIsAlreadyStored_OffersNothing()
    {
        var office = As(City.Office);
        var job = await UploadedAsync(office, ("Đảng viên.csv", "Mã đảng viên;Họ và tên\r\nM02;Trần Thị Bình\r\n"));
        var page = await office.Get(job);
        Assert.Contains("Không có gì để nhập.", page.Main, StringComparison.Ordinal);
        Assert.Null(page.Find("main form button"));
    }

    [Fact]
    public async Task Upload_OfAZip_ReadsItsTablesAndNoPathOutsideItsFolder()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("../../thu muc/Tấm gương.csv", Exemplars), ("__MACOSX/._x.csv", "x"), ("đọc.txt", "x") })
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        var office = As(City.Office);
        Assert.Equal(302, (await UploadAsync(office, ("bang.zip", memory.ToArray()))).Status);
        await FinishedAsync();

        var report = (await LastAsync()).Report!;
        Assert.Equal((1, "Tấm gương.csv"), (report.Added, report.Sheets.Single().Source));
        Assert.Equal(["đọc.txt"], report.OtherFiles);
    }

    [Theory]
    [InlineData("a.docx", "Đồng chí chọn một tệp .xlsx, một tệp .zip, hoặc một hay nhiều tệp .csv.", "x")]
    [InlineData("a.zip", "Tệp “a.zip” bị hỏng hoặc không đầy đủ.", "")]
    [InlineData("a.zip", "Tệp “a.zip” bị hỏng hoặc không đầy đủ.", "x")]
    [InlineData("a.zip", "Tệp “a.zip” bị hỏng hoặc không đầy đủ.", "PK\u0003\u0004 không phải là một tệp nén, dù bắt đầu như thế")]
    [InlineData("a.zip", "Tệp “a.zip” bị hỏng hoặc không đầy đủ.", "PK\u0005\u0006\0\0\0\0\u007F\u007F\u007F\u007F\u007F\u007F\u007F\u007F\u007F\u007F\u007F\u007F\0\0")]
    public async Task Upload_OfAFileThatCannotBeOne_IsRefusedOnThePage(string name, string reason, string content)
    {
        var before = await Db().ImportJobs.CountAsync();
        var page = await UploadAsync(As(City.Office), (name, Encoding.UTF8.GetBytes(content)));
        Assert.Equal((400, reason), (page.Status, Assert.Single(page.Errors)));
        Assert.Equal(before, await Db().ImportJobs.CountAsync());
    }

    [Fact]
    public async Task Upload_OfNothing_AsksForAFile()
    {
        var page = await UploadAsync(As(City.Office));
        Assert.Equal((400, "Đồng chí chọn tệp."), (page.Status, Assert.Single(page.Errors)));
    }

    [Fact]
    public async Task Upload_OfABrokenWorkbook_SaysSoInTheList()
    {
        var office = As(City.Office);
        Assert.Equal(302, (await UploadAsync(office, ("a.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 1, 1]))).Status);
        await FinishedAsync();
        var job = await LastAsync();
        Assert.Equal(ImportJobState.Failed, job.State);
        Assert.Contains("được đặt mật khẩu hoặc là tệp .xls cũ", (await office.Get($"/imports/{job.Id}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_ForTheScript_SaysStateAndWords()
    {
        var office = As(City.Office);
        var job = await UploadedAsync(office, ("Tấm gương.csv", Exemplars));
        var answer = JsonDocument.Parse((await office.Get($"{job}?handler=Progress")).Body).RootElement;
        Assert.Equal("Checked", answer.GetProperty("state").GetString());
    }

    private static async Task<Page> UploadAsync(Browser browser, params (string Name, byte[] Content)[] files)
    {
        var form = await browser.Get("/imports");
        var content = new MultipartFormDataContent { { new StringContent(form.AntiforgeryToken), FilledForm.TokenField } };
        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Files", name);
        }

        return await browser.Send(new HttpRequestMessage(HttpMethod.Post, "/imports") { Content = content });
    }

    // Uploads, waits for the check, and gives the address of the preview.
    private async Task<string> UploadedAsync(Browser browser, params (string Name, string Text)[] files)
    {
        var answer = await UploadAsync(browser, [.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text)))]);
        Assert.Equal(302, answer.Status);
        await FinishedAsync();
        return answer.Location!;
    }

    private async Task FinishedAsync() => await Site.Services.GetRequiredService<ImportQueue>().WhenDoneAsync(await LastAsync());

    private ImportFolder Folder() => Site.Services.GetRequiredService<ImportFolder>();

    private Task<ImportJob> LastAsync() => Db().ImportJobs.OrderByDescending(j => j.Id).FirstAsync();
}
