using System.Text;

namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>A pattern taken apart once; filled many times.</summary>
internal sealed class Phrase
{
    private readonly List<(string Literal, int Slot)> parts = [];

    /// <param name="slots">Names that may stand in braces; a slot is known by its place among them.</param>
    public Phrase(string pattern, string[] slots)
    {
        var at = 0;
        while (pattern.IndexOf('{', at) is var open and >= 0)
        {
            var close = pattern.IndexOf('}', open);
            var slot = Array.IndexOf(slots, pattern[(open + 1)..close]);
            parts.Add((pattern[at..open], slot >= 0 ? slot : throw new InvalidOperationException($"Nothing fills {pattern[open..(close + 1)]}.")));
            at = close + 1;
        }

        parts.Add((pattern[at..], -1));
    }

    /// <summary>The text with its slots filled, beginning with a capital letter.</summary>
    public string Fill(StringBuilder text, Func<int, string> value)
    {
        text.Clear();
        foreach (var (literal, slot) in parts)
        {
            text.Append(literal);
            if (slot >= 0)
            {
                text.Append(value(slot));
            }
        }

        text[0] = char.IsUpper(text[0]) ? text[0] : char.ToUpperInvariant(text[0]);
        return text.ToString();
    }
}
