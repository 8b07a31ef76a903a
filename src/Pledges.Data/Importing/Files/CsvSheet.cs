using System.Text;
using CsvHelper;

namespace Pledges.Data.Importing.Files;

/// <summary>A CSV file: UTF-8 with or without a mark, comma or semicolon, quotes by RFC 4180.</summary>
internal sealed class CsvSheet(FileInfo file) : SourceSheet(file.Name, Path.GetFileNameWithoutExtension(file.Name), file.Length)
{
    private const int LinesToGuessFrom = 20;
    private const int LongestRow = 1_000_000;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private long position;

    public override long Position => position;

    public override IEnumerable<SourceRow> Rows()
    {
        var delimiter = GuessDelimiter();
        using var stream = OpenAfterMark();
        using var text = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
        using var reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = RefuseBadQuotes,
        });
        var cells = new List<Cell>();
        while (Read(reader, cells))
        {
            position = stream.Position;
            yield return new SourceRow((int)reader.RowNumber, cells);
        }
    }

    private bool Read(CsvReader reader, List<Cell> cells)
    {
        try
        {
            if (!reader.Read())
            {
                return false;
            }

            cells.Clear();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                cells.Add(Cell.Of(reader.GetString(i)));
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            throw BadFile.NotUtf8(Name);
        }
        catch (CsvFormatException error)
        {
            throw BadFile.BadQuotes(Name, (int)error.RecordNumber);
        }
    }

    // A quotation mark amid an unquoted cell (Chi bộ "A") is text; any other slip may have swallowed rows.
    private void RefuseBadQuotes(CsvMalformedRecord record)
    {
        if (record.Reason != CsvMalformedReason.StrayQuote)
        {
            throw BadFile.BadQuotes(Name, (int)record.RecordNumber);
        }
    }

    // The delimiter under which more known headings appear; a title line may hold commas of its own.
    private char GuessDelimiter()
    {
        using var stream = OpenAfterMark();
        using var text = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: false);
        var lines = new List<string>();
        try
        {
            while (lines.Count < LinesToGuessFrom && text.ReadLine() is { } line)
            {
                lines.Add(line);
            }
        }
        catch (DecoderFallbackException)
        {
            throw BadFile.NotUtf8(Name);
        }

        return new[] { ';', ',' }.MaxBy(delimiter => lines.Max(line => (int?)line.Split(delimiter).Count(cell => RosterSheets.IsHeading(cell.Trim('"')))) ?? 0);
    }

    private FileStream OpenAfterMark()
    {
        var stream = file.OpenRead();
        var start = new byte[Math.Min(4096, stream.Length)];
        stream.ReadExactly(start);
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || start.Contains((byte)0))
        {
            stream.Dispose();
            throw BadFile.Utf16(Name);
        }

        stream.Position = start is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        return stream;
    }
}
