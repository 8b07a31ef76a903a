using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Pledges.Web.Tests.Papers;

/// <summary>A .docx as a reader finds it: valid, its paragraphs and tables as text.</summary>
internal sealed class OpenedDocx
{
    public OpenedDocx(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        var body = file.MainDocumentPart!.Document!.Body!;
        Paragraphs = [.. body.Descendants<Paragraph>().Select(TextOf).Where(t => t.Length > 0)];
        Tables = [.. body.Elements<Table>().Where(t => t.Descendants<TableHeader>().Any())
            .Select(t => t.Elements<TableRow>().Select(r => r.Elements<TableCell>().Select(c => string.Join('\n', c.Elements<Paragraph>().Select(TextOf))).ToList()).ToList())];
        Sections = [.. body.Descendants<SectionProperties>().Select(s => s.CloneNode(true)).Cast<SectionProperties>()];
        (Title, Author, Description, Language) = (file.PackageProperties.Title, file.PackageProperties.Creator, file.PackageProperties.Description, file.PackageProperties.Language);
    }

    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Tables with lines: rows of cells, the heading row first.</summary>
    public IReadOnlyList<List<List<string>>> Tables { get; }

    public IReadOnlyList<SectionProperties> Sections { get; }

    public string? Title { get; }

    public string? Author { get; }

    public string? Description { get; }

    public string? Language { get; }

    public string Text => string.Join('\n', Paragraphs);

    private static string TextOf(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(e => e switch { Text text => text.Text, Break => "\n", _ => "" }));
}
