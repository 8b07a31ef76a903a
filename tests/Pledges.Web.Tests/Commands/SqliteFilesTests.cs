using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Maintenance;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Commands;

public sealed class SqliteFilesTests : PageTest
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pledges-files-");
    private readonly string database;

    public SqliteFilesTests(Site site)
        : base(site)
    {
        database = At("pledges.db");
        using var copy = site.Template.Copy(Connection(database));
        Run(copy, "PRAGMA journal_mode = WAL");
    }

    [Fact]
    public async Task Restore_BringsBackWhatWasThere_AndKeepsTheFormerFile()
    {
        SqliteFiles.Backup(database, At("sao-luu.db"));
        Run(database, "UPDATE Members SET FullName = 'Sửa Sau' WHERE Code = 'M01'");
        var aside = Restore("sao-luu.db");
        Assert.Equal(City.Member.Name, await NameIn(database));
        Assert.Equal("Sửa Sau", await NameIn(aside!));
    }

    [Fact]
    public async Task Backup_TakesWhatIsStillInTheLog_WhileOthersWrite()
    {
        using var writer = Template.Open(Connection(database));
        Run(writer, "UPDATE Members SET FullName = 'Đang Ghi' WHERE Code = 'M01'");
        SqliteFiles.Backup(database, At("sao-luu.db"));
        Assert.Equal("Đang Ghi", await NameIn(At("sao-luu.db")));
        Assert.Equal(["sao-luu.db"], Directory.GetFiles(folder.FullName, "sao-luu*").Select(Path.GetFileName));
    }

    [Fact]
    public void Backup_OntoAFileThatIsThere_IsRefused()
    {
        File.WriteAllText(At("co-roi"), "giữ nguyên");
        Assert.Contains("is there already", Assert.Throws<MaintenanceRefused>(() => SqliteFiles.Backup(database, At("co-roi"))).Message);
        Assert.Equal("giữ nguyên", File.ReadAllText(At("co-roi")));
    }

    [Fact]
    public async Task Restore_OfWhatIsNoBackup_IsRefusedAndChangesNothing()
    {
        await File.WriteAllTextAsync(At("thu.docx"), new string('x', 5000));
        Run(At("la.db"), "CREATE TABLE T (A INTEGER)");
        SqliteFiles.Backup(database, At("moi.db"));
        Run(At("moi.db"), "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')");
        SqliteFiles.Backup(database, At("cut.db"));
        await using (var cut = File.OpenWrite(At("cut.db")))
        {
            cut.SetLength(cut.Length / 2);
        }

        Assert.Contains("not a whole database", Refused("thu.docx"));
        Assert.Contains("not a whole database", Refused("cut.db"));
        Assert.Contains("not a database of this product", Refused("la.db"));
        Assert.Contains("newer version", Refused("moi.db"));
        Assert.Contains("There is no file", Refused("khong-co.db"));
        Assert.Contains("the database itself", Refused("pledges.db"));
        Assert.Equal(City.Member.Name, await NameIn(database));
        Assert.Empty(Directory.GetFiles(folder.FullName, "pledges.db.before-*"));
    }

    [Fact]
    public async Task Restore_WhileSomebodyHasTheFileOpen_IsRefused()
    {
        SqliteFiles.Backup(database, At("sao-luu.db"));
        using (var reader = Template.Open(Connection(database)))
        {
            Run(reader, "SELECT count(*) FROM Members");
            Assert.Contains("in use", Refused("sao-luu.db"));
        }

        Assert.NotNull(Restore("sao-luu.db"));
        Assert.Equal(City.Member.Name, await NameIn(database));
    }

    [Fact]
    public async Task Restore_OverADamagedDatabase_Works()
    {
        SqliteFiles.Backup(database, At("sao-luu.db"));
        await File.WriteAllTextAsync(database, new string('x', 9000));
        Restore("sao-luu.db");
        Assert.Equal(City.Member.Name, await NameIn(database));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Delete(recursive: true);
    }

    private string Refused(string file) => Assert.Throws<MaintenanceRefused>(() => Restore(file)).Message;

    private string? Restore(string file) => SqliteFiles.Restore(At(file), database, [.. Db().Database.GetMigrations()], TestCity.Now.UtcDateTime);

    private string At(string name) => Path.Combine(folder.FullName, name);

    private static string Connection(string file) => $"Data Source={file};Pooling=False";

    private static void Run(string file, string sql)
    {
        using var connection = Template.Open(Connection(file));
        Run(connection, sql);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteScalar();
    }

    private static async Task<string> NameIn(string file)
    {
        using var db = Template.Context(Connection(file));
        return await db.Members.Where(m => m.Code == "M01").Select(m => m.FullName).SingleAsync();
    }
}
