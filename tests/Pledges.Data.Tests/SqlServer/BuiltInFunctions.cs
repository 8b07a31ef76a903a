using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>The schema engine takes any unqualified function for one of the server's own; this list knows those that we may meet.</summary>
internal static class BuiltInFunctions
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "ABS", "AVG", "CEILING", "CHARINDEX", "CONCAT", "CONCAT_WS", "COUNT", "COUNT_BIG", "DATALENGTH", "DATEADD", "DATEDIFF", "DATEDIFF_BIG",
        "DATEFROMPARTS", "DATENAME", "DATEPART", "DAY", "FLOOR", "GETDATE", "GETUTCDATE", "GREATEST", "ISNULL", "JSON_QUERY", "JSON_VALUE", "LEAST",
        "LEN", "LOWER", "LTRIM", "MAX", "MIN", "MONTH", "NEWID", "PATINDEX", "REPLACE", "REPLICATE", "REVERSE", "ROUND", "ROW_NUMBER", "RTRIM",
        "SIGN", "STRING_AGG", "STUFF", "SUBSTRING", "SUM", "SYSUTCDATETIME", "TRIM", "UPPER", "YEAR",
    };

    public static IReadOnlyList<string> UnknownIn(string sql)
    {
        var script = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        if (errors.Count > 0)
        {
            return [.. errors.Select(e => $"line {e.Line}: {e.Message}")];
        }

        var calls = new Calls();
        script.Accept(calls);
        return [.. calls.Names.Where(name => !Known.Contains(name)).Distinct().Select(name => $"unknown function {name}")];
    }

    private sealed class Calls : TSqlFragmentVisitor
    {
        public List<string> Names { get; } = [];

        public override void Visit(FunctionCall node)
        {
            if (node.CallTarget is null)
            {
                Names.Add(node.FunctionName.Value);
            }
        }
    }
}
