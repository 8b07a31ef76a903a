using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>A command as SQL Server would have got it.</summary>
internal sealed record ServerCommand(string Text, IReadOnlyList<(string Name, string Type)> Parameters);

/// <summary>Stands where the server would: the connection never opens, commands are kept and answer with no rows.</summary>
internal sealed class SuppressedServer : DbCommandInterceptor, IDbConnectionInterceptor
{
    private readonly List<ServerCommand> commands = [];

    public IReadOnlyList<ServerCommand> Commands => commands;

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Keep(command);
        return InterceptionResult<DbDataReader>.SuppressWithResult(new DataTable().CreateDataReader());
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Keep(command);
        return InterceptionResult<int>.SuppressWithResult(0);
    }

    private void Keep(DbCommand command) =>
        commands.Add(new ServerCommand(command.CommandText, [.. command.Parameters.Cast<SqlParameter>().Select(p => (p.ParameterName, TypeOf(p)))]));

    private static string TypeOf(SqlParameter parameter) => parameter.SqlDbType switch
    {
        SqlDbType.NVarChar or SqlDbType.VarBinary => $"{parameter.SqlDbType}({(parameter.Size is > 0 and <= 4000 ? $"{parameter.Size}" : "max")})",
        SqlDbType.Decimal => $"decimal({parameter.Precision}, {parameter.Scale})",
        var type => type.ToString(),
    };
}
