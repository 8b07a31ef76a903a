namespace Pledges.Web.Papers;

/// <summary>An official paper before it takes a form: the print page and the .docx file are drawn from the same blocks.</summary>
public sealed record Paper(string Name, IReadOnlyList<Sheet> Sheets);

/// <summary>A part that begins on a page of its own; its pages are counted from 1.</summary>
public sealed record Sheet(params IReadOnlyList<Block> Blocks)
{
    /// <summary>Landscape, for tables with many columns.</summary>
    public bool IsWide { get; init; }
}

public abstract record Block;

/// <summary>The head of a Party paper: left the organisation above and the one that issues it, right the Party's name, place and date.</summary>
public sealed record Head(string? Above, string Name, string PlaceAndDate, string? Number = null) : Block;

/// <summary>The mark of a paper that has not been handed in.</summary>
public sealed record DraftMark(string Text) : Block;

public sealed record Title(string Text, string? Below = null) : Block;

public sealed record Heading(string Text) : Block;

public sealed record Line(params IReadOnlyList<Words> Words) : Block
{
    /// <summary>A part of the line before it.</summary>
    public bool IsPart { get; init; }

    public string Text => string.Concat(Words.Select(w => w.Text));
}

/// <summary>A stretch of text; what people typed may have several lines.</summary>
public sealed record Words(string Text, bool IsBold = false, bool IsItalic = false)
{
    public static implicit operator Words(string text) => new(text);
}

/// <summary>Dotted lines for what is written by hand.</summary>
public sealed record DottedLines(int Count) : Block;

/// <summary>A table whose heading row is repeated on each page.</summary>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
{
    public IReadOnlyList<string>? Total { get; init; }

    /// <summary>Without the columns that no row fills.</summary>
    public Table Filled()
    {
        var filled = Enumerable.Range(0, Columns.Count).Where(i => Rows.Count == 0 || Rows.Any(r => r[i].Length > 0)).ToList();
        return new([.. filled.Select(i => Columns[i])], [.. Rows.Select(r => (IReadOnlyList<string>)[.. filled.Select(i => r[i])])]) { Total = Total is null ? null : [.. filled.Select(i => Total[i])] };
    }
}

/// <param name="Heading">What stands in the heading row.</param>
/// <param name="Share">Width as a part of the sum of all shares.</param>
/// <param name="IsCentred">For numbers, dates and short words.</param>
public sealed record Column(string Heading, int Share, bool IsCentred = false);

/// <summary>The two signatures at the end; they stay together, and with the line before them.</summary>
public sealed record Signatures(Signer Left, Signer Right) : Block;

/// <param name="Titles">On whose behalf and as what, in capitals.</param>
/// <param name="Hint">What to do, in brackets; null where nothing is signed.</param>
/// <param name="Name">The name under the space for the signature.</param>
/// <param name="Note">What the system knows of it, such as a confirmation.</param>
public sealed record Signer(IReadOnlyList<string> Titles, string? Hint, string? Name = null, string? Note = null);
