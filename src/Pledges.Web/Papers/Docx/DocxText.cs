using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Pledges.Domain.Wording;

namespace Pledges.Web.Papers.Docx;

/// <summary>Text as runs. Whatever people typed or a register held, the file stays readable.</summary>
public static class DocxText
{
    /// <summary>Without invisible signs, marks that turn the direction of writing, and characters that XML cannot hold.</summary>
    public static string Safe(string text)
    {
        var holdable = text.All(IsHoldable) ? text : string.Concat(text.Where(IsHoldable));
        return VietnameseText.CleanLines(holdable);
    }

    private static bool IsHoldable(char c) => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c);

    public static Run Of(Words words) => Of(words.Text, words.IsBold, words.IsItalic);

    public static Run Of(string text, bool isBold = false, bool isItalic = false, bool isCapitals = false, bool isUnderlined = false)
    {
        var run = new Run();
        if (isBold || isItalic || isCapitals || isUnderlined)
        {
            run.Append(Properties(isBold, isItalic, isCapitals, isUnderlined));
        }

        // A label ends with a blank that cleaning would take; it belongs between the label and what follows.
        var (leads, trails) = (text.StartsWith(' '), text.Length > 1 && text.EndsWith(' '));
        var lines = text.Trim().Length == 0 ? [.. text.Where(c => c == '\n').Select(_ => ""), ""] : Safe(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            var line = (i == 0 && leads ? " " : "") + lines[i] + (i == lines.Length - 1 && trails ? " " : "");
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static RunProperties Properties(bool isBold, bool isItalic, bool isCapitals, bool isUnderlined)
    {
        var properties = new RunProperties();
        if (isBold)
        {
            properties.Append(new Bold());
        }

        if (isItalic)
        {
            properties.Append(new Italic());
        }

        if (isCapitals)
        {
            properties.Append(new Caps());
        }

        if (isUnderlined)
        {
            properties.Append(new Underline { Val = UnderlineValues.Single });
        }

        return properties;
    }
}
