using System.Globalization;

namespace Pledges.Web.Localisation;

/// <summary>Dates and times as the offices read them: Vietnam's clock, dd/MM/yyyy, in either language.</summary>
public sealed class VietnamTime(TimeProvider clock)
{
    private const string DateFormat = "dd/MM/yyyy";

    // Vietnam has had one offset and no summer time since 1975; a fixed zone also works on a machine without zone data.
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), "Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh");

    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => DateOnly.FromDateTime(ToLocal(UtcNow));

    /// <summary>The moment on Vietnam's clock. Stored times are UTC, whatever kind the database gave back.</summary>
    public static DateTime ToLocal(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    public static string Date(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string Date(DateTime utc) => ToLocal(utc).ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>"15:04, 15/01/2019".</summary>
    public static string DateAndTime(DateTime utc) =>
        ToLocal(utc).ToString("HH:mm, " + DateFormat, CultureInfo.InvariantCulture);
}
