using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Visibility;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>The proof itself: it must see a fault where there is one, or its silence says nothing.</summary>
public sealed class QueryProofTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    [Fact]
    public void Prove_WhenQueriesAreThoseOfTheFigures_FindsNoFault()
    {
        using var db = Sqlite();
        var (commands, faults) = QueryProof.Of(Recorded(db.FactsOf(2026, Day), db.StandingsOn(Day), db.PostGrantsOn(Day)));
        Assert.Empty(faults);
        Assert.Equal(3, commands);
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
        using var db = Sqlite();
        var (_, faults) = QueryProof.Of([db.Members.Where(m => m.FullName.GetHashCode() == 1).Expression]);
        Assert.Contains(faults, fault => fault.StartsWith("Not translated", StringComparison.Ordinal));
    }

    // What a compilation would hand to the recorder: the closure's values are parameters by then.
    private static List<Expression> Recorded(params IQueryable[] queries)
    {
        var before = RecordedQueries.Here.All.Count;
        foreach (var query in queries)
        {
            query.ToQueryString();
        }

        return [.. RecordedQueries.Here.All.Skip(before)];
    }

    private static SqlitePledgesDb Sqlite() =>
        new(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqlite("Data Source=:memory:").AddInterceptors(RecordedQueries.Here).Options);
}
