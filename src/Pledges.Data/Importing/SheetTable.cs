using Pledges.Data.Importing.Files;

namespace Pledges.Data.Importing;

/// <summary>A sheet of the file matched with its definition: where the headings are, and which columns they name.</summary>
internal sealed class SheetTable
{
    private const int RowsToSearch = 30;
    private readonly int headingRow;
    private readonly string?[] headings;
    private readonly int[] positions;

    private SheetTable(RosterSheet sheet, SourceSheet source, SheetReport report, ImportReport whole, int headingRow, string?[] headings, int[] positions)
    {
        (Sheet, Source, Report, Whole) = (sheet, source, report, whole);
        (this.headingRow, this.headings, this.positions) = (headingRow, headings, positions);
    }

    public RosterSheet Sheet { get; }

    public SourceSheet Source { get; }

    public SheetReport Report { get; }

    public ImportReport Whole { get; }

    /// <summary>Null when the headings are not to be found or wrong; the report says what is wrong.</summary>
    public static SheetTable? Find(RosterSheet sheet, SourceSheet source, SheetReport report, ImportReport whole)
    {
        var (row, cells, known) = BestHeadingRow(sheet, source);
        if (known == 0)
        {
            report.Refused++;
            whole.Refuse(report, Math.Max(row, 1), null, "No heading row was found. The sheet needs the columns {0}.", Names(sheet.Columns.Where(c => c.IsRequired)));
            return null;
        }

        var positions = sheet.Columns.Select(column => PositionsOf(column, cells)).ToList();
        foreach (var (column, found) in sheet.Columns.Zip(positions))
        {
            if (column.IsRequired && found.Count == 0)
            {
                report.Refused++;
                whole.Refuse(report, row, column.Heading, "The column “{0}” is missing.", column.Heading);
            }
            else if (found.Count > 1)
            {
                report.Refused++;
                whole.Refuse(report, row, column.Heading, "The column “{0}” is there twice.", column.Heading);
            }
        }

        var taken = positions.SelectMany(p => p).ToHashSet();
        foreach (var (cell, _) in cells.Select((c, i) => (c, i)).Where(c => c.c is not null && !taken.Contains(c.i)))
        {
            report.UnknownColumns.Add(cell!);
        }

        return report.Refused > 0 ? null : new SheetTable(sheet, source, report, whole, row, cells, [.. positions.Select(p => p.Count == 0 ? -1 : p[0])]);
    }

    public bool Has(string column) => positions[Sheet.IndexOf(column)] >= 0;

    public int PositionOf(int column) => positions[column];

    /// <summary>The heading as the file has it.</summary>
    public string HeadingOf(int column) => positions[column] >= 0 ? headings[positions[column]]! : Sheet.Columns[column].Heading;

    /// <summary>The rows below the headings that are not empty. One reader serves them all, one after the other.</summary>
    public IEnumerable<RowReader> Rows()
    {
        var reader = new RowReader(this);
        foreach (var row in Source.Rows())
        {
            if (row.Number > headingRow && !row.IsEmpty)
            {
                Report.Read++;
                reader.Begin(row);
                yield return reader;
            }
        }
    }

    private static (int Row, string?[] Cells, int Known) BestHeadingRow(RosterSheet sheet, SourceSheet source)
    {
        var best = (Row: 0, Cells: Array.Empty<string?>(), Known: 0);
        foreach (var row in source.Rows().Where(r => !r.IsEmpty).Take(RowsToSearch))
        {
            var cells = row.Cells.Select(c => c.Kind == CellKind.Text ? c.Text.Trim() : null).ToArray();
            var known = sheet.Columns.Count(column => PositionsOf(column, cells).Count > 0);
            if (known > best.Known)
            {
                best = (row.Number, cells, known);
            }
        }

        return best;
    }

    private static List<int> PositionsOf(SheetColumn column, string?[] cells)
    {
        var (key, heading) = (TextKey.Of(column.Key), TextKey.Of(column.Heading));
        return [.. cells.Select((text, i) => (Key: text is null ? "" : TextKey.Of(text), i)).Where(c => c.Key == key || c.Key == heading).Select(c => c.i)];
    }

    private static string Names(IEnumerable<SheetColumn> columns) => string.Join(", ", columns.Select(c => $"“{c.Heading}”"));
}
