using System.Globalization;
using System.Text.RegularExpressions;

namespace Pledges.Data.Importing;

/// <summary>Dates as offices write them: 2019-01-15, 15/01/2019, 5/1/19; a time of day behind them is left out.</summary>
internal static partial class CellDates
{
    // The forms in which nearly all are written; a pattern costs ten times as much.
    private static readonly string[] Usual = ["yyyy-MM-dd", "dd/MM/yyyy"];

    public static DateOnly? Parse(string text, int latestShortYear)
    {
        if (DateOnly.TryParseExact(text, Usual, CultureInfo.InvariantCulture, DateTimeStyles.None, out var usual))
        {
            return usual;
        }

        if (Iso().Match(text) is { Success: true } iso)
        {
            return Make(iso, Number(iso, "y"));
        }

        if (DayFirst().Match(text) is not { Success: true } date)
        {
            return null;
        }

        var year = Number(date, "y");
        return Make(date, date.Groups["y"].Length == 4 ? year : year + (2000 + year > latestShortYear ? 1900 : 2000));
    }

    private static DateOnly? Make(Match match, int year)
    {
        var (month, day) = (Number(match, "m"), Number(match, "d"));
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<d>\d{1,2})(?<s>[/.\-])(?<m>\d{1,2})\k<s>(?<y>\d{4}|\d{2})(?: \d{1,2}:\d{2}(:\d{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();
}
