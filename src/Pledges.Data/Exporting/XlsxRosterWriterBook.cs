using System.Security;
using System.Text.RegularExpressions;

namespace Pledges.Data.Exporting;

/// <summary>What holds the sheets of a workbook together: their names, the styles, the heading repeated on each printed page.</summary>
internal sealed partial class XlsxRosterWriter
{
    private const int LongestName = 31;

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

    [GeneratedRegex(@"[\[\]:*?/\\']+ ?")]
    private static partial Regex NotInAName();
}
