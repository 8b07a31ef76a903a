namespace Pledges.Data.Importing.Files;

/// <summary>A table in the file that was handed in: a CSV file of a folder, or a sheet of a workbook.</summary>
public abstract class SourceSheet(string name, string title, long size)
{
    /// <summary>As the person sees it: "Đảng viên.csv", or the name on the sheet's tab.</summary>
    public string Name { get; } = name;

    /// <summary>What says which sheet it is: the name without the file's ending.</summary>
    public string Title { get; } = title;

    /// <summary>Bytes, unpacked.</summary>
    public long Size { get; } = size;

    /// <summary>Bytes read so far in the running pass.</summary>
    public abstract long Position { get; }

    /// <summary>The rows from the top. May be read more than once.</summary>
    /// <exception cref="Domain.Shared.RuleBroken">The file cannot be read.</exception>
    public abstract IEnumerable<SourceRow> Rows();
}

/// <summary>What was handed in, opened for reading.</summary>
public abstract class RosterSource : IDisposable
{
    public abstract IReadOnlyList<SourceSheet> Sheets { get; }

    /// <summary>Files that are no tables; they are named in the report.</summary>
    public virtual IReadOnlyList<string> Others => [];

    /// <exception cref="Domain.Shared.RuleBroken">There is nothing that can be imported under this path.</exception>
    public static RosterSource Open(string path) =>
        Directory.Exists(path) ? CsvFolder.OfFolder(path)
        : !File.Exists(path) ? throw BadFile.NotThere(path)
        : Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? CsvFolder.OfOne(path)
        : XlsxBook.OfFile(path);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
