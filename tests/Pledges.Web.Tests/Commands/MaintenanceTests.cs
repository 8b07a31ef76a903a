using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;

namespace Pledges.Web.Tests.Commands;

/// <summary>The commands as the operator runs them, in processes of their own: few, because each costs seconds.</summary>
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
    public async Task Restore_WhileTheSiteRuns_IsRefused_ButBackupIsTaken()
    {
        await command.RunAsync("create-admin", "--user", "mot");
        using var site = command.StartSite();
        try
        {
            while (await site.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Pledges is ready at", StringComparison.Ordinal))
            {
            }

            Assert.Equal(0, (await command.RunAsync("backup", command.File("giua.db"))).ExitCode);
            Assert.Equal(["mot"], await UserNames(command.File("giua.db")));
            var refused = await command.RunAsync("restore", command.File("giua.db"));
            Assert.Equal(1, refused.ExitCode);
            Assert.Contains("in use", refused.Error);
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task Backup_OnSqlServer_PrintsItsOwnCommand()
    {
        (string, string)[] server = [("Database__Engine", "SqlServer"), ("ConnectionStrings__Pledges", "Server=nowhere;Database=Neu;User Id=x;Password=y")];
        var backup = await command.RunAsync(server, "backup", "/sao/luu.bak");
        Assert.Equal(0, backup.ExitCode);
        Assert.Contains("BACKUP DATABASE [Neu] TO DISK = N'/sao/luu.bak'", backup.Output);
    }

    private static SqlitePledgesDb Open(string file) =>
        new(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile($"Data Source={file};Pooling=False").Options);

    private static async Task<IReadOnlyList<string>> UserNames(string file)
    {
        await using var db = Open(file);
        return await db.Users.OrderBy(a => a.UserName).Select(a => a.UserName!).ToListAsync();
    }
}
