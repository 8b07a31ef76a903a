namespace Pledges.Domain.Wording;

/// <summary>
/// Finds phrases in a text in one pass, whatever their number. Keyed on syllables without marks; a marked syllable of the
/// text must then agree with the phrase; an unmarked one may stand for any in a text typed without marks or carelessly.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<string, int> syllables = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> edges = [];
    private readonly Dictionary<int, List<Entry>> ends = [];
    private int nodes = 1;

    /// <summary><paramref name="Id"/> is the caller's own number of the phrase.</summary>
    private readonly record struct Entry(string[] Keys, WordKind Kind, int Id);

    public void Add(string phrase, WordKind kind, int id = 0)
    {
        var words = WordReader.Read(WordReader.Prepare(phrase)).Where(w => w.Shape != WordShape.Sign).ToList();
        if (words.Count == 0)
        {
            return;
        }

        var node = 0;
        foreach (var word in words)
        {
            if (!syllables.TryGetValue(word.Bare, out var syllable))
            {
                syllables[word.Bare] = syllable = syllables.Count + 1;
            }

            var edge = ((long)node << 32) | (uint)syllable;
            if (!edges.TryGetValue(edge, out var next))
            {
                edges[edge] = next = nodes++;
            }

            node = next;
        }

        if (!ends.TryGetValue(node, out var entries))
        {
            ends[node] = entries = [];
        }

        entries.Add(new([.. words.Select(w => w.Key)], kind, id));
    }

    /// <summary>The syllable stands in some phrase.</summary>
    public bool Knows(Word word) => syllables.ContainsKey(word.Bare);

    /// <summary>All phrases that begin somewhere; commas and hyphens inside a phrase do not matter.</summary>
    public List<Hit> Find(IReadOnlyList<Word> words, Spelling spelling)
    {
        var hits = new List<Hit>();
        Span<int> path = stackalloc int[LongestPhrase];
        for (var start = 0; start < words.Count; start++)
        {
            var (node, length) = (0, 0);
            for (var at = start; at < words.Count && length < LongestPhrase; at++)
            {
                if (words[at].Shape == WordShape.Sign)
                {
                    if (length > 0 && words[at].Key is "," or "-" or "\"")
                    {
                        continue;
                    }

                    break;
                }

                if (!syllables.TryGetValue(words[at].Bare, out var syllable) || !edges.TryGetValue(((long)node << 32) | (uint)syllable, out node))
                {
                    break;
                }

                path[length++] = at;
                if (ends.TryGetValue(node, out var entries))
                {
                    Add(hits, words, path[..length], entries, spelling);
                }
            }
        }

        return hits;
    }

    private const int LongestPhrase = 20;

    private static void Add(List<Hit> hits, IReadOnlyList<Word> words, ReadOnlySpan<int> path, List<Entry> entries, Spelling spelling)
    {
        foreach (var entry in entries)
        {
            if (Agrees(words, path, entry.Keys, spelling))
            {
                hits.Add(new(path[0], path[^1] + 1, entry.Kind, entry.Id));
            }
        }
    }

    private static bool Agrees(IReadOnlyList<Word> words, ReadOnlySpan<int> path, string[] keys, Spelling spelling)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var word = words[path[i]];
            if (word.Key != keys[i] && (word.HasMarks || spelling == Spelling.Marked || (spelling == Spelling.Careless && keys.Length == 1)))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>How a text is typed, by its share of words with marks: two words of three carry one in Vietnamese.</summary>
internal enum Spelling
{
    Unmarked = 0,
    Careless = 1,
    Marked = 2,
}

/// <summary>A phrase of the lexicon found in a text: words [From, To).</summary>
internal readonly record struct Hit(int From, int To, WordKind Kind, int Id)
{
    public int Length => To - From;

    public bool Has(WordKind kind) => (Kind & kind) != 0;
}
