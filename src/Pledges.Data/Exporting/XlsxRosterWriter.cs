using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using Pledges.Data.Importing;

namespace Pledges.Data.Exporting;

/// <summary>One .xlsx workbook: text as text, dates as dates, the heading row frozen and on every printed page, which is as wide as the sheet.</summary>
internal sealed partial class XlsxRosterWriter : RosterWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string TextStyle = "1";
    private const string DateStyle = "2";
    private const string HeadingStyle = "3";
    private const string WrappedStyle = "4";
    private const string WrappedHeadingStyle = "5";
    private const int LineHeight = 15;
    private static readonly DateOnly Day0 = new(1899, 12, 30);
    private readonly List<RosterSheet> sheets = [];
    private readonly string target;
    private readonly string draft;
    private readonly ZipArchive zip;
    private XmlWriter? xml;
    private IReadOnlyList<int> widths = [];
    private int row;

    public XlsxRosterWriter(string path)
    {
        target = Path.GetFullPath(path);
        draft = target + ".partial";
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        zip = new ZipArchive(File.Create(draft), ZipArchiveMode.Create);
    }

    public override void BeginSheet(RosterSheet sheet)
    {
        sheets.Add(sheet);
        xml = Part($"xl/worksheets/sheet{sheets.Count}.xml");
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/>""");
        widths = [.. sheet.Columns.Select(c => c.Width).OfType<int>()];
        if (Wraps)
        {
            xml.WriteRaw($"<cols>{string.Concat(widths.Select((width, i) => $"""<col min="{i + 1}" max="{i + 1}" width="{width}" customWidth="1"/>"""))}</cols>");
        }

        xml.WriteStartElement("sheetData");
        row = 0;
        StartRow(LinesOf(sheet.Columns.Select(c => c.Heading)));
        foreach (var column in sheet.Columns)
        {
            WriteText(column.Heading, Wraps ? WrappedHeadingStyle : HeadingStyle);
        }

        xml.WriteEndElement();
    }

    public override void WriteRow(IReadOnlyList<object?> cells)
    {
        StartRow(LinesOf(cells.Select(c => c is null ? null : ImportReport.AsText(c))));
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case null:
                    xml!.WriteStartElement("c");
                    xml.WriteEndElement();
                    break;
                case DateOnly day when day >= Day0.AddDays(61):
                    WriteNumber(day.DayNumber - Day0.DayNumber, DateStyle);
                    break;
                case int or decimal:
                    WriteNumber(Convert.ToDecimal(cell, CultureInfo.InvariantCulture), style: null);
                    break;
                default:
                    WriteText(CellGuard.OnText(ImportReport.AsText(cell)), Wraps ? WrappedStyle : TextStyle);
                    break;
            }
        }

        xml!.WriteEndElement();
    }

    /// <summary>A line below the table that runs across its columns.</summary>
    public void WriteNote(string text)
    {
        StartRow();
        WriteText(CellGuard.OnText(text), TextStyle);
        xml!.WriteEndElement();
    }

    public override void EndSheet()
    {
        xml!.WriteEndElement();
        xml.WriteRaw("""<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>""");
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddHeader", $"&C{sheets[^1].Heading.Replace("&", "&&", StringComparison.Ordinal)}");
        xml.WriteElementString("oddFooter", "&C&P/&N");
        xml.WriteEndElement();
        Close();
    }

    public override void Finish()
    {
        WriteWorkbook();
        zip.Dispose();
        File.Move(draft, target, overwrite: true);
    }

    protected override void Dispose(bool disposing)
    {
        Close();
        zip.Dispose();
        File.Delete(draft);
    }

    private void Close()
    {
        xml?.Dispose();
        xml = null;
    }

    private bool Wraps => widths.Count > 0;

    // Not every program makes a row as high as the text that wraps in it. Words are not broken: a line holds a little less than fits.
    private int LinesOf(IEnumerable<string?> texts) => Wraps ? texts.Zip(widths, (text, width) => ((text?.Length ?? 0) + Math.Max(width - 3, 3) - 1) / Math.Max(width - 3, 3)).Append(1).Max() : 1;

    private void StartRow(int lines = 1)
    {
        xml!.WriteStartElement("row");
        xml.WriteAttributeString("r", (++row).ToString(CultureInfo.InvariantCulture));
        if (lines > 1)
        {
            xml.WriteAttributeString("ht", (lines * LineHeight).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }
    }

    private void WriteNumber(decimal number, string? style)
    {
        xml!.WriteStartElement("c");
        if (style is not null)
        {
            xml.WriteAttributeString("s", style);
        }

        xml.WriteStartElement("v");
        xml.WriteValue(number);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteText(string text, string style)
    {
        xml!.WriteStartElement("c");
        xml.WriteAttributeString("s", style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(EscapedCharacter().Replace(text, "_x005F_"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(string part, string content)
    {
        using var writer = Part(part);
        writer.WriteRaw(content);
    }

    private XmlWriter Part(string path)
    {
        var writer = XmlWriter.Create(zip.CreateEntry(path, CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true });
        writer.WriteStartDocument(standalone: true);
        return writer;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapedCharacter();
}
