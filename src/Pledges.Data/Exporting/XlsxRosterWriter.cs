using System.Globalization;
using System.IO.Compression;
using System.Security;
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
    private const int LongestName = 31;
    private const int UsualWidth = 18;
    private static readonly DateOnly Day0 = new(1899, 12, 30);
    private readonly List<RosterSheet> sheets = [];
    private readonly string target;
    private readonly string draft;
    private readonly ZipArchive zip;
    private XmlWriter? xml;
    private bool wraps;
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
        wraps = sheet.Columns.Any(c => c.Width is not null);
        if (wraps)
        {
            xml.WriteRaw($"<cols>{string.Concat(sheet.Columns.Select((c, i) => $"""<col min="{i + 1}" max="{i + 1}" width="{c.Width ?? UsualWidth}" customWidth="1"/>"""))}</cols>");
        }

        xml.WriteStartElement("sheetData");
        row = 0;
        StartRow();
        foreach (var column in sheet.Columns)
        {
            WriteText(column.Heading, wraps ? WrappedHeadingStyle : HeadingStyle);
        }

        xml.WriteEndElement();
    }

    public override void WriteRow(IReadOnlyList<object?> cells)
    {
        StartRow();
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
                    WriteText(CellGuard.OnText(ImportReport.AsText(cell)), wraps ? WrappedStyle : TextStyle);
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

    private void StartRow()
    {
        xml!.WriteStartElement("row");
        xml.WriteAttributeString("r", (++row).ToString(CultureInfo.InvariantCulture));
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

    private void WriteWorkbook()
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        Write("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{ContentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{ContentType}.styles+xml"/>{string.Concat(numbers.Select(i => $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{ContentType}.worksheet+xml"/>"""))}</Types>""");
        Write("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Write("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId0" Type="{Office}/styles" Target="styles.xml"/>{string.Concat(numbers.Select(i => $"""<Relationship Id="rId{i}" Type="{Office}/worksheet" Target="worksheets/sheet{i}.xml"/>"""))}</Relationships>""");
        Write("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(numbers.Select(i => $"""<sheet name="{NameOf(i)}" sheetId="{i}" r:id="rId{i}"/>"""))}</sheets><definedNames>{string.Concat(numbers.Select(i => $"""<definedName name="_xlnm.Print_Titles" localSheetId="{i - 1}">'{NameOf(i)}'!$1:$1</definedName>"""))}</definedNames></workbook>""");
        Write("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>""");
    }

    // Excel takes no sheet whose name is longer than 31 characters or has one of these in it.
    private string NameOf(int number)
    {
        var name = NotInAName().Replace(sheets[number - 1].Heading, " ");
        return SecurityElement.Escape(name[..Math.Min(name.Length, LongestName)].Trim());
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

    [GeneratedRegex(@"[\[\]:*?/\\']+ ?")]
    private static partial Regex NotInAName();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapedCharacter();
}
