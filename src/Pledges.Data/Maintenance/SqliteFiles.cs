using Microsoft.Data.Sqlite;

namespace Pledges.Data.Maintenance;

/// <summary>A backup or restore was refused; the message is one line for the operator.</summary>
public sealed class MaintenanceRefused(string message) : Exception(message);

/// <summary>Copies of the embedded database: out while it runs, back while it does not.</summary>
public static class SqliteFiles
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    // A command that is about to end gets this long; a running site never lets go.
    private const int SecondsToBeAlone = 3;

    private static readonly string[] Companions = ["", "-wal", "-shm"];

    /// <summary>A consistent copy, also under load; it appears under its name only when it is whole and checked.</summary>
    /// <exception cref="MaintenanceRefused">There is nothing to copy, or something is there already.</exception>
    public static void Backup(string database, string file)
    {
        Refuse(!File.Exists(database), $"There is no database at {database}.");
        Refuse(Path.Exists(file), $"{file} is there already; a backup never overwrites.");
        Refuse(!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))), $"There is no folder for {file}.");
        var part = file + ".part";
        File.Delete(part);
        try
        {
            Copy(database, part);
            Refuse(Check(part) is not null, "The copy does not verify; the database itself is damaged. Restore an older backup.");
            File.Move(part, file, overwrite: false);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Puts a checked backup in the place of the database; returns where the old one was put aside, if there was one.</summary>
    /// <param name="known">The migrations that this version knows, oldest first.</param>
    /// <exception cref="MaintenanceRefused">The file is no good backup, is from a newer version, or the database is in use.</exception>
    public static string? Restore(string file, string database, IReadOnlyCollection<string> known, DateTime now)
    {
        Refuse(!File.Exists(file), $"There is no file {file}.");
        Refuse(Path.GetFullPath(file) == Path.GetFullPath(database), "This file is the database itself.");
        var trouble = Check(file);
        Refuse(trouble is not null, $"{file} is not a whole database: {trouble}");
        var applied = MigrationsOf(file);
        Refuse(applied.Count == 0, $"{file} is not a database of this product.");
        Refuse(applied.Except(known).Any(), $"{file} was made by a newer version; install that version first.");
        var ready = database + ".restoring";
        File.Delete(ready);
        Copy(file, ready);
        var aside = PutAside(database, now);
        File.Move(ready, database, overwrite: false);
        return aside;
    }

    private static string? PutAside(string database, DateTime now)
    {
        if (!File.Exists(database))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(database))!);
            return null;
        }

        Settle(database);
        var aside = $"{database}.before-{now:yyyyMMdd-HHmmss}";
        foreach (var companion in Companions.Where(c => File.Exists(database + c)))
        {
            File.Move(database + companion, aside + companion, overwrite: false);
        }

        return aside;
    }

    // Leaving the write-ahead log needs the file for oneself: this both brings every commit into the file and finds out
    // whether somebody else has it open.
    private static void Settle(string database)
    {
        try
        {
            using var connection = Open(database, SqliteOpenMode.ReadWrite);
            using var command = connection.CreateCommand();
            command.CommandTimeout = SecondsToBeAlone;
            command.CommandText = "PRAGMA journal_mode = DELETE";
            Refuse(command.ExecuteScalar() as string != "delete", InUse(database));
            command.CommandText = "BEGIN EXCLUSIVE; COMMIT";
            command.ExecuteNonQuery();
        }
        catch (SqliteException error) when (error.SqliteErrorCode is 5 or 6)
        {
            throw new MaintenanceRefused(InUse(database));
        }
        catch (SqliteException error) when (error.SqliteErrorCode is NotADatabase or Corrupt)
        {
            // A damaged file is what one restores over; it is put aside as it is.
            return;
        }
    }

    private static string InUse(string database) => $"{database} is in use; stop the web application first.";

    private static void Copy(string from, string to)
    {
        try
        {
            using var source = Open(from, SqliteOpenMode.ReadWrite);
            using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
            source.BackupDatabase(target);
            using var command = target.CreateCommand();
            // One file, without a log beside it, is what people copy about.
            command.CommandText = "PRAGMA journal_mode = DELETE";
            command.ExecuteNonQuery();
        }
        catch (SqliteException error)
        {
            throw new MaintenanceRefused($"{from} cannot be copied to {to}: {error.Message}");
        }
    }

    /// <summary>What is wrong with the file; null when it is whole.</summary>
    private static string? Check(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            var answer = command.ExecuteScalar() as string;
            return answer == "ok" ? null : answer ?? "no answer";
        }
        catch (SqliteException error)
        {
            return error.Message;
        }
    }

    private static List<string> MigrationsOf(string file)
    {
        using var connection = Open(file, SqliteOpenMode.ReadOnly);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
        var migrations = new List<string>();
        if (command.ExecuteScalar() is 0L)
        {
            return migrations;
        }

        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            migrations.Add(rows.GetString(0));
        }

        return migrations;
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 1 }.ToString());
        connection.Open();
        return connection;
    }

    private static void Refuse(bool when, string message)
    {
        if (when)
        {
            throw new MaintenanceRefused(message);
        }
    }
}
