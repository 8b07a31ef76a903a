using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>Keeps the expression of every query that the tests' SQLite contexts compile, so that none has to be listed by hand.</summary>
public sealed class RecordedQueries : IQueryExpressionInterceptor
{
    private readonly ConcurrentQueue<Expression> queries = new();

    /// <summary>The one for the assembly's tests.</summary>
    public static RecordedQueries Here { get; } = new();

    public IReadOnlyCollection<Expression> All => queries;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        queries.Enqueue(queryExpression);
        return queryExpression;
    }
}
