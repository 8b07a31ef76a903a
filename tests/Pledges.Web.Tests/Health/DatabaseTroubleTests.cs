using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Web.Tests.Base;

namespace Pledges.Web.Tests.Health;

/// <summary>A database that takes nothing: the person is told, the probe is red, nothing is half done.</summary>
public sealed class DatabaseTroubleTests : PageTest
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pledges-trouble-");

    public DatabaseTroubleTests(Site site)
        : base(site)
    {
        var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "pledges.db"), Pooling = false };
        using (site.Template.Copy(file.ToString()))
        {
            World.ConnectionString = file.ToString();
        }
    }

    [Fact]
    public async Task Save_WhenTheDatabaseCanOnlyBeRead_IsAnsweredWithTheReasonAndSavesNothing()
    {
        var browser = As(City.Newcomer);
        var form = await browser.Get("/my-pledge/2026/edit");
        Assert.Equal(200, form.Status);
        OnlyRead();
        var page = await browser.Submit(form, ("Input.Rows[0].Deed", "Việc chưa lưu được"));
        Assert.Equal((503, "Hiện chưa dùng được cơ sở dữ liệu", "30"), (page.Status, page.Heading, page.Headers["Retry-After"]));
        Assert.Contains("chỉ đọc được", page.Main);
        Assert.False(await Db().Commitments.AnyAsync(c => c.Deed == "Việc chưa lưu được"));
    }

    [Fact]
    public async Task Ready_WhenTheDatabaseCanOnlyBeRead_IsRedAndSaysWhy()
    {
        Assert.Equal((200, "Healthy"), await ReadyAsync());
        OnlyRead();
        var (status, text) = await ReadyAsync();
        Assert.Equal(503, status);
        Assert.Contains("database: The database can only be read", text);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Delete(recursive: true);
    }

    private void OnlyRead() => World.ConnectionString = new SqliteConnectionStringBuilder(World.ConnectionString) { Mode = SqliteOpenMode.ReadOnly }.ToString();

    private async Task<(int Status, string Text)> ReadyAsync()
    {
        var page = await Anonymous().Get("/health/ready");
        return (page.Status, page.Body);
    }
}
