using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Maintenance;
using Pledges.Domain.Shared;

namespace Pledges.Web.Commands;

/// <summary>`backup FILE` and `restore FILE`, for the embedded database. For SQL Server they print its own commands.</summary>
public static class BackupCommand
{
    public static Command CreateBackup() => Create(
        "backup",
        "Writes a consistent copy of the SQLite database to FILE, also while the site runs.",
        (_, database, file) =>
        {
            SqliteFiles.Backup(database, file);
            return $"{database} is copied to {file} ({new FileInfo(file).Length / 1024} KiB).";
        },
        (name, file) => $"SQL Server makes its own backups. On the server:\n  BACKUP DATABASE [{name}] TO DISK = N'{file}' WITH CHECKSUM;");

    public static Command CreateRestore() => Create(
        "restore",
        "Puts a backup in the place of the SQLite database; the present one is kept beside it.",
        (services, database, file) =>
        {
            var known = services.GetRequiredService<PledgesDb>().Database.GetMigrations().ToList();
            var aside = SqliteFiles.Restore(file, database, known, services.GetRequiredService<TimeProvider>().UtcNow());
            return $"{database} is restored from {file}." + (aside is null ? "" : $" The former one is {aside}.");
        },
        (name, file) => $"SQL Server restores its own backups. On the server, with the site stopped:\n  RESTORE DATABASE [{name}] FROM DISK = N'{file}' WITH CHECKSUM, REPLACE;");

    private static Command Create(string verb, string description, Func<IServiceProvider, string, string, string> onSqlite, Func<string, string, string> onServer)
    {
        var file = new Argument<string>("file") { Description = "The backup file." };
        var command = new Command(verb, description) { file };
        command.SetAction((parsed, _) => CommandHost.RunAsync(services =>
        {
            var (database, path) = (services.GetRequiredService<PledgesDb>().Database, parsed.GetRequiredValue(file));
            return parsed.InvocationConfiguration.Output.WriteLineAsync(database.IsSqlite()
                ? Tried(() => onSqlite(services, PathOf(database.GetConnectionString()!), path))
                : onServer(database.GetDbConnection().Database, path));
        }));
        return command;
    }

    private static string PathOf(string connection) => Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource);

    private static string Tried(Func<string> act)
    {
        try
        {
            return act();
        }
        catch (MaintenanceRefused refusal)
        {
            throw new CommandFailed(refusal.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailed(error.Message);
        }
    }
}
