using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pledges.Data.Tests.SqlServer;

/// <summary>
/// What the schema engine does not look at: SQL Server refuses to compare texts of two orders (error 468). A column with an order of
/// its own stands against a list, or a column of another order, only with COLLATE.
/// </summary>
internal sealed partial class TextOrders
{
    private readonly Dictionary<(string Table, string Column), string> orders = [];
    private readonly HashSet<(string Table, string Column)> texts = [];

    public static TextOrders OfModel()
    {
        using var db = Replay.Context(new SuppressedServer());
        var found = new TextOrders();
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
        {
            foreach (var column in table.Columns.Where(c => c.StoreType.StartsWith("nvarchar", StringComparison.Ordinal)))
            {
                found.texts.Add((table.Name, column.Name));
                if (column.Collation is { } order)
                {
                    found.orders[(table.Name, column.Name)] = order;
                }
            }
        }

        return found;
    }

    public IEnumerable<string> Conflicts(string command)
    {
        var tables = Alias().Matches(command).GroupBy(m => m.Groups["alias"].Value).ToDictionary(g => g.Key, g => g.Select(m => m.Groups["table"].Value).Distinct().ToList());
        var lists = InList().Matches(command).Where(m => Columns(m, "one").Any(orders.ContainsKey));
        var pairs = Pair().Matches(command).Where(m => Columns(m, "one").Any(one => texts.Contains(one)
            && Columns(m, "other").Any(other => texts.Contains(other) && orders.GetValueOrDefault(one) != orders.GetValueOrDefault(other))));
        return lists.Concat(pairs).Select(m => $"Texts of two orders are compared: {m.Value}\n{command}\n");

        // An alias may come again in another part of the command.
        IEnumerable<(string, string)> Columns(Match match, string side) =>
            tables.GetValueOrDefault(match.Groups[side].Value, []).Select(table => (table, match.Groups[side + "Column"].Value));
    }

    [GeneratedRegex(@"\[(?<table>\w+)\] AS \[(?<alias>\w+)\]")]
    private static partial Regex Alias();

    [GeneratedRegex(@"\[(?<one>\w+)\]\.\[(?<oneColumn>\w+)\] (NOT )?IN \(\s*SELECT \[\w+\]\.\[value\]\s+FROM OPENJSON")]
    private static partial Regex InList();

    [GeneratedRegex(@"\[(?<one>\w+)\]\.\[(?<oneColumn>\w+)\] (=|<>) \[(?<other>\w+)\]\.\[(?<otherColumn>\w+)\](?! COLLATE)")]
    private static partial Regex Pair();
}
