using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>The SQL Server schema as text, statement by statement.</summary>
internal static class SchemaScript
{
    public static IEnumerable<string> OfModel()
    {
        using var db = Replay.Context(new SuppressedServer());
        return Batches(db.Database.GenerateCreateScript());
    }

    public static string OfMigrations()
    {
        using var db = Replay.Context(new SuppressedServer());
        return db.GetService<IMigrator>().GenerateScript();
    }

    public static IReadOnlyList<string> Batches(string script) =>
        [.. script.ReplaceLineEndings("\n").Split("\nGO\n").Select(b => b.Trim()).Where(b => b.Length > 0 && b != "GO")];
}
