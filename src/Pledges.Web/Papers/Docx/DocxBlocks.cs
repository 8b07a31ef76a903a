using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Pledges.Web.Papers.Docx;

/// <summary>Blocks of a paper as elements of the document's body.</summary>
public static class DocxBlocks
{
    private const string SpaceForSignature = "1200";

    // In percent: "ĐẢNG BỘ THÀNH PHỐ THANH HÓA" fits on the left, the Party's name on the right.
    private const int LeftOfHead = 52;

    public static IEnumerable<OpenXmlElement> Of(Block block, int width, bool staysWithNext) => block switch
    {
        Head head => HeadOf(head, width),
        DraftMark mark => [Paragraph("Centred", DocxText.Of(mark.Text, isBold: true), spaceBefore: "240")],
        Title title => TitleOf(title),
        Heading heading => [Paragraph("Heading1", DocxText.Of(heading.Text))],
        Line line => [Paragraph(line.IsPart ? "Part" : null, line.Words.Select(DocxText.Of), staysWithNext)],
        DottedLines dotted => Enumerable.Range(0, dotted.Count).Select(_ => Dotted(width, staysWithNext)),
        Table table => DocxTable.Of(table, width, staysWithNext),
        Signatures signatures => SignaturesOf(signatures, width),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "Unknown block"),
    };

    /// <summary>A paragraph without height, after a table or at the end of a section.</summary>
    public static Paragraph Nothing(SectionProperties? section = null, bool staysWithNext = false, int spaceAfter = 0)
    {
        var properties = new ParagraphProperties(
            new KeepNext { Val = staysWithNext },
            new SpacingBetweenLines { Before = "0", After = $"{spaceAfter}", Line = "20", LineRule = LineSpacingRuleValues.Exact },
            new ParagraphMarkRunProperties(new FontSize { Val = "2" }));
        if (section is not null)
        {
            properties.Append(section);
        }

        return new Paragraph(properties);
    }

    public static Paragraph Paragraph(string? style, OpenXmlElement run, bool staysWithNext = false, string? spaceBefore = null) =>
        Paragraph(style, [run], staysWithNext, spaceBefore);

    private static Paragraph Paragraph(string? style, IEnumerable<OpenXmlElement> runs, bool staysWithNext = false, string? spaceBefore = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.Append(new ParagraphStyleId { Val = style });
        }

        if (staysWithNext)
        {
            properties.Append(new KeepNext());
        }

        if (spaceBefore is not null)
        {
            properties.Append(new SpacingBetweenLines { Before = spaceBefore });
        }

        return new Paragraph([.. properties.HasChildren ? [properties] : Array.Empty<OpenXmlElement>(), .. runs]);
    }

    private static IEnumerable<OpenXmlElement> TitleOf(Title title)
    {
        yield return Paragraph("Title", DocxText.Of(title.Text), spaceBefore: "360");
        if (title.Below is not null)
        {
            yield return Paragraph("Subtitle", DocxText.Of(title.Below));
        }
    }

    private static IEnumerable<OpenXmlElement> HeadOf(Head head, int width)
    {
        var left = new List<Paragraph>();
        if (head.Above is not null)
        {
            left.Add(Paragraph("Centred", DocxText.Of(head.Above, isCapitals: true)));
        }

        left.Add(Paragraph("Centred", DocxText.Of(head.Name, isBold: true, isCapitals: true)));
        left.Add(Paragraph("Centred", DocxText.Of("*")));
        left.AddRange(head.Number is null ? [] : [Paragraph("Centred", DocxText.Of(head.Number))]);
        Paragraph[] right =
        [
            Paragraph("Centred", DocxText.Of(PaperTexts.Party, isBold: true, isUnderlined: true)),
            Paragraph("Centred", DocxText.Of(head.PlaceAndDate, isItalic: true), spaceBefore: "120"),
        ];
        return [DocxTable.WithoutLines(width * LeftOfHead / 100, left, width - (width * LeftOfHead / 100), right)];
    }

    private static IEnumerable<OpenXmlElement> SignaturesOf(Signatures signatures, int width) =>
        [DocxTable.WithoutLines(width / 2, SignerOf(signatures.Left), width - (width / 2), SignerOf(signatures.Right))];

    private static IEnumerable<Paragraph> SignerOf(Signer signer)
    {
        if (signer.Hint is null)
        {
            yield return Paragraph("Cell", DocxText.Of(signer.Titles[0], isBold: true, isItalic: true), spaceBefore: "360");
            yield return Paragraph("Cell", DocxText.Of(signer.Note ?? ""));
            yield break;
        }

        for (var i = 0; i < signer.Titles.Count; i++)
        {
            yield return Paragraph("Centred", DocxText.Of(signer.Titles[i], isBold: true), staysWithNext: true, spaceBefore: i == 0 ? "360" : null);
        }

        yield return Paragraph("Centred", DocxText.Of(signer.Hint, isItalic: true), staysWithNext: true);
        yield return Paragraph("Centred", DocxText.Of(signer.Name ?? "", isBold: true), spaceBefore: SpaceForSignature);
        if (signer.Note is not null)
        {
            yield return Paragraph("Centred", DocxText.Of(signer.Note, isItalic: true));
        }
    }

    private static Paragraph Dotted(int width, bool staysWithNext)
    {
        var properties = new ParagraphProperties();
        if (staysWithNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = width }));
        return new Paragraph(properties, new Run(new TabChar()));
    }
}
