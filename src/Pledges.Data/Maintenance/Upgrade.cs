using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Pledges.Data.Maintenance;

/// <summary>Brings a database to the current schema; each migration is applied whole or not at all, and the next try goes on.</summary>
public static class Upgrade
{
    /// <param name="db">A database of any earlier schema, or none yet.</param>
    /// <param name="cancel">Ends it; the migration at hand is taken back.</param>
    /// <param name="schema">Name of the last migration to apply; null is the current schema.</param>
    public static async Task RunAsync(PledgesDb db, CancellationToken cancel = default, string? schema = null)
    {
        if (!db.Database.IsSqlite())
        {
            await db.Database.MigrateAsync(schema, cancel);
            return;
        }

        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF", cancel);
            await db.Database.MigrateAsync(schema, cancel);
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = ON", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }
}

/// <summary>
/// To change a table, SQLite needs it rebuilt with the foreign keys switched off, which works outside a transaction only; EF
/// therefore leaves its transaction, and a process that dies there leaves half a migration. Here <see cref="Upgrade"/> switches
/// them off before, the switches are left out, and a migration that would rebuild a table with the keys on fails instead of
/// emptying the tables that point at it.
/// </summary>
public sealed class SqliteRebuilds(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    private const string KeysAreOff = """
        CREATE TEMP TABLE "KeysAreOff" ("Keys" INTEGER CHECK ("Keys" = 0));
        INSERT INTO "KeysAreOff" SELECT "foreign_keys" FROM pragma_foreign_keys;
        DROP TABLE "KeysAreOff";
        """;

    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations, IModel? model = null, MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default) =>
        [.. base.Generate(operations, model, options).SelectMany(InTheTransaction)];

    private IEnumerable<MigrationCommand> InTheTransaction(MigrationCommand command)
    {
        if (!command.CommandText.StartsWith("PRAGMA foreign_keys", StringComparison.Ordinal))
        {
            return [command];
        }

        if (command.CommandText.Contains('1', StringComparison.Ordinal))
        {
            return [];
        }

        var check = new MigrationCommandListBuilder(Dependencies);
        check.Append(KeysAreOff).EndCommand();
        return check.GetCommandList();
    }
}
