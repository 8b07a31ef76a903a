using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Pledges.Data.Tests.Base;

public enum Engine
{
    Sqlite,
    SqlServer,
}

/// <summary>Runs the theory on SQLite, and on SQL Server where PLEDGES_TEST_SQLSERVER holds a connection string; else that case shows as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEveryDatabaseAttribute : DataAttribute
{
    public const string Variable = "PLEDGES_TEST_SQLSERVER";

    public static string? SqlServer => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection ? connection : null;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
        [
            new TheoryDataRow<Engine>(Engine.Sqlite),
            new TheoryDataRow<Engine>(Engine.SqlServer) { Skip = SqlServer is null ? $"No SQL Server: {Variable} is not set." : null },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
