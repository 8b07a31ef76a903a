using Pledges.Data.Importing;

namespace Pledges.Data.Exporting;

/// <summary>A table as a workbook: text stays text, days are days.</summary>
public static class TableFile
{
    public static Task<byte[]> XlsxAsync(string title, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancel = default) =>
        XlsxAsync([(new RosterSheet("table", title, [.. headings.Select((h, i) => new SheetColumn($"{i}", h))]), rows)], cancel);

    internal static async Task<byte[]> XlsxAsync(IReadOnlyList<(RosterSheet Sheet, IEnumerable<IReadOnlyList<object?>> Rows)> sheets, CancellationToken cancel = default)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        try
        {
            using (var writer = new XlsxRosterWriter(path))
            {
                foreach (var (sheet, rows) in sheets)
                {
                    writer.BeginSheet(sheet);
                    foreach (var row in rows)
                    {
                        writer.WriteRow(row);
                    }

                    writer.EndSheet();
                }

                writer.Finish();
            }

            return await File.ReadAllBytesAsync(path, cancel);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
