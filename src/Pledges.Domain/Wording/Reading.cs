namespace Pledges.Domain.Wording;

/// <summary>A text with everything the lexicon knows of it.</summary>
internal sealed class Reading
{
    private const double CarelessShare = 0.2;
    private const double MarkedShare = 0.48;

    private const double KnownShare = 0.4;

    private readonly WordKind[] starts;
    private readonly WordKind[] covers;

    public Reading(string? text, PhraseTrie? stockPhrases = null)
    {
        Text = WordReader.Prepare(text);
        Words = WordReader.Read(Text);
        var letters = Words.Count(w => w.IsLetters);
        var share = letters == 0 ? 1 : (double)Words.Count(w => w.HasMarks) / letters;
        Spelling = share < CarelessShare ? Spelling.Unmarked : share < MarkedShare ? Spelling.Careless : Spelling.Marked;
        IsUnreadable = letters > 0 && Words.Count(w => w.IsLetters && Lexicon.Words.Knows(w)) < letters * KnownShare;
        Hits = Lexicon.Words.Find(Words, Spelling);
        if (stockPhrases is not null)
        {
            Hits.AddRange(stockPhrases.Find(Words, Spelling));
        }

        (starts, covers) = (new WordKind[Words.Count + 1], new WordKind[Words.Count + 1]);
        foreach (var hit in Hits)
        {
            starts[hit.From] |= hit.Kind;
            for (var i = hit.From; i < hit.To; i++)
            {
                covers[i] |= hit.Kind;
            }
        }
    }

    /// <summary>Another language, or none: the lexicon knows hardly a syllable, so nothing can be said of the text.</summary>
    public bool IsUnreadable { get; }

    public string Text { get; }
    public List<Word> Words { get; }
    public Spelling Spelling { get; }

    public bool IsMarked => Spelling != Spelling.Unmarked;
    public List<Hit> Hits { get; }

    public bool Starts(int at, WordKind kind) => at >= 0 && at < Words.Count && (starts[at] & kind) != 0;

    public bool Covers(int at, WordKind kind) => at >= 0 && at < Words.Count && (covers[at] & kind) != 0;

    public IEnumerable<Hit> Of(WordKind kind) => Hits.Where(h => h.Has(kind));

    /// <summary>The word at a place, as spelt in the lexicon; empty beyond the text. Marks are not asked for in a text without.</summary>
    public bool IsAt(int at, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at >= Words.Count)
        {
            return false;
        }

        foreach (var word in words)
        {
            var known = Known(word);
            if (Words[at].Key == known.Key || (!IsMarked && !Words[at].HasMarks && Words[at].Bare == known.Bare))
            {
                return true;
            }
        }

        return false;
    }

    public bool SignAt(int at, char sign) => at >= 0 && at < Words.Count && Words[at].Shape == WordShape.Sign && Words[at].Key[0] == sign;

    /// <summary>What a passage says, as it was typed.</summary>
    public string Passage(Hit hit) => Text[Words[hit.From].Start..Words[hit.To - 1].End];

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Word> KnownWords = new(StringComparer.Ordinal);

    private static Word Known(string word) => KnownWords.GetOrAdd(word, static w => WordReader.Spell(w, 0, w.Length));
}
