namespace Pledges.Domain.Wording;

/// <summary>A text reduced to what a copy carries over: its words in order, without numbers and marks, synonyms made one.</summary>
public sealed class WordingPrint
{
    private const double FunctionWeight = 0.3;
    private const double NameWeight = 0.2;
    private const double TimeWeight = 0.35;
    private const int LongRun = 6;
    private const int ShortRun = 3;

    private readonly List<Part> parts;

    // Every word as typed, without marks; 0 ends a clause. What is official, small or the same as another word is seen less
    // surely in a text typed without marks.
    private readonly List<int> plain;

    private WordingPrint(List<Part> parts, List<int> plain) => (this.parts, this.plain) = (parts, plain);

    private enum Kind
    {
        Own = 0,
        Stock = 1,
        Function = 2,
        Name = 3,
        End = 4,
        Time = 5,
    }

    /// <summary><paramref name="Word"/> is a hash that is the same in every process.</summary>
    private readonly record struct Part(int Word, Kind Kind);

    public int Count => parts.Count;

    /// <summary>How many words are the writer's own: neither official nor small nor names.</summary>
    public int Own => parts.Count(IsOwn);

    public static WordingPrint Of(string? text)
    {
        var reading = new Reading(text, Adviser.DeliveredTrie);
        var same = new Dictionary<int, Hit>();
        foreach (var hit in Lexicon.Synonyms.Find(reading.Words, reading.Spelling))
        {
            if (!same.TryGetValue(hit.From, out var known) || hit.Length > known.Length || (hit.Length == known.Length && hit.Id < known.Id))
            {
                same[hit.From] = hit;
            }
        }

        var parts = new List<Part>(reading.Words.Count);
        for (var at = 0; at < reading.Words.Count;)
        {
            var word = reading.Words[at];
            if (same.TryGetValue(at, out var group) && word.Shape != WordShape.Sign)
            {
                parts.Add(new(-group.Id, KindOf(reading, at)));
                at = group.To;
                continue;
            }

            if (IsClauseEnd(word))
            {
                parts.Add(new(0, Kind.End));
            }
            else if (word.IsLetters && !NumberWords.IsOne(reading, at))
            {
                parts.Add(new(Hash(word.Bare), KindOf(reading, at)));
            }

            at++;
        }

        return new(parts, PlainOf(reading));
    }

    public bool IsSameAs(WordingPrint other) => parts.Where(p => p.Kind != Kind.End).Select(p => p.Word).SequenceEqual(other.parts.Where(p => p.Kind != Kind.End).Select(p => p.Word));

    /// <summary>Length of the clauses with which both begin.</summary>
    internal int SharedOpening(WordingPrint other)
    {
        var shared = 0;
        for (var i = 0; i < Math.Min(parts.Count, other.parts.Count) && parts[i].Word == other.parts[i].Word; i++)
        {
            shared = i + 1;
        }

        return shared;
    }

    internal WordingPrint From(int start) => new(parts[start..], []);

    internal int OwnBefore(int end) => parts.Take(end).Count(IsOwn);

    private static bool IsOwn(Part part) => part.Kind is Kind.Own or Kind.Time;

    internal Dictionary<int, double> Words(double stockWeight)
    {
        var words = new Dictionary<int, double>(parts.Count);
        foreach (var part in parts.Where(p => p.Kind != Kind.End))
        {
            words[part.Word] = words.GetValueOrDefault(part.Word) + Weight(part.Kind, stockWeight);
        }

        return words;
    }

    internal Dictionary<int, double> Pairs(double stockWeight)
    {
        var pairs = new Dictionary<int, double>(parts.Count);
        for (var i = 1; i < parts.Count; i++)
        {
            var (one, other) = (parts[i - 1], parts[i]);
            if (one.Kind != Kind.End && other.Kind != Kind.End)
            {
                var pair = unchecked((one.Word * 397) ^ other.Word);
                pairs[pair] = pairs.GetValueOrDefault(pair) + Math.Max(0.05, Weight(one.Kind, stockWeight) * Weight(other.Kind, stockWeight));
            }
        }

        return pairs;
    }

    /// <summary>One number for all texts of the same words, whatever their order, numbers and names.</summary>
    internal ulong GroupKey()
    {
        var key = 14695981039346656037UL;
        foreach (var word in parts.Where(p => p.Kind is not (Kind.End or Kind.Name)).Select(p => p.Word).Order())
        {
            key = unchecked((key ^ (uint)word) * 1099511628211UL);
        }

        return key;
    }

