using System.Globalization;

namespace Pledges.Data.Importing;

/// <summary>Numbers as offices write them, in either language.</summary>
internal static class DecimalText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static decimal? Read(string text)
    {
        var (points, commas) = (text.Count(c => c == '.'), text.Count(c => c == ','));
        var decimalSign = (points, commas) switch
        {
            ( > 0, > 0) => text.LastIndexOf('.') > text.LastIndexOf(',') ? '.' : ',',
            (1, 0) => '.',
            (0, 1) => ',',
            _ => '\0',
        };
        var plain = string.Concat(text.Where(c => c is not ('.' or ',' or ' ') || c == decimalSign)).Replace(',', '.');
        return decimal.TryParse(plain, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The same value without the zeros that a column adds behind it.</summary>
    public static decimal Bare(decimal number) => number / 1.0000000000000000000000000000m;
}
