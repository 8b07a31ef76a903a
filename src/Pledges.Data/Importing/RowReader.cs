using Pledges.Data.Importing.Files;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Data.Importing;

/// <summary>Reads the cells of one row by column; what cannot be read is refused in the report, once per cell.</summary>
internal sealed class RowReader(SheetTable table)
{
    private const int LongestShared = 60;
    private const int MostShared = 5000;
    private readonly Dictionary<string, string>[] shared = [.. table.Sheet.Columns.Select(_ => new Dictionary<string, string>(StringComparer.Ordinal))];
    private SourceRow row;

    public int Number => row.Number;

    public bool IsRefused { get; private set; }

    /// <summary>Of all rows so far; tells whether a cell was refused just now.</summary>
    public int Refusals { get; private set; }

    public SheetTable Table => table;

    public void Begin(SourceRow next) => (row, IsRefused) = (next, false);

    public void Refuse(string column, string sentence, params object[] arguments)
    {
        if (!IsRefused)
        {
            IsRefused = true;
            table.Report.Refused++;
        }

        Refusals++;
        table.Whole.Refuse(table.Report, row.Number, table.HeadingOf(table.Sheet.IndexOf(column)), sentence, arguments);
    }

    public void Demand(string column, Rule rule)
    {
        if (rule.IsBroken)
        {
            Refuse(column, rule.Sentence, rule.Arguments);
        }
    }

    /// <summary>One line of clean text; null when empty.</summary>
    public string? Text(string column, int longest) => Shared(column, Fitting(column, VietnameseText.Clean(Raw(column)), longest));

    /// <summary>As <see cref="Text"/>, with its line breaks.</summary>
    public string? Lines(string column, int longest) => Fitting(column, VietnameseText.CleanLines(Raw(column)), longest);

    /// <summary>A text that must be there; empty when it is not, and the row is then refused.</summary>
    public string Needed(string column, int longest)
    {
        var before = Refusals;
        var text = Text(column, longest);
        if (text is null && Refusals == before)
        {
            Refuse(column, "A value is missing.");
        }

        return text ?? "";
    }

    public Cell CellOf(string column)
    {
        var position = table.PositionOf(table.Sheet.IndexOf(column));
        return position >= 0 && position < row.Cells.Count ? row.Cells[position] : Cell.Empty;
    }

    private string Raw(string column)
    {
        var cell = CellOf(column);
        switch (cell.Kind)
        {
            case CellKind.Text:
                return CellGuard.Off(cell.Text);
            case CellKind.Date:
                return ImportReport.AsText(cell.Date);
            case CellKind.FormulaWithoutValue:
                Refuse(column, "The cell holds a formula without a stored value. Open the file in Excel, save it and try again.");
                return "";
            case CellKind.Error:
                Refuse(column, "The cell holds the error {0}.", cell.Text);
                return "";
            default:
                return "";
        }
    }

    // Deadlines, rhythms, groups and duties come again and again: one copy of each serves all rows.
    private string? Shared(string column, string? text)
    {
        if (text is null || text.Length > LongestShared)
        {
            return text;
        }

        var known = shared[table.Sheet.IndexOf(column)];
        if (known.TryGetValue(text, out var one))
        {
            return one;
        }

        if (known.Count < MostShared)
        {
            known.Add(text, text);
        }

        return text;
    }

    private string? Fitting(string column, string text, int longest)
    {
        if (text.Length > longest)
        {
            Refuse(column, "The text is too long (at most {0} characters).", longest);
        }

        return text.Length == 0 ? null : text;
    }
}
