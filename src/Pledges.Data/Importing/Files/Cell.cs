namespace Pledges.Data.Importing.Files;

public enum CellKind
{
    Empty,
    Text,
    Date,

    /// <summary>A formula whose result was never stored in the file.</summary>
    FormulaWithoutValue,

    /// <summary>An error value such as #N/A.</summary>
    Error,
}

/// <summary>One cell as the file holds it. Numbers are text without loss: "007" stays "007".</summary>
public readonly record struct Cell(CellKind Kind, string Text, DateOnly Date = default)
{
    public static readonly Cell Empty = new(CellKind.Empty, "");

    public static Cell Of(string text) => string.IsNullOrWhiteSpace(text) ? Empty : new(CellKind.Text, text);

    public static Cell Of(DateOnly date) => new(CellKind.Date, "", date);
}

/// <summary>One row with its number in the file. The list of cells is reused for the next row.</summary>
public readonly record struct SourceRow(int Number, IReadOnlyList<Cell> Cells)
{
    public bool IsEmpty => Cells.All(c => c.Kind == CellKind.Empty);
}
