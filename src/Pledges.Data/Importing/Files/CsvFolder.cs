namespace Pledges.Data.Importing.Files;

/// <summary>A folder of CSV files; the file's name says which sheet it is.</summary>
internal sealed class CsvFolder : RosterSource
{
    private CsvFolder(IEnumerable<FileInfo> files, IEnumerable<string> others)
    {
        Sheets = [.. files.Select(f => new CsvSheet(f))];
        Others = [.. others];
    }

    public override IReadOnlyList<SourceSheet> Sheets { get; }

    public override IReadOnlyList<string> Others { get; }

    public static CsvFolder OfFolder(string path)
    {
        var files = new DirectoryInfo(path).EnumerateFiles().Where(f => !f.Name.StartsWith('.')).OrderBy(f => f.Name, StringComparer.Ordinal).ToLookup(IsCsv);
        if (!files[true].Any())
        {
            throw BadFile.NoTables(path);
        }

        return files[true].Sum(f => f.Length) > BadFile.LargestUnpacked
            ? throw BadFile.TooLarge(Path.GetFileName(path))
            : new CsvFolder(files[true], files[false].Select(f => f.Name));
    }

    public static CsvFolder OfOne(string path) => new([new FileInfo(path)], []);

    private static bool IsCsv(FileInfo file) => file.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase);
}
