using Microsoft.SqlServer.Dac.Model;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>Microsoft's own schema engine with the product's tables in it: a name that does not exist is found without a server.</summary>
internal sealed class SchemaModel : IDisposable
{
    private readonly TSqlModel model = new(SqlServerVersion.Sql160, new TSqlModelOptions());
    private readonly Dictionary<string, string> procedures = [];

    public SchemaModel(IEnumerable<string> statements)
    {
        foreach (var statement in statements)
        {
            model.AddObjects(statement);
        }
    }

    /// <summary>Adds a command as a procedure; the same command is added once.</summary>
    public void Add(ServerCommand command)
    {
        var name = $"Query{procedures.Count + 1}";
        var parameters = string.Join(", ", command.Parameters.Select(p => $"{p.Name} {p.Type}"));
        if (procedures.TryAdd($"{parameters}\n{command.Text}", name))
        {
            model.AddObjects($"CREATE PROCEDURE [dbo].[{name}] {parameters} AS BEGIN\n{command.Text}\nEND");
        }
    }

    public int Commands => procedures.Count;

    /// <summary>What is wrong, each with the command it is about.</summary>
    public IReadOnlyList<string> Faults() =>
        [.. model.Validate().Select(m => $"{m.MessageType} {m.Prefix}{m.Number}: {m.Message}").Distinct().Select(WithCommand), .. UnknownFunctions()];

    public void Dispose() => model.Dispose();

    private IEnumerable<string> UnknownFunctions() =>
        procedures.Keys.SelectMany(p => BuiltInFunctions.UnknownIn(p[(p.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Select(fault => $"{fault} in\n{p}\n"));

    private string WithCommand(string fault)
    {
        var command = procedures.FirstOrDefault(p => fault.Contains($"[{p.Value}]", StringComparison.Ordinal)).Key;
        return command is null ? fault : $"{fault}\n{command}\n";
    }
}
