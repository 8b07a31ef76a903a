using DocumentFormat.OpenXml.Wordprocessing;

namespace Pledges.Web.Papers.Docx;

/// <summary>The office's A4 page: margins 20 mm above and below, 30 mm left, 15 mm right; the number from the second page on.</summary>
public static class DocxPage
{
    private const int Short = 11906;
    private const int Long = 16838;
    private const int Left = 1701;
    private const int Right = 850;

    /// <summary>Of a line, in twentieths of a point.</summary>
    public static int TextWidth(bool isWide) => (isWide ? Long : Short) - Left - Right;

    public static SectionProperties Of(bool isWide, string headerId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
        isWide
            ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Short, Height = Long },
        new PageMargin { Top = 1134, Bottom = 1134, Left = Left, Right = Right, Header = 567, Footer = 567, Gutter = 0 },
        new PageNumberType { Start = 1 },
        new TitlePage());
}
