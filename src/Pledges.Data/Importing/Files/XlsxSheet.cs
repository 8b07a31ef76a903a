using System.Globalization;
using System.Xml;

namespace Pledges.Data.Importing.Files;

/// <summary>A sheet of a workbook, read row by row. Empty rows cost nothing but their reading.</summary>
internal sealed class XlsxSheet(XlsxBook book, string name, string part, long size) : SourceSheet(name, name, size)
{
    private const int MostColumns = 256;
    private static readonly DateOnly Day0Of1900 = new(1899, 12, 30);
    private static readonly DateOnly Day0Of1904 = new(1904, 1, 1);
    private BoundedStream? stream;

    public override long Position => stream?.Position ?? 0;

    public override IEnumerable<SourceRow> Rows()
    {
        stream = book.OpenStream(part)!;
        using var reader = XlsxBook.Xml(stream);
        var cells = new List<Cell>();
        var number = 0;
        while (NextRow(reader, cells, ref number))
        {
            if (cells.Count > 0)
            {
                yield return new SourceRow(number, cells);
            }
        }
    }

    private bool NextRow(XmlReader reader, List<Cell> cells, ref int number)
    {
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
                {
                    number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
                    ReadRow(reader, cells);
                    return true;
                }
            }

            return false;
        }
        catch (Exception error) when (XlsxBook.IsDamage(error))
        {
            throw book.Damage();
        }
    }

    private void ReadRow(XmlReader reader, List<Cell> cells)
    {
        cells.Clear();
        if (reader.IsEmptyElement)
        {
            return;
        }

        var (depth, next) = (reader.Depth, 0);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                continue;
            }

            var column = ColumnOf(reader.GetAttribute("r")) ?? next;
            next = column + 1;
            var cell = ReadCell(reader);
            if (cell.Kind == CellKind.Empty || column >= MostColumns)
            {
                continue;
            }

            while (cells.Count <= column)
            {
                cells.Add(Cell.Empty);
            }

            cells[column] = cell;
        }
    }

    private Cell ReadCell(XmlReader reader)
    {
        var type = reader.GetAttribute("t");
        var style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        if (reader.IsEmptyElement)
        {
            return Cell.Empty;
        }

        var (depth, value, isFormula) = (reader.Depth, (string?)null, false);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "f": isFormula = true; break;
                case "v": value = XlsxStrings.Value(reader); break;
                case "is": value = XlsxStrings.TextWithin(reader); break;
            }
        }

        return value is null
            ? isFormula ? new Cell(CellKind.FormulaWithoutValue, "") : Cell.Empty
            : Meaning(type, style, value);
    }

    private Cell Meaning(string? type, int style, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < book.Strings.Count
            ? Cell.Of(book.Strings[index]) : throw book.Damage(),
        "str" or "inlineStr" or "b" => Cell.Of(value),
        "e" => new Cell(CellKind.Error, value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? Cell.Of(DateOnly.FromDateTime(time)) : Cell.Of(value),
        _ => Numeric(style, value),
    };

    private Cell Numeric(int style, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Cell.Of(value);
        }

        if (book.Styles.IsDate(style))
        {
            var day0 = book.CountsFrom1904 ? Day0Of1904 : Day0Of1900;
            return number is >= 0 and < 2_900_000 ? Cell.Of(day0.AddDays((int)number)) : new Cell(CellKind.Error, value);
        }

        var text = number == Math.Truncate(number) && Math.Abs(number) < 1e15
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
        return Cell.Of(text.PadLeft(book.Styles.Digits(style), '0'));
    }

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z')
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