    /// <summary>
    /// By what alike texts find each other: words and pairs, the same for those that say the same, and threes and runs of words
    /// as typed. Official words only when there is hardly anything else; small ones and times only beside others.
    /// </summary>
    internal WordingTraits Traits()
    {
        var onlyOwn = Own >= 3;
        var (words, pairs) = (new HashSet<int>(), new HashSet<int>());
        Part? before = null;
        foreach (var part in parts.Where(p => p.Kind != Kind.Name))
        {
            if (part.Kind == Kind.End || (onlyOwn && part.Kind == Kind.Stock))
            {
                before = null;
                continue;
            }

            if (!IsSmall(part))
            {
                words.Add(Mixed(part.Word));
            }

            if (before is { } one && !(IsSmall(part) && IsSmall(one)))
            {
                pairs.Add(Mixed(unchecked((one.Word * 31) + part.Word)));
            }

            before = part;
        }

        return new(Runs(LongRun), Runs(ShortRun), [.. pairs], [.. words]);
    }

    private int[] Runs(int length)
    {
        var (runs, from) = (new HashSet<int>(), 0);
        for (var at = 0; at < plain.Count; at++)
        {
            if (plain[at] == 0)
            {
                from = at + 1;
            }
            else if (at + 1 - from >= length)
            {
                runs.Add(Mixed(HashOf(plain, at + 1 - length, length)));
            }
        }

        return [.. runs];
    }

    private static List<int> PlainOf(Reading reading)
    {
        var plain = new List<int>(reading.Words.Count);
        for (var at = 0; at < reading.Words.Count; at++)
        {
            if (IsClauseEnd(reading.Words[at]))
            {
                plain.Add(0);
            }
            else if (reading.Words[at].IsLetters && !IsName(reading, at))
            {
                plain.Add(Hash(reading.Words[at].Bare));
            }
        }

        return plain;
    }

    private static bool IsClauseEnd(Word word) => word.Shape == WordShape.Sign && word.Key is "." or "," or ";" or ":";

    private static int HashOf(List<int> words, int from, int length)
    {
        var hash = length;
        for (var i = from; i < from + length; i++)
        {
            hash = unchecked((hash * 31) + words[i]);
        }

        return hash;
    }

    private static bool IsSmall(Part part) => part.Kind is Kind.Function or Kind.Time;

    private static int Mixed(int word)
    {
        var hash = unchecked((uint)word * 2654435761);
        hash ^= hash >> 15;
        hash = unchecked(hash * 2246822519);
        return unchecked((int)(hash ^ (hash >> 13)));
    }

    private static double Weight(Kind kind, double stockWeight) => kind switch { Kind.Own => 1, Kind.Stock => stockWeight, Kind.Function => FunctionWeight, Kind.Time => TimeWeight, _ => NameWeight };

    private static Kind KindOf(Reading reading, int at) =>
        reading.Covers(at, WordKind.Phrase | WordKind.Stock) ? Kind.Stock
        : reading.Covers(at, WordKind.Function) ? Kind.Function
        : reading.Covers(at, WordKind.Rhythm | WordKind.Event) || reading.IsAt(at, "phút", "giờ", "tiếng", "buổi", "lần", "tháng", "tuần", "ngày", "quý") ? Kind.Time
        : IsName(reading, at) ? Kind.Name : Kind.Own;

    // A capital in the middle of a sentence that is not all capitals.
    private static bool IsName(Reading reading, int at) =>
        at > 0 && reading.Words[at].IsCapital && reading.Words[at - 1].Shape != WordShape.Sign && reading.Words[at].End - reading.Words[at].Start > 1
        && reading.Text.Any(char.IsLower) && !char.IsUpper(reading.Text[reading.Words[at].End - 1]);

    // FNV-1a: string.GetHashCode differs from process to process.
    private static int Hash(string word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)(hash & 0x7FFFFFFF);
    }
}

/// <summary>Hashes of what a text is found by.</summary>
internal readonly record struct WordingTraits(int[] Runs, int[] Threes, int[] Pairs, int[] Words)
{
    public int[] All => [.. Runs, .. Threes, .. Pairs, .. Words];
}
