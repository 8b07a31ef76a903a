using System.Globalization;
using System.Text.RegularExpressions;

namespace Pledges.Domain.Wording;

/// <summary>Numbers as offices write them, in either language.</summary>
public static partial class NumberText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// 12.5 and 12,5 are the same; where both signs stand, the last one is the decimal sign; a sign that stands twice divides
    /// thousands. Null when it is no number.
    /// </summary>
    /// <param name="text">As it was written.</param>
    /// <param name="thousands">The sign that divides thousands in the writer's language: with a point 25.000 is twenty-five thousand, with a comma 25,000 is; with none either is twenty-five.</param>
    public static decimal? Read(string? text, char? thousands = null)
    {
        var typed = VietnameseText.Clean(text).Replace(" ", "", StringComparison.Ordinal);
        if (thousands is { } sign && Divided(sign).IsMatch(typed))
        {
            typed = typed.Replace(sign.ToString(), "", StringComparison.Ordinal);
        }

        var (points, commas) = (typed.Count(c => c == '.'), typed.Count(c => c == ','));
        var decimalSign = (points, commas) switch
        {
            ( > 0, > 0) => typed.LastIndexOf('.') > typed.LastIndexOf(',') ? '.' : ',',
            (1, 0) => '.',
            (0, 1) => ',',
            _ => '\0',
        };
        var plain = string.Concat(typed.Where(c => c is not ('.' or ',') || c == decimalSign)).Replace(',', '.');
        return decimal.TryParse(plain, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The same value without the zeros that a column adds behind it.</summary>
    public static decimal Bare(decimal number) => number / 1.0000000000000000000000000000m;

    private static Regex Divided(char sign) => sign == ',' ? DividedByCommas() : DividedByPoints();

    [GeneratedRegex(@"^[-+]?[1-9]\d{0,2}(\.\d{3})+$")]
    private static partial Regex DividedByPoints();

    [GeneratedRegex(@"^[-+]?[1-9]\d{0,2}(,\d{3})+$")]
    private static partial Regex DividedByCommas();
}
