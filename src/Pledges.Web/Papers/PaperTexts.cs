using System.Globalization;
using Pledges.Web.Localisation;

namespace Pledges.Web.Papers;

/// <summary>The words, numbers and dates of papers: Vietnamese whatever the language of the interface, because they are official documents.</summary>
public sealed class PaperTexts(Texts texts)
{
    public const string Party = "ĐẢNG CỘNG SẢN VIỆT NAM";
    public const string Unknown = "………";

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo(Languages.Vietnamese.Culture);

    public string this[string sentence] => Speak(() => texts[sentence].Value);

    public string this[string sentence, params object[] arguments] => Speak(() => texts[sentence, arguments].Value);

    public string Count(long count) => Speak(() => Numbers.Count(count));

    /// <summary>98,59%; the whole is 100%, without decimals.</summary>
    public string Percent(long k, long n) => k == n && n > 0 ? "100%" : Speak(() => Numbers.Percent(k, n));

    public string DateOr(DateOnly? day, string otherwise = Unknown) => day is { } known ? VietnamTime.Date(known) : otherwise;

    public string YearOr(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>The office writes days below 10 and the months 1 and 2 with a zero before them, so that nobody adds a digit.</summary>
    public string PlaceAndDate(DateOnly? day) => day is { } known
        ? this["…………, day {0} month {1} year {2}", known.Day.ToString("00", Culture), known.Month.ToString(known.Month < 3 ? "00" : "0", Culture), YearOr(known.Year)]
        : this["…………, day … month … year ……"];

    /// <summary>What is said in numbers elsewhere, as papers write it.</summary>
    public string Spoken(Func<string> say) => Speak(say);

    private static T Speak<T>(Func<T> say)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Culture, Culture);
        try
        {
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
