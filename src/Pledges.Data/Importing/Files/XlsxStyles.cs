using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Pledges.Data.Importing.Files;

/// <summary>What the number formats of a workbook say of a number: that it is a date, or how many digits a code has.</summary>
internal sealed partial class XlsxStyles
{
    private readonly List<(bool IsDate, int Digits)> styles = [];

    public bool IsDate(int style) => style < styles.Count && styles[style].IsDate;

    /// <summary>Digits of a format like 000000, which shows 7 as 000007; 0 for other formats.</summary>
    public int Digits(int style) => style < styles.Count ? styles[style].Digits : 0;

    public static XlsxStyles Read(XmlReader? part)
    {
        var read = new XlsxStyles();
        var formats = new Dictionary<int, string>();
        var inCellFormats = false;
        using var reader = part;
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "cellXfs")
            {
                inCellFormats = reader.NodeType == XmlNodeType.Element;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "numFmt")
            {
                formats[Number(reader.GetAttribute("numFmtId"))] = reader.GetAttribute("formatCode") ?? "";
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "xf" && inCellFormats)
            {
                var id = Number(reader.GetAttribute("numFmtId"));
                read.styles.Add(Meaning(id, formats.GetValueOrDefault(id)));
            }
        }

        return read;
    }

    private static (bool IsDate, int Digits) Meaning(int id, string? format)
    {
        if (format is null)
        {
            return (id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 50 and <= 58), 0);
        }

        if (ZerosOnly().IsMatch(format))
        {
            return (false, format.Length);
        }

        var bare = QuotedPart().Replace(format, "");
        return (bare.Contains('d', StringComparison.OrdinalIgnoreCase) || bare.Contains("yy", StringComparison.OrdinalIgnoreCase), 0);
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("^0{2,}$")]
    private static partial Regex ZerosOnly();

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.")]
    private static partial Regex QuotedPart();
}
