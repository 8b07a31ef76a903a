using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Pledges.Web.Figures;

/// <summary>A cell that is computed by the spreadsheet program from others; the value is what it shows before it computes.</summary>
public sealed record Formula(string Expression, decimal? Value);

/// <summary>A number to be shown with two decimals.</summary>
public sealed record Decimals(decimal Value);

/// <summary>Words in bold, for heading rows and sums.</summary>
public sealed record Bold(string Text);

/// <summary>
/// A workbook of plain tables with real numbers: <c>string</c>, <c>int</c>, <see cref="Decimals"/>, <see cref="Formula"/> (a
/// percentage), <see cref="Bold"/>, <c>null</c>. Text is never taken for a formula.
/// </summary>
public sealed class Workbook : IDisposable
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int LongestSheetName = 31;
    private const int LineHeight = 16;
    private const double CharactersOfWidth = 0.9;

    private readonly MemoryStream stream = new();
    private readonly ZipArchive zip;
    private readonly List<string> sheets = [];

    public Workbook() => zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>"C7" for column 2 of row 7.</summary>
    public static string Cell(int column, int row) => $"{(char)('A' + column)}{row.ToString(CultureInfo.InvariantCulture)}";

    /// <param name="name">On the tab.</param>
    /// <param name="headRows">So many rows stay in sight.</param>
    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="rows">The cells.</param>
    public void Add(string name, int headRows, IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<object?>> rows)
    {
        sheets.Add(name.Length > LongestSheetName ? name[..LongestSheetName] : name);
        using var xml = Part($"xl/worksheets/sheet{sheets.Count}.xml");
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw(Invariant($"""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="{headRows}" topLeftCell="A{headRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>"""));
        xml.WriteRaw($"<cols>{string.Concat(widths.Select((w, i) => Invariant($"""<col min="{i + 1}" max="{i + 1}" width="{w}" customWidth="1"/>""")))}</cols>");
        xml.WriteStartElement("sheetData");
        var no = 0;
        foreach (var row in rows)
        {
            no++;
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", no.ToString(CultureInfo.InvariantCulture));
            // Words wrap; a program that opens the file does not measure rows.
            xml.WriteAttributeString("ht", Invariant($"{LineHeight * Math.Max(1, row.Select((value, i) => Lines(value, widths[i], row.Count)).DefaultIfEmpty(1).Max())}"));
            xml.WriteAttributeString("customHeight", "1");

            for (var i = 0; i < row.Count; i++)
            {
                Write(xml, Cell(i, no), row[i]);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteRaw("""<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>""");
        xml.WriteEndElement();
    }

    public byte[] ToBytes()
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        Raw("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>{string.Concat(numbers.Select(i => $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{Spreadsheet}.worksheet+xml"/>"""))}</Types>""");
        Raw("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Raw("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId0" Type="{Office}/styles" Target="styles.xml"/>{string.Concat(numbers.Select(i => $"""<Relationship Id="rId{i}" Type="{Office}/worksheet" Target="worksheets/sheet{i}.xml"/>"""))}</Relationships>""");
        Raw("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(numbers.Select(i => $"""<sheet name="{System.Security.SecurityElement.Escape(sheets[i - 1])}" sheetId="{i}" r:id="rId{i}"/>"""))}</sheets><calcPr fullCalcOnLoad="1"/></workbook>""");
        // Cell styles: 0 plain, 1 bold and wrapped, 2 percent, 3 two decimals, 4 whole number, 5 wrapped text.
        Raw("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyFont="1"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""");
        zip.Dispose();
        return stream.ToArray();
    }

    public void Dispose()
    {
        zip.Dispose();
        stream.Dispose();
    }

    // A title alone in its row runs on over the empty cells beside it.
    private static int Lines(object? value, int width, int cells) => value switch
    {
        Bold bold when cells > 2 => Lines(bold.Text, width),
        string text => Lines(text, width),
        _ => 1,
    };

    // No line holds a part of a word, so those of several words are a little longer than their letters.
    private static int Lines(string text, int width) => (int)Math.Ceiling(text.Length / (width * CharactersOfWidth));

    private static void Write(XmlWriter xml, string cell, object? value)
    {
        switch (value)
        {
            case null:
                return;
            case int number:
                Number(xml, cell, "4", null, number);
                return;
            case Decimals number:
                Number(xml, cell, "3", null, number.Value);
                return;
            case Formula formula:
                Number(xml, cell, "2", formula.Expression, formula.Value);
                return;
            case Bold bold:
                Text(xml, cell, "1", bold.Text);
                return;
            default:
                Text(xml, cell, "5", Convert.ToString(value, CultureInfo.InvariantCulture)!);
                return;
        }
    }

    private static void Number(XmlWriter xml, string cell, string style, string? formula, decimal? value)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", cell);
        xml.WriteAttributeString("s", style);
        if (formula is not null)
        {
            xml.WriteElementString("f", formula);
        }

        if (value is { } known)
        {
            xml.WriteElementString("v", known.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string cell, string style, string text)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", cell);
        xml.WriteAttributeString("s", style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(new string([.. text.Where(XmlConvert.IsXmlChar)]));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Raw(string part, string content)
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

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
