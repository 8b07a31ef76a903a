using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Pledges.Web.Papers.Docx;

/// <summary>A paper as a .docx file that Word and LibreOffice open without repair.</summary>
public static class DocxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="paper">What the file says.</param>
    /// <param name="author">The product; never the name of a machine.</param>
    /// <param name="madeAt">UTC.</param>
    /// <param name="taken">Who took it out, for papers about others.</param>
    public static byte[] Write(Paper paper, string author, DateTime madeAt, string? taken = null)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.All();
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = PageNumber();
            main.Document = new Document(BodyOf(paper, main.GetIdOfPart(header)));
            var about = file.PackageProperties;
            (about.Title, about.Creator, about.LastModifiedBy, about.Language) = (DocxText.Safe(paper.Name), author, author, DocxStyles.Language);
            (about.Created, about.Modified, about.Description) = (madeAt, madeAt, taken is null ? null : DocxText.Safe(taken));
        }

        return stream.ToArray();
    }

    private static Body BodyOf(Paper paper, string headerId)
    {
        var body = new Body();
        for (var n = 0; n < paper.Sheets.Count; n++)
        {
            var sheet = paper.Sheets[n];
            var section = DocxPage.Of(sheet.IsWide, headerId);
            var width = DocxPage.TextWidth(sheet.IsWide);
            for (var i = 0; i < sheet.Blocks.Count; i++)
            {
                body.Append(DocxBlocks.Of(sheet.Blocks[i], width, staysWithNext: IsBeforeSignatures(sheet.Blocks, i)));
            }

            // Word wants a paragraph after a table; a section ends in one. It takes no room.
            if (n < paper.Sheets.Count - 1)
            {
                body.Append(DocxBlocks.Nothing(section));
            }
            else
            {
                body.Append(DocxBlocks.Nothing(), section);
            }
        }

        return body;
    }

    // Also the end of a table whose closing line comes before them: neither line nor signatures stand alone on a page.
    private static bool IsBeforeSignatures(IReadOnlyList<Block> blocks, int i) =>
        blocks.ElementAtOrDefault(i + 1) is Signatures || (blocks[i] is Papers.Table && blocks.ElementAtOrDefault(i + 1) is Line && blocks.ElementAtOrDefault(i + 2) is Signatures);

    private static Settings Settings() => new(
        new DefaultTabStop { Val = 720 },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = DocxStyles.Language });

    private static Header PageNumber() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "PageNumber" }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode("PAGE") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("2")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End })));
}
