using System.Globalization;
using System.Text;
using Pledges.Data.Planning;

namespace Pledges.Web.Calendars;

/// <summary>An iCalendar file (RFC 5545) of whole days: titles and dates, nothing else.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";
    private const int OctetsPerLine = 75;
    private const string DateFormat = "yyyyMMdd";

    public static string Of(string name, IEnumerable<CalendarDay> days, string host, DateTime now)
    {
        var text = new StringBuilder();
        Add("BEGIN:VCALENDAR");
        Add("VERSION:2.0");
        Add("PRODID:-//Pledges//Tasks//VI");
        Add("CALSCALE:GREGORIAN");
        Add("METHOD:PUBLISH");
        Add($"X-WR-CALNAME:{Escaped(name)}");
        foreach (var day in days)
        {
            Add("BEGIN:VEVENT");
            Add($"UID:{day.Key}@{host}");
            Add($"DTSTAMP:{now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Add($"DTSTART;VALUE=DATE:{day.On.ToString(DateFormat, CultureInfo.InvariantCulture)}");
            Add($"DTEND;VALUE=DATE:{day.On.AddDays(1).ToString(DateFormat, CultureInfo.InvariantCulture)}");
            Add($"SUMMARY:{Escaped(day.Title)}");
            Add("TRANSP:TRANSPARENT");
            Add("END:VEVENT");
        }

        Add("END:VCALENDAR");
        return text.ToString();

        void Add(string line) => text.Append(Folded(line)).Append("\r\n");
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // A line has at most 75 octets; a character is never cut in two.
    private static string Folded(string line)
    {
        var (text, octets) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsPerLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return text.ToString();
    }
}
