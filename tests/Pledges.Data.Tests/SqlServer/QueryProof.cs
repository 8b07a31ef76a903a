using System.Linq.Expressions;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>
/// Translates recorded queries with the SQL Server provider and checks them against the SQL Server schema. As an assembly
/// fixture it does so for all that the assembly's tests recorded, after the last of them; a fault fails the run.
/// </summary>
public sealed class QueryProof : IDisposable
{
    /// <summary>How many commands were proved, and what is wrong with them.</summary>
    public static (int Commands, IReadOnlyList<string> Faults) Of(IEnumerable<Expression> queries)
    {
        using var schema = new SchemaModel(SchemaScript.OfModel());
        var orders = TextOrders.OfModel();
        var faults = new List<string>();
        foreach (var query in queries)
        {
            try
            {
                foreach (var command in Replay.OnSqlServer(query))
                {
                    schema.Add(command);
                    faults.AddRange(orders.Conflicts(command.Text));
                }
            }
            catch (Exception error)
            {
                faults.Add($"Not translated for SQL Server: {error.GetType().Name} {error.Message}\n{query}\n");
            }
        }

        return (schema.Commands, [.. faults, .. schema.Faults()]);
    }

    public void Dispose()
    {
        var (commands, faults) = Of(RecordedQueries.Here.All);
        if (faults.Count > 0)
        {
            throw new QueriesNotProved($"{faults.Count} faults in {commands} commands for SQL Server:\n{string.Join('\n', faults)}");
        }
    }
}

/// <summary>A query that the tests ran on SQLite would fail on SQL Server.</summary>
public sealed class QueriesNotProved(string message) : Exception(message);
