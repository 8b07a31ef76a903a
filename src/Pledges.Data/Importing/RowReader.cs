using System.Globalization;
using Pledges.Data.Importing.Files;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Data.Importing;

/// <summary>Reads the cells of one row by column; what cannot be read is refused in the report, once per cell.</summary>
internal sealed class RowReader(SheetTable table)
{
    // A two-digit year up to here is of this century: terms of office end, periods run on.
    private const int LatestShortYear = 2039;
    private SourceRow row;
    private int refusals;

    public int Number => row.Number;

    public bool IsRefused { get; private set; }

    public SheetTable Table => table;

    public void Begin(SourceRow next) => (row, IsRefused) = (next, false);

    public void Refuse(string column, string sentence, params object[] arguments)
    {
        if (!IsRefused)
        {
            IsRefused = true;
            table.Report.Refused++;
        }

        refusals++;
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
    public string? Text(string column, int longest) => Fitting(column, VietnameseText.Clean(Raw(column)), longest);

    /// <summary>As <see cref="Text"/>, with its line breaks.</summary>
    public string? Lines(string column, int longest) => Fitting(column, VietnameseText.CleanLines(Raw(column)), longest);

    /// <summary>A text that must be there; empty when it is not, and the row is then refused.</summary>
    public string Needed(string column, int longest)
    {
        var before = refusals;
        var text = Text(column, longest);
        if (text is null && refusals == before)
        {
            Refuse(column, "A value is missing.");
        }

        return text ?? "";
    }

    public DateOnly? Date(string column)
    {
        var cell = CellOf(column);
        if (cell.Kind == CellKind.Date)
        {
            return cell.Date;
        }

        if (Text(column, int.MaxValue) is not { } text)
        {
            return null;
        }

        var date = CellDates.Parse(text, LatestShortYear);
        if (date is null)
        {
            Refuse(column, "“{0}” is not a date that exists (day/month/year).", Short(text));
        }

        return date;
    }

    public DateOnly NeededDate(string column)
    {
        var before = refusals;
        var date = Date(column);
        if (date is null && refusals == before)
        {
            Refuse(column, "A value is missing.");
        }

        return date ?? DateOnly.MinValue;
    }

    /// <summary>A year, or the year of a date: birth years are often whole dates.</summary>
    public int? BirthYear(string column)
    {
        var cell = CellOf(column);
        if (cell.Kind == CellKind.Date)
        {
            return cell.Date.Year;
        }

        if (Text(column, int.MaxValue) is not { } text)
        {
            return null;
        }

        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        // Nobody who writes '35 for a member means 2035.
        if (CellDates.Parse(text, latestShortYear: 2015) is { } date)
        {
            return date.Year;
        }

        Refuse(column, "“{0}” is not a year.", Short(text));
        return null;
    }

    public int Year()
    {
        var text = Needed("year", int.MaxValue);
        if (text.Length == 0)
        {
            return 0;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            Refuse("year", "“{0}” is not a year.", Short(text));
            return 0;
        }

        Demand("year", PledgingRules.YearIsSensible(year));
        return year;
    }

    public int Whole(string column, int least, int most)
    {
        var text = Needed(column, int.MaxValue);
        if (text.Length > 0 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        if (text.Length > 0)
        {
            Refuse(column, "“{0}” is not a number between {1} and {2}.", Short(text), least, most);
        }

        return 0;
    }

    /// <summary>A mark: x, 1, có, yes; 0, o, không, no; null when empty.</summary>
    public bool? Mark(string column) => Word(column, RosterWords.Marks);

    public T? Word<T>(string column, Words<T> words)
        where T : struct
    {
        if (Text(column, int.MaxValue) is not { } text)
        {
            return null;
        }

        var value = words.Find(text);
        if (value is null)
        {
            Refuse(column, "“{0}” is not known here. Known are: {1}.", Short(text), string.Join(", ", words.Keys));
        }

        return value;
    }

    public T NeededWord<T>(string column, Words<T> words)
        where T : struct
    {
        var before = refusals;
        var value = Word(column, words);
        if (value is null && refusals == before)
        {
            Refuse(column, "A value is missing.");
        }

        return value ?? default;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private Cell CellOf(string column)
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

    private string? Fitting(string column, string text, int longest)
    {
        if (text.Length > longest)
        {
            Refuse(column, "The text is too long (at most {0} characters).", longest);
        }

        return text.Length == 0 ? null : text;
    }
}
