using Pledges.Data.Importing;

namespace Pledges.Data.Exporting;

/// <summary>A table as a workbook: text stays text, days are days.</summary>
public static class TableFile
{
    /// <param name="title">Name of the sheet, and what stands above each printed page.</param>
    /// <param name="columns">Headings, and widths in characters.</param>
    /// <param name="rows">Cells in the order of the columns.</param>
    /// <param name="note">A line below the table.</param>
    /// <param name="cancel">Cancels.</param>
    public static Task<byte[]> XlsxAsync(string title, IEnumerable<(string Heading, int Width)> columns, IEnumerable<IReadOnlyList<object?>> rows, string note, CancellationToken cancel = default) =>
        XlsxAsync([(new RosterSheet("table", title, [.. columns.Select((c, i) => new SheetColumn($"{i}", c.Heading) { Width = c.Width })]), rows)], cancel, note);

    internal static async Task<byte[]> XlsxAsync(IReadOnlyList<(RosterSheet Sheet, IEnumerable<IReadOnlyList<object?>> Rows)> sheets, CancellationToken cancel = default, string? note = null)
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

                    if (note is not null)
                    {
                        writer.WriteNote(note);
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
