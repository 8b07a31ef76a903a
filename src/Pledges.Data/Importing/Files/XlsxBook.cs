using System.IO.Compression;
using System.Xml;

namespace Pledges.Data.Importing.Files;

/// <summary>
/// An .xlsx workbook, read as a stream within bounds: the unpacked size is known before anything is unpacked, and no part
/// may give more than it announced.
/// </summary>
internal sealed class XlsxBook : RosterSource
{
    private const string DocumentType = "/officeDocument";
    private const string WorksheetType = "/worksheet";
    private readonly ZipArchive zip;
    private readonly string name;
    private readonly Lazy<List<string>> strings;
    private readonly Lazy<XlsxStyles> styles;
    private readonly bool countsFrom1904;

    private XlsxBook(ZipArchive zip, string name)
    {
        (this.zip, this.name) = (zip, name);
        var main = Relations("").FirstOrDefault(r => r.Type.EndsWith(DocumentType, StringComparison.Ordinal)).Target ?? throw BadFile.NotAWorkbook(name);
        var parts = Relations(main).ToDictionary(r => r.Id);
        strings = new(() => XlsxStrings.Read(OpenPart(PartOf("/sharedStrings"))));
        styles = new(() => XlsxStyles.Read(OpenPart(PartOf("/styles"))));
        using var reader = OpenPart(main) ?? throw BadFile.NotAWorkbook(name);
        var sheets = new List<SourceSheet>();
        reader.MoveToContent();
        if (reader.LocalName != "workbook")
        {
            throw BadFile.NotAWorkbook(name);
        }

        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                countsFrom1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet" && parts.TryGetValue(RelationId(reader), out var part)
                && part.Type.EndsWith(WorksheetType, StringComparison.Ordinal) && zip.GetEntry(part.Target) is { } entry)
            {
                sheets.Add(new XlsxSheet(this, reader.GetAttribute("name") ?? "", part.Target, entry.Length));
            }
        }

        Sheets = sheets;

        string? PartOf(string type) => parts.Values.FirstOrDefault(p => p.Type.EndsWith(type, StringComparison.Ordinal)).Target;
    }

    public override IReadOnlyList<SourceSheet> Sheets { get; }

    internal List<string> Strings => strings.Value;

    internal XlsxStyles Styles => styles.Value;

    internal bool CountsFrom1904 => countsFrom1904;

    public static XlsxBook OfFile(string path)
    {
        var name = Path.GetFileName(path);
        var file = File.OpenRead(path);
        ZipArchive? zip = null;
        try
        {
            CheckSignature(file, name);
            zip = new ZipArchive(file, ZipArchiveMode.Read);
            if (zip.Entries.Sum(e => e.Length) > BadFile.LargestUnpacked)
            {
                throw BadFile.TooLarge(name);
            }

            return new XlsxBook(zip, name);
        }
        catch (Exception error)
        {
            zip?.Dispose();
            file.Dispose();
            throw IsDamage(error) ? BadFile.Damaged(name) : error;
        }
    }

    /// <summary>A part as XML; null when the workbook has no such part.</summary>
    internal XmlReader? OpenPart(string? path) => OpenStream(path) is { } stream ? Xml(stream) : null;

    internal BoundedStream? OpenStream(string? path) =>
        path is not null && zip.GetEntry(path) is { } entry ? new BoundedStream(entry.Open(), entry.Length, () => BadFile.TooLarge(name)) : null;

    internal static XmlReader Xml(Stream stream) =>
        XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });

    internal static bool IsDamage(Exception error) => error is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException;

    internal Exception Damage() => BadFile.Damaged(name);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            zip.Dispose();
        }
    }

    private static void CheckSignature(FileStream file, string name)
    {
        Span<byte> start = stackalloc byte[4];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (read == 4 && start.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw BadFile.Encrypted(name);
        }

        if (read < 4 || !start.SequenceEqual<byte>([0x50, 0x4B, 0x03, 0x04]))
        {
            throw BadFile.NotAWorkbook(name);
        }
    }

    private IEnumerable<(string Id, string Type, string Target)> Relations(string part)
    {
        var folder = part.Contains('/') ? part[..(part.LastIndexOf('/') + 1)] : "";
        using var reader = OpenPart($"{folder}_rels/{part[folder.Length..]}.rels");
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship")
            {
                var target = reader.GetAttribute("Target") ?? "";
                yield return (reader.GetAttribute("Id") ?? "", reader.GetAttribute("Type") ?? "", target.StartsWith('/') ? target[1..] : folder + target);
            }
        }
    }

    private static string RelationId(XmlReader sheet)
    {
        for (var found = sheet.MoveToFirstAttribute(); found; found = sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName == "id" && sheet.Prefix.Length > 0)
            {
                var id = sheet.Value;
                sheet.MoveToElement();
                return id;
            }
        }

        sheet.MoveToElement();
        return "";
    }
}
