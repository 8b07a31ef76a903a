using System.Globalization;

namespace Pledges.Data.Importing;

public enum SheetStatus
{
    Taken = 1,

    /// <summary>The name says nothing to the product.</summary>
    Unknown = 2,
}

/// <summary>One cell or row that cannot be taken. <see cref="Sentence"/> is English and the key of its translation.</summary>
/// <param name="Sheet">As the person sees it: the file's or the tab's name.</param>
/// <param name="Row">Number in the file, from 1.</param>
/// <param name="Column">Heading in the file; null for the whole row.</param>
public sealed record Refusal(string Sheet, int Row, string? Column, string Sentence, IReadOnlyList<string> Arguments)
{
    public string Reason => string.Format(CultureInfo.InvariantCulture, Sentence, [.. Arguments]);
}

/// <summary>An example of what would change, for the preview.</summary>
public sealed record ChangeExample(int Row, string Key, string Column, string Old, string New);

/// <summary>What became of one sheet.</summary>
public sealed class SheetReport
{
    /// <summary>English key; null when the sheet is not known.</summary>
    public string? Sheet { get; init; }

    /// <summary>As the person sees it: the file's or the tab's name.</summary>
    public required string Source { get; init; }
    public SheetStatus Status { get; init; }

    /// <summary>Rows that are not empty, below the headings.</summary>
    public int Read { get; set; }
    public int Added { get; set; }
    public int Changed { get; set; }

    /// <summary>As stored already; rows repeated in the file included.</summary>
    public int Unchanged { get; set; }

    /// <summary>Rows that say again what another row of the file says.</summary>
    public int Repeated { get; set; }
    public int Refused { get; set; }
    public IList<string> UnknownColumns { get; init; } = [];
    public IList<ChangeExample> Examples { get; init; } = [];
}

/// <summary>What an import did, or would do.</summary>
public sealed class ImportReport
{
    public const int MostRefusals = 1000;

    public bool IsDryRun { get; init; }

    /// <summary>Something was written. False for a dry run, when rows were refused, and when all was stored already.</summary>
    public bool IsWritten { get; set; }
    public IList<SheetReport> Sheets { get; init; } = [];

    /// <summary>Files beside the tables that were not looked at.</summary>
    public IReadOnlyList<string> OtherFiles { get; init; } = [];

    /// <summary>The first ones; <see cref="RefusedRows"/> counts all.</summary>
    public IList<Refusal> Refusals { get; init; } = [];
    public int RefusedRows => Sheets.Sum(s => s.Refused);
    public int Added => Sheets.Sum(s => s.Added);
    public int Changed => Sheets.Sum(s => s.Changed);
    public bool IsRefused => Refusals.Count > 0;

    internal void Refuse(SheetReport sheet, int row, string? column, string sentence, params object[] arguments)
    {
        if (Refusals.Count < MostRefusals)
        {
            Refusals.Add(new Refusal(sheet.Source, row, column, sentence, [.. arguments.Select(AsText)]));
        }
    }

    internal static string AsText(object argument) => argument switch
    {
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? "",
    };
}

public enum ImportStep
{
    Reading = 1,
    Comparing = 2,
    Writing = 3,
    Counting = 4,
}

/// <summary>How far an import is.</summary>
/// <param name="Sheet">English key of the sheet in hand.</param>
public sealed record ImportProgress(ImportStep Step, string? Sheet, int Percent);
