using Microsoft.AspNetCore.Identity;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Pledges.Data.Accounts;
using Pledges.Data.Tests.SqlServer;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Web.Setup;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Base;

/// <summary>The test city in a database of the test's own.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly PasswordHasher<Account> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 1 }));
    private readonly List<PledgesDb> contexts = [];
    private readonly Func<IInterceptor[], PledgesDb> context;
    private readonly SqliteConnection? held;

    private TestDatabase(TestCity city, Func<IInterceptor[], PledgesDb> context, SqliteConnection? held = null) => (City, this.context, this.held) = (city, context, held);

    public static readonly DateTime Now = TestCity.Now.UtcDateTime;

    public TestCity City { get; }

    /// <summary>A new look at the database; disposed with it.</summary>
    public PledgesDb Db(params IInterceptor[] interceptors)
    {
        var db = context(interceptors);
        contexts.Add(db);
        return db;
    }

    /// <summary>What the person holds on a day, as the site would find it.</summary>
    public async Task<Actor> ActorAsync(Person person, DateOnly? day = null)
    {
        var db = Db();
        return await ActorLoader.LoadAsync(db, await db.Users.SingleAsync(u => u.Id == person.AccountId), day ?? TestCity.Today);
    }

    public static async Task<Pledge> PledgeAsync(PledgesDb db, Person owner) =>
        await db.Pledges.Include(p => p.Commitments).Include(p => p.Returns).SingleAsync(p => p.Id == owner.PledgeId);

    public static Task<PledgeYear> YearAsync(PledgesDb db) => db.Years.Include(y => y.Form).SingleAsync(y => y.Year == TestCity.Year);

    public async ValueTask DisposeAsync()
    {
        if (held is null)
        {
            await Db().Database.EnsureDeletedAsync();
        }

        contexts.ForEach(db => db.Dispose());
        held?.Dispose();
    }

    internal static async Task<TestCity> BuildAsync(PledgesDb db)
    {
        await Database.MigrateAsync(db);
        return await new TestCityBuilder(db, Hasher).BuildAsync();
    }

    internal static TestDatabase CopyOf(Template template, TestCity city)
    {
        var connection = Template.InMemory();
        return new TestDatabase(city, interceptors => Sqlite(connection, interceptors), template.Copy(connection));
    }

    internal static async Task<TestDatabase> OnServerAsync(string server)
    {
        var connection = new SqlConnectionStringBuilder(server) { InitialCatalog = $"pledges_test_{Guid.NewGuid():N}", Pooling = false }.ToString();
        await using var db = Server([]);
        return new TestDatabase(await BuildAsync(db), Server);

        SqlServerPledgesDb Server(IInterceptor[] interceptors) => new(new DbContextOptionsBuilder<SqlServerPledgesDb>().UseServer(connection).AddInterceptors(interceptors).Options);
    }

    private static SqlitePledgesDb Sqlite(string connection, IInterceptor[] interceptors) =>
        new(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile(connection).AddInterceptors([RecordedQueries.Here, .. interceptors]).Options);
}
