using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Pledges.Web.Papers.Docx;

/// <summary>The one style sheet of all papers: Times New Roman (Liberation Serif where that is missing), 14 pt, Vietnamese.</summary>
public static class DocxStyles
{
    public const string Language = "vi-VN";
    private const string Font = "Times New Roman";

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                new FontSize { Val = "28" },
                new FontSizeComplexScript { Val = "28" },
                new Languages { Val = Language, EastAsia = Language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new WidowControl(),
                new SpacingBetweenLines { After = "80", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        Style("Normal", "Normal", new StyleParagraphProperties(new Justification { Val = JustificationValues.Both }), isDefault: true),
        Style("Title", "Title", new StyleParagraphProperties(new KeepNext(), Space(after: 0), Centre()), Bold("32", capitals: true)),
        Style("Subtitle", "Subtitle", new StyleParagraphProperties(new KeepNext(), Space(after: 240), Centre()), Bold("28")),
        Style("Heading1", "heading 1", new StyleParagraphProperties(new KeepNext(), Space(before: 160, after: 80), new Justification { Val = JustificationValues.Left }, new OutlineLevel { Val = 0 }), Bold("28")),
        Style("Part", "Part", new StyleParagraphProperties(new Indentation { Left = "454" })),
        Style("Centred", "Centred", new StyleParagraphProperties(Space(after: 0, line: 240), Centre())),
        Style("Cell", "Cell", new StyleParagraphProperties(Space(before: 20, after: 20, line: 240), new Justification { Val = JustificationValues.Left }), Size("24")),
        Style("PageNumber", "Page Number Line", new StyleParagraphProperties(Space(after: 0, line: 240), Centre())));

    private static Style Style(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null, CustomStyle = id is "Part" or "Centred" or "Cell" or "PageNumber" ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        style.Append(new PrimaryStyle(), paragraph);
        if (run is not null)
        {
            style.Append(run);
        }

        return style;
    }

    private static StyleRunProperties Bold(string size, bool capitals = false)
    {
        var bold = new StyleRunProperties(new Bold());
        if (capitals)
        {
            bold.Append(new Caps());
        }

        bold.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        return bold;
    }

    private static StyleRunProperties Size(string size) => new(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });

    private static Justification Centre() => new() { Val = JustificationValues.Center };

    private static SpacingBetweenLines Space(int before = 0, int after = 80, int line = 276) =>
        new() { Before = $"{before}", After = $"{after}", Line = $"{line}", LineRule = LineSpacingRuleValues.Auto };
}
