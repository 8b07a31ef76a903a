using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;

namespace Pledges.Web.Tests.Commands;

public sealed class MaintenanceTests : IDisposable
{
    private readonly RunningCommand command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task CreateAdmin_OnNoDatabase_MakesOneAndPrintsAWorkingCode()
    {
        var answer = await command.RunAsync("create-admin", "--user", "quantri");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var code = Regex.Match(answer.Output, "[2-9A-Z]{4}(-[2-9A-Z]{4}){3}").Value;
        await using var db = Open(command.Database);
        Assert.Equal(CodeText.Hash(code), (await db.ActivationCodes.SingleAsync()).Hash);
        Assert.Equal(Role.Administrator, (await db.Appointments.SingleAsync()).Role);

        var again = await command.RunAsync("create-admin", "--user", "QuanTri");
        Assert.Equal(1, again.ExitCode);
        Assert.StartsWith("There is an account named QuanTri already.", again.Error);
        Assert.Equal(1, await db.Users.CountAsync());
    }

    [Fact]
    public async Task Migrate_Twice_SaysThatNothingWasLeftToDo()
    {
        Assert.Contains("migrations applied", (await command.RunAsync("migrate")).Output);
        var again = await command.RunAsync("migrate");
        Assert.Equal(0, again.ExitCode);
        Assert.StartsWith("The database is on the current schema already", again.Output);
    }

    [Fact]
    public async Task Backup_ThenRestore_BringsBackWhatWasThere_AndKeepsTheFormerFile()
    {
        await command.RunAsync("create-admin", "--user", "mot");
        var backup = command.File("sao-luu.db");
        Assert.Equal(0, (await command.RunAsync("backup", backup)).ExitCode);
        await command.RunAsync("create-admin", "--user", "hai");
        var restored = await command.RunAsync("restore", backup);
        Assert.Equal((0, ""), (restored.ExitCode, restored.Error));
        Assert.Equal(["mot"], await UserNames(command.Database));
        var aside = Directory.GetFiles(Path.GetDirectoryName(backup)!, "pledges.db.before-*").Single();
        Assert.Equal(["hai", "mot"], await UserNames(aside));
    }

    [Fact]
    public async Task Backup_OntoAFileThatIsThere_IsRefused()
    {
        await command.RunAsync("migrate");
        await File.WriteAllTextAsync(command.File("co-roi"), "giữ nguyên");
        var answer = await command.RunAsync("backup", command.File("co-roi"));
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("is there already", answer.Error);
        Assert.Equal("giữ nguyên", await File.ReadAllTextAsync(command.File("co-roi")));
    }

    [Fact]
    public async Task Restore_OfWhatIsNoBackup_IsRefusedAndChangesNothing()
    {
        await command.RunAsync("create-admin", "--user", "mot");
        await File.WriteAllTextAsync(command.File("thu.docx"), new string('x', 5000));
        await using (var empty = new SqliteConnection($"Data Source={command.File("la.db")};Pooling=False"))
        {
            await empty.OpenAsync();
            await new SqliteCommand("CREATE TABLE T (A INTEGER)", empty).ExecuteNonQueryAsync();
        }

        await command.RunAsync("backup", command.File("moi.db"));
        await using (var newer = new SqliteConnection($"Data Source={command.File("moi.db")};Pooling=False"))
        {
            await newer.OpenAsync();
            await new SqliteCommand("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')", newer).ExecuteNonQueryAsync();
        }

        foreach (var (file, reason) in new[] { ("thu.docx", "not a whole database"), ("la.db", "not a database of this product"), ("moi.db", "newer version"), ("khong-co.db", "There is no file") })
        {
            var answer = await command.RunAsync("restore", command.File(file));
            Assert.Equal(1, answer.ExitCode);
            Assert.Contains(reason, answer.Error);
            Assert.Single(answer.Error.Trim().Split('\n'));
        }

        Assert.Equal(["mot"], await UserNames(command.Database));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(command.Database)!, "pledges.db.before-*"));
    }

    [Fact]
    public async Task Restore_WhileTheSiteRuns_IsRefused_ButBackupIsTaken()
    {
        await command.RunAsync("create-admin", "--user", "mot");
        await command.RunAsync("backup", command.File("truoc.db"));
        using var site = command.StartSite();
        try
        {
            while (await site.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Pledges is ready at", StringComparison.Ordinal))
            {
            }

            var refused = await command.RunAsync("restore", command.File("truoc.db"));
            Assert.Equal(1, refused.ExitCode);
            Assert.Contains("in use", refused.Error);
            Assert.Equal(0, (await command.RunAsync("backup", command.File("giua.db"))).ExitCode);
            Assert.Equal(["mot"], await UserNames(command.File("giua.db")));
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task BackupAndRestore_OnSqlServer_PrintItsOwnCommands()
    {
        (string, string)[] server = [("Database__Engine", "SqlServer"), ("ConnectionStrings__Pledges", "Server=nowhere;Database=Neu;User Id=x;Password=y")];
        var backup = await command.RunAsync(server, "backup", "/sao/luu.bak");
        Assert.Equal(0, backup.ExitCode);
        Assert.Contains("BACKUP DATABASE [Neu] TO DISK = N'/sao/luu.bak'", backup.Output);
        Assert.Contains("RESTORE DATABASE [Neu]", (await command.RunAsync(server, "restore", "/sao/luu.bak")).Output);
    }

    private static SqlitePledgesDb Open(string file) =>
        new(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqlite($"Data Source={file};Pooling=False").Options);

    private static async Task<IReadOnlyList<string>> UserNames(string file)
    {
        await using var db = Open(file);
        return await db.Users.OrderBy(a => a.UserName).Select(a => a.UserName!).ToListAsync();
    }
}
