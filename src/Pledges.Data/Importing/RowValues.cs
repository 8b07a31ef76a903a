using System.Globalization;
using Pledges.Data.Importing.Files;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;

namespace Pledges.Data.Importing;

/// <summary>Dates, years, numbers and words out of cells; null when empty, refused when they cannot be read.</summary>
internal static class RowValues
{
    // A two-digit year up to here is of this century: terms of office end, periods run on.
    private const int LatestShortYear = 2039;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public static DateOnly? Date(this RowReader row, string column)
    {
        var cell = row.CellOf(column);
        var date = cell.Kind == CellKind.Date ? cell.Date : WrittenDate(row, column);
        if (date is { Year: < FirstYear or > LastYear } strange)
        {
            row.Refuse(column, "The date {0} lies outside the years {1} to {2}.", strange, FirstYear, LastYear);
        }

        return date;
    }

    public static DateOnly NeededDate(this RowReader row, string column)
    {
        var before = row.Refusals;
        var date = row.Date(column);
        if (date is null && row.Refusals == before)
        {
            row.Refuse(column, "A value is missing.");
        }

        return date ?? DateOnly.MinValue;
    }

    /// <summary>A year, or the year of a date: birth years are often whole dates.</summary>
    public static int? BirthYear(this RowReader row, string column)
    {
        var cell = row.CellOf(column);
        if (cell.Kind == CellKind.Date)
        {
            return cell.Date.Year;
        }

        if (row.Text(column, int.MaxValue) is not { } text)
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

        row.Refuse(column, "“{0}” is not a year.", Short(text));
        return null;
    }

    public static int Year(this RowReader row)
    {
        var text = row.Needed("year", int.MaxValue);
        if (text.Length == 0)
        {
            return 0;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            row.Refuse("year", "“{0}” is not a year.", Short(text));
            return 0;
        }

        row.Demand("year", PledgingRules.YearIsSensible(year));
        return year;
    }

    public static int Whole(this RowReader row, string column, int least, int most)
    {
        var text = row.Needed(column, int.MaxValue);
        if (text.Length > 0 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        if (text.Length > 0)
        {
            row.Refuse(column, "“{0}” is not a number between {1} and {2}.", Short(text), least, most);
        }

        return 0;
    }

    /// <summary>
    /// A number with decimals, as either language writes it: 12.5 and 12,5; where both signs stand, the last one is the decimal
    /// sign, and a sign that stands twice divides thousands.
    /// </summary>
    public static decimal? Decimal(this RowReader row, string column, decimal largest, int decimals)
    {
        if (row.Text(column, int.MaxValue) is not { } text)
        {
            return null;
        }

        if (NumberText.Read(text) is { } number && Math.Abs(number) <= largest)
        {
            return Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        }

        row.Refuse(column, "“{0}” is not a number.", Short(text));
        return null;
    }

    public static decimal NeededDecimal(this RowReader row, string column, decimal largest, int decimals)
    {
        var before = row.Refusals;
        var number = row.Decimal(column, largest, decimals);
        if (number is null && row.Refusals == before)
        {
            row.Refuse(column, "A value is missing.");
        }

        return number ?? 0;
    }

    /// <summary>A mark: x, 1, có, yes; 0, o, không, no; null when empty.</summary>
    public static bool? Mark(this RowReader row, string column) => row.Word(column, RosterWords.Marks);

    public static T? Word<T>(this RowReader row, string column, Words<T> words)
        where T : struct
    {
        if (row.Text(column, int.MaxValue) is not { } text)
        {
            return null;
        }

        var value = words.Find(text);
        if (value is null)
        {
            row.Refuse(column, "“{0}” is not known here. Known are: {1}.", Short(text), string.Join(", ", words.Keys));
        }

        return value;
    }

    public static T NeededWord<T>(this RowReader row, string column, Words<T> words)
        where T : struct
    {
        var before = row.Refusals;
        var value = row.Word(column, words);
        if (value is null && row.Refusals == before)
        {
            row.Refuse(column, "A value is missing.");
        }

        return value ?? default;
    }

    private static DateOnly? WrittenDate(RowReader row, string column)
    {
        if (row.Text(column, int.MaxValue) is not { } text)
        {
            return null;
        }

        var date = CellDates.Parse(text, LatestShortYear);
        if (date is null)
        {
            row.Refuse(column, "“{0}” is not a date that exists (day/month/year).", Short(text));
        }

        return date;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
