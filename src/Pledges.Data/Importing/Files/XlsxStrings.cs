using System.Text;
using System.Xml;

namespace Pledges.Data.Importing.Files;

/// <summary>The shared texts of a workbook: runs are joined, phonetic help is left out.</summary>
internal static class XlsxStrings
{
    public static List<string> Read(XmlReader? part)
    {
        var strings = new List<string>();
        using var reader = part;
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                strings.Add(TextWithin(reader));
            }
        }

        return strings;
    }

    /// <summary>The text of the element the reader stands on; afterwards it stands on its end.</summary>
    public static string TextWithin(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (depth, only, joined) = (reader.Depth, "", (StringBuilder?)null);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "rPh")
            {
                Skip(reader);
            }
            else if (reader.LocalName == "t")
            {
                var text = Value(reader);
                if (only.Length == 0)
                {
                    only = text;
                }
                else
                {
                    (joined ??= new StringBuilder(only)).Append(text);
                }
            }
        }

        return Unescape(joined?.ToString() ?? only);
    }

    /// <summary>The characters of a simple element; afterwards the reader stands on its end.</summary>
    public static string Value(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var value = "";
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            value = value.Length == 0 ? reader.Value : value + reader.Value;
        }

        return value;
    }

    private static void Skip(XmlReader reader)
    {
        var depth = reader.Depth;
        while (!reader.IsEmptyElement && reader.Read() && reader.Depth > depth)
        {
        }
    }

    // Characters that XML cannot hold are written _x000D_.
    private static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text;
}
