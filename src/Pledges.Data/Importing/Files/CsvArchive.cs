using System.IO.Compression;

namespace Pledges.Data.Importing.Files;

/// <summary>A .zip of CSV files, unpacked into a folder within bounds.</summary>
public static class CsvArchive
{
    /// <exception cref="Domain.Shared.RuleBroken">It is no archive, damaged, too large or holds no CSV file.</exception>
    public static async Task UnpackAsync(Stream stream, string name, string folder, CancellationToken cancel = default)
    {
        try
        {
            using var zip = Open(stream);
            if (zip.Entries.Sum(e => e.Length) > BadFile.LargestUnpacked)
            {
                throw BadFile.TooLarge(name);
            }

            foreach (var entry in zip.Entries.Where(IsFile))
            {
                // Other files are named in the report; what is in them does not matter.
                var isCsv = Path.GetExtension(entry.Name).Equals(".csv", StringComparison.OrdinalIgnoreCase);
                await using var target = File.Create(Path.Combine(folder, SafeNames.Of(entry.Name)));
                await using var content = isCsv ? new BoundedStream(entry.Open(), entry.Length, () => BadFile.TooLarge(name)) : Stream.Null;
                await content.CopyToAsync(target, cancel);
            }
        }
        catch (Exception error) when (XlsxBook.IsDamage(error))
        {
            throw BadFile.Damaged(name);
        }
    }

    // Looking for the table of contents near the end, the archive may reach before the beginning of a short file; an
    // uploaded stream refuses that in words of its own.
    private static ZipArchive Open(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read);
        }
        catch (Exception error) when (error is ArgumentException or IOException)
        {
            throw new InvalidDataException("This is no archive.", error);
        }
    }

    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.Name.StartsWith('.') && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);
}

/// <summary>Names of files from outside, without folders and without signs that a file system takes amiss.</summary>
public static class SafeNames
{
    private const int Longest = 100;

    public static string Of(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var safe = string.Concat(last.Where(c => !char.IsControl(c) && !":*?\"<>|".Contains(c, StringComparison.Ordinal))).Trim('.', ' ');
        var (stem, ending) = (Path.GetFileNameWithoutExtension(safe), Path.GetExtension(safe));
        return stem.Length == 0 ? "x" + ending : (stem.Length > Longest ? stem[..Longest] : stem) + ending;
    }
}
