using System.Text;
using Pledges.Data.Importing;
using Pledges.Domain.Shared;

namespace Pledges.Data.Exporting;

/// <summary>A folder of CSV files as the offices' Excel opens them: UTF-8 with a mark, semicolon, quotes by RFC 4180.</summary>
internal sealed class CsvRosterWriter : RosterWriter
{
    private const char Delimiter = ';';
    private static readonly System.Buffers.SearchValues<char> NeedQuotes = System.Buffers.SearchValues.Create(";\"\r\n");
    private readonly string target;
    private readonly string draft;
    private StreamWriter? file;

    /// <exception cref="RuleBroken">The folder is there and not empty.</exception>
    public CsvRosterWriter(string path)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        draft = target + ".partial";
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new RuleBroken("FolderIsEmpty", "The folder “{0}” is not empty; choose a new one.", Path.GetFileName(target));
        }

        DeleteDraft();
        Directory.CreateDirectory(draft);
    }

    public override void BeginSheet(RosterSheet sheet)
    {
        file = new StreamWriter(Path.Combine(draft, sheet.Heading + ".csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };
        file.WriteLine(string.Join(Delimiter, sheet.Columns.Select(c => Quoted(c.Heading))));
    }

    public override void WriteRow(IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                file!.Write(Delimiter);
            }

            file!.Write(Quoted(CellGuard.On(cells[i] is { } cell ? ImportReport.AsText(cell) : "")));
        }

        file!.WriteLine();
    }

    public override void EndSheet()
    {
        file?.Dispose();
        file = null;
    }

    public override void Finish()
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target);
        }

        Directory.Move(draft, target);
    }

    protected override void Dispose(bool disposing)
    {
        EndSheet();
        DeleteDraft();
    }

    private void DeleteDraft()
    {
        if (Directory.Exists(draft))
        {
            Directory.Delete(draft, recursive: true);
        }
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(NeedQuotes) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
