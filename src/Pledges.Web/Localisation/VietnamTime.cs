using System.Globalization;
using Pledges.Domain.Shared;

namespace Pledges.Web.Localisation;

/// <summary>Dates and times as the offices read them: Vietnam's clock, dd/MM/yyyy, in either language.</summary>
public sealed class VietnamTime(TimeProvider clock)
{
    private const string DateFormat = "dd/MM/yyyy";

    public DateTime UtcNow => clock.UtcNow();

    public DateOnly Today => clock.Today();

    public static string Date(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string Date(DateTime utc) => OfficeClock.ToLocal(utc).ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>"15:04, 15/01/2019".</summary>
    public static string DateAndTime(DateTime utc) =>
        OfficeClock.ToLocal(utc).ToString("HH:mm, " + DateFormat, CultureInfo.InvariantCulture);
}
