using System.Globalization;

namespace Pledges.Web.Localisation;

/// <summary>A language of the interface: the tag of its pages, its own name, and the culture that writes its numbers and dates.</summary>
public sealed record Language(string Code, string Name, string Culture);

public static class Languages
{
    public const string CookieName = "pledges.language";

    public static readonly Language Vietnamese = new("vi", "Tiếng Việt", "vi-VN");
    public static readonly Language English = new("en", "English", "en-GB");

    public static readonly IReadOnlyList<Language> All = [Vietnamese, English];

    public static Language Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English.Code ? English : Vietnamese;

    public static Language Other => Current == Vietnamese ? English : Vietnamese;
}
