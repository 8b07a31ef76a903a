using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>Has the SQL Server provider translate a query that was recorded from another context, and tells which commands it would send.</summary>
internal static class Replay
{
    private static readonly MethodInfo Execution = typeof(Replay).GetMethod(nameof(Execute), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <exception cref="InvalidOperationException">The provider cannot translate the query.</exception>
    public static IReadOnlyList<ServerCommand> OnSqlServer(Expression recorded)
    {
        var split = new WithoutSplitting();
        var inOne = split.Visit(recorded);
        // A split query asks for its collections only after a first row; in one piece it names all their columns at once.
        return split.Found ? [.. Commands(recorded), .. Commands(inOne)] : Commands(recorded);
    }

    public static SqlServerPledgesDb Context(SuppressedServer server) =>
        new(new DbContextOptionsBuilder<SqlServerPledgesDb>().UseServer("Server=none").AddInterceptors(server).Options);

    private static IReadOnlyList<ServerCommand> Commands(Expression recorded)
    {
        var server = new SuppressedServer();
        using var db = Context(server);
        var own = new OnModelOf(db);
        var query = own.Visit(recorded);
        var result = query.Type.IsGenericType && typeof(IQueryable).IsAssignableFrom(query.Type)
            ? typeof(IEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0])
            : query.Type;
        try
        {
            Execution.MakeGenericMethod(result).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, query, own.Parameters], null);
        }
        catch (InvalidOperationException error) when (server.Commands.Count > 0 && (error.Message.StartsWith("Sequence contains no", StringComparison.Ordinal)
            || error.Message.StartsWith("The underlying reader", StringComparison.Ordinal)))
        {
            // Single, First, Max … of the suppressed server's empty answer; the command is what was wanted.
            return server.Commands;
        }

        return server.Commands;
    }

    private static void Execute<TResult>(DbContext db, Expression query, IReadOnlyList<QueryParameterExpression> parameters)
    {
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var parameter in parameters)
        {
            context.Parameters[parameter.Name] = SampleValues.Of(parameter.Type);
        }

        var answer = db.GetService<IDatabase>().CompileQuery<TResult>(query, async: false)(context);
        if (answer is System.Collections.IEnumerable rows and not string)
        {
            foreach (var _ in rows)
            {
                throw new InvalidOperationException("The suppressed server has no rows.");
            }
        }
    }

    private sealed class OnModelOf(DbContext db) : ExpressionVisitor
    {
        private readonly Dictionary<string, QueryParameterExpression> parameters = [];

        public IReadOnlyList<QueryParameterExpression> Parameters => [.. parameters.Values];

        protected override Expression VisitExtension(Expression node)
        {
            switch (node)
            {
                case EntityQueryRootExpression root:
                    return root.UpdateEntityType(db.Model.FindEntityType(root.EntityType.Name)!);
                case QueryParameterExpression parameter:
                    parameters[parameter.Name] = parameter;
                    return parameter;
                default:
                    return base.VisitExtension(node);
            }
        }
    }

    private sealed class WithoutSplitting : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name != nameof(RelationalQueryableExtensions.AsSplitQuery))
            {
                return base.VisitMethodCall(node);
            }

            Found = true;
            return Visit(node.Arguments[0]);
        }
    }
}
