using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Seeding;
using Pledges.Web.Tests.Base;

namespace Pledges.Data.Tests.Importing;

/// <summary>A database in memory with nothing in it but the rows that every database starts with.</summary>
internal sealed class EmptyDatabase : IAsyncDisposable
{
    private readonly string connection = Template.InMemory();
    private readonly SqliteConnection held;
    private readonly List<PledgesDb> contexts = [];

    private EmptyDatabase() => held = Template.Open(connection);

    public static async Task<EmptyDatabase> OpenAsync()
    {
        var empty = new EmptyDatabase();
        await empty.Db().Database.EnsureCreatedAsync();
        await ReferenceData.EnsureAsync(empty.Db());
        return empty;
    }

    public PledgesDb Db()
    {
        var db = Template.Context(connection);
        contexts.Add(db);
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var db in contexts)
        {
            await db.DisposeAsync();
        }

        await held.DisposeAsync();
    }
}
