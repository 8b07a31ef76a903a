using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Pledges.Web.Papers.Docx;

/// <summary>Tables of fixed width, so that a very long word breaks instead of pushing a column off the page.</summary>
internal static class DocxTable
{
    public static IEnumerable<OpenXmlElement> Of(Table table, int width, bool staysWithNext)
    {
        var all = table.Columns.Sum(c => c.Share);
        var widths = table.Columns.Select(c => width * c.Share / all).ToList();
        widths[^1] += width - widths.Sum();
        var word = Begin(widths, hasLines: true);
        word.Append(Row(table, widths, [.. table.Columns.Select(c => c.Heading)], isHeading: true, staysWithNext: true));
        for (var i = 0; i < table.Rows.Count; i++)
        {
            // The last row holds to the total or the signatures, so that neither stands alone on a page.
            var isLast = i == table.Rows.Count - 1;
            word.Append(Row(table, widths, table.Rows[i], staysWithNext: isLast && (staysWithNext || table.Total is not null)));
        }

        if (table.Total is not null)
        {
            word.Append(Row(table, widths, table.Total, isBold: true, staysWithNext: staysWithNext));
        }

        return [word, DocxBlocks.Nothing(staysWithNext: staysWithNext, spaceAfter: 120)];
    }

    /// <summary>Two columns side by side that are not split across pages.</summary>
    public static WordTable WithoutLines(int leftWidth, IEnumerable<Paragraph> left, int rightWidth, IEnumerable<Paragraph> right)
    {
        var word = Begin([leftWidth, rightWidth], hasLines: false);
        word.Append(new TableRow(
            new TableRowProperties(new CantSplit()),
            new TableCell([Width(leftWidth), .. left]),
            new TableCell([Width(rightWidth), .. right])));
        return word;
    }

    private static WordTable Begin(IEnumerable<int> widths, bool hasLines)
    {
        var properties = new TableProperties(new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa });
        if (hasLines)
        {
            properties.Append(new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()));
        }

        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        properties.Append(new TableCellMarginDefault(
            new TableCellLeftMargin { Width = (short)(hasLines ? 85 : 0), Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = (short)(hasLines ? 85 : 0), Type = TableWidthValues.Dxa }));
        return new WordTable(properties, new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
    }

    private static TableRow Row(Table table, List<int> widths, IReadOnlyList<string> cells, bool isHeading = false, bool isBold = false, bool staysWithNext = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeading)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        for (var i = 0; i < widths.Count; i++)
        {
            var paragraph = DocxBlocks.Paragraph("Cell", DocxText.Of(cells[i], isBold: isHeading || isBold), staysWithNext);
            if (isHeading || table.Columns[i].IsCentred)
            {
                paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Center });
            }

            var width = Width(widths[i]);
            if (isHeading)
            {
                width.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
            }

            row.Append(new TableCell(width, paragraph));
        }

        return row;
    }

    private static TableCellProperties Width(int width) => new(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });

    private static T Line<T>()
        where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
}
