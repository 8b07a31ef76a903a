using System.Text;

namespace Pledges.Data.Seeding.Demo.Wording;

/// <summary>A pattern taken apart once; filled many times.</summary>
internal sealed class Phrase
{
    private readonly List<(string Literal, int Slot)> parts = [];

    public Phrase(string pattern, IReadOnlyList<string> slots)
    {
        var at = 0;
        while (pattern.IndexOf('{', at) is var open and >= 0)
        {
            var close = pattern.IndexOf('}', open);
            var slot = slots.ToList().IndexOf(pattern[(open + 1)..close]);
            parts.Add((pattern[at..open], slot >= 0 ? slot : throw new InvalidOperationException($"Nothing fills {pattern[open..(close + 1)]}.")));
            at = close + 1;
        }

        parts.Add((pattern[at..], -1));
    }

    public string Fill(Func<int, string> value)
    {
        if (parts.Count == 1)
        {
            return parts[0].Literal;
        }

        var text = new StringBuilder();
        foreach (var (literal, slot) in parts)
        {
            text.Append(literal);
            if (slot >= 0)
            {
                text.Append(value(slot));
            }
        }

        return text.ToString();
    }
}
