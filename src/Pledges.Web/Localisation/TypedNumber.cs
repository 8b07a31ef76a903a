using Pledges.Domain.Wording;

namespace Pledges.Web.Localisation;

/// <summary>Numbers with decimals as a person types them; in Vietnamese 25.000 is twenty-five thousand and 12,5 has a decimal, in English 25,000 and 12.5.</summary>
public static class TypedNumber
{
    public static decimal? Read(string? text) => NumberText.Read(text, thousands: Languages.Current == Languages.Vietnamese ? '.' : ',');

    /// <summary>Empty is readable: nothing was said.</summary>
    public static bool IsReadable(string? text) => string.IsNullOrWhiteSpace(text) || Read(text) is not null;
}
