namespace Pledges.Domain.Wording;

internal enum WordShape
{
    Letters = 0,

    /// <summary>Digits only.</summary>
    Number = 1,

    /// <summary>Digits and letters in one: 8C, 6h30, 500k.</summary>
    Mixed = 2,

    /// <summary>One sign that is neither.</summary>
    Sign = 3,
}

/// <summary>
/// A syllable, number or sign of a text. <see cref="Key"/> is one spelling for all placements of the tone mark (hoà, hòa);
/// <see cref="Bare"/> is the same without any mark.
/// </summary>
internal readonly record struct Word(int Start, int End, WordShape Shape, string Key, string Bare, bool IsJoined, bool IsCapital)
{
    /// <summary>Written with a mark of tone or letter: đ, ơ, á.</summary>
    public bool HasMarks => !ReferenceEquals(Key, Bare);

    public bool IsLetters => Shape == WordShape.Letters;

    public bool Is(string key) => Key == key;
}
