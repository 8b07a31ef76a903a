using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Mappings;
using Pledges.Data.Visibility;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>The proof itself: it must see a fault where there is one, or its silence says nothing.</summary>
public sealed class QueryProofTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    [Fact]
    public void Prove_WhenQueriesAreThoseOfTheFigures_FindsNoFault()
    {
        var recorded = new RecordedQueries();
        using var db = Sqlite(recorded);
        IReadOnlyList<IQueryable> queries = [db.FactsOf(2026, Day), db.StandingsOn(Day), db.PostGrantsOn(Day)];
        Assert.All(queries, query => Assert.NotEmpty(query.ToQueryString()));

        var (commands, faults) = QueryProof.Of(recorded.All);

        Assert.Empty(faults);
        Assert.Equal(queries.Count, commands);
    }

    [Fact]
    public void Prove_WhenAColumnDoesNotExist_NamesIt()
    {
        using var schema = new SchemaModel(SchemaScript.OfModel());
        schema.Add(new ServerCommand("SELECT [m].[Nickname] FROM [Members] AS [m] WHERE [m].[Id] = @id", [("@id", "int")]));
        Assert.Contains(schema.Faults(), fault => fault.Contains("Nickname", StringComparison.Ordinal));
    }

    [Fact]
    public void Prove_WhenAFunctionDoesNotExist_NamesIt()
    {
        using var schema = new SchemaModel(SchemaScript.OfModel());
        schema.Add(new ServerCommand("SELECT julianday([m].[JoinedOn]) FROM [Members] AS [m]", []));
        Assert.Contains(schema.Faults(), fault => fault.Contains("julianday", StringComparison.Ordinal));
    }

    [Fact]
    public void Prove_WhenTheProviderCannotTranslate_SaysSo()
    {
        using var db = Sqlite(new RecordedQueries());
        var (_, faults) = QueryProof.Of([db.Members.Where(m => m.FullName.GetHashCode() == 1).Expression]);
        Assert.Contains(faults, fault => fault.StartsWith("Not translated", StringComparison.Ordinal));
    }

    [Fact]
    public void Prove_WhenTextsOfTwoOrdersAreCompared_SaysSo()
    {
        List<string> codes = ["CB1", "CB2"];
        Assert.Contains(Faults(db => db.Units.Where(u => codes.Contains(u.Code))), f => f.StartsWith("Texts of two orders", StringComparison.Ordinal));
        Assert.Contains(Faults(db => db.OrgEvents.Where(e => db.Units.Any(u => e.Sources.Any(s => s.Code == u.Code)))), f => f.StartsWith("Texts of two orders", StringComparison.Ordinal));
        Assert.Empty(Faults(db => db.OrgEvents.Where(e => db.Units.Any(u => codes.Contains(ByteOrder.Exactly(u.Code)) && e.Sources.Any(s => s.Code == ByteOrder.Exactly(u.Code))))));
    }

    private static IReadOnlyList<string> Faults(Func<PledgesDb, IQueryable> query)
    {
        var recorded = new RecordedQueries();
        using var db = Sqlite(recorded);
        Assert.NotEmpty(query(db).ToQueryString());
        return QueryProof.Of(recorded.All).Faults;
    }

    private static SqlitePledgesDb Sqlite(RecordedQueries recorded) =>
        new(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile("Data Source=:memory:").AddInterceptors(recorded).Options);
}
