using Microsoft.EntityFrameworkCore;

namespace Pledges.Data.Tests.SqlServer;

public sealed class SchemaTests(ITestOutputHelper output)
{
    [Fact]
    public void Sqlite_HasNoPendingModelChanges()
    {
        using var db = new SqliteDesignTime().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration: the SQLite set is behind the model.");
    }

    [Fact]
    public void SqlServer_HasNoPendingModelChanges()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration: the SQL Server set is behind the model.");
    }

    [Fact]
    public void BothSets_HaveTheSameMigrations()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var server = new SqlServerDesignTime().CreateDbContext([]);
        Assert.Equal(sqlite.Database.GetMigrations().Select(NameOf), server.Database.GetMigrations().Select(NameOf));

        static string NameOf(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];
    }

    [Fact]
    public void SqlServerMigrations_LeadToAValidSchema()
    {
        var folded = new FoldedMigrations(SchemaScript.OfMigrations());
        output.WriteLine($"Left out, not schema: {string.Join(", ", folded.LeftOut)}");
        using var schema = new SchemaModel(folded.Statements);
        Assert.Empty(schema.Faults());
    }

    [Fact]
    public void SqlServerMigrations_LeadToTheTablesOfTheModel()
    {
        var migrated = new FoldedMigrations(SchemaScript.OfMigrations()).Columns.Where(c => !c.StartsWith("__EFMigrationsHistory.", StringComparison.Ordinal));
        var modelled = new FoldedMigrations(string.Join("\nGO\n", SchemaScript.OfModel())).Columns;
        Assert.Equal(modelled.Order(), migrated.Order());
    }
}
