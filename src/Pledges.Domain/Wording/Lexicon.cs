namespace Pledges.Domain.Wording;

/// <summary>The words by which a commitment is read. Read once.</summary>
internal static class Lexicon
{
    /// <summary>Delivered stock phrases, one a line; the city office keeps its own list of them.</summary>
    public static readonly IReadOnlyList<string> Phrases = [.. Lines(Wording.StockPhrases.All)];

    /// <summary>Everything but stock phrases and professions.</summary>
    public static readonly PhraseTrie Words = ReadWords();

    /// <summary>Words of posts (<see cref="WordKind.Tie"/>) and of their work (<see cref="WordKind.Action"/>), by number of the profession.</summary>
    public static readonly PhraseTrie Posts = ReadPosts(before: true);
    public static readonly PhraseTrie Work = ReadPosts(before: false);

    /// <summary>Words that say the same: each is read as the first of its line.</summary>
    public static readonly PhraseTrie Synonyms = ReadSynonyms();

    private static PhraseTrie ReadWords()
    {
        var trie = new PhraseTrie();
        foreach (var phrase in Lines(Wording.StockWords.All).SelectMany(Split))
        {
            trie.Add(phrase, WordKind.Stock);
        }

        var kind = WordKind.None;
        foreach (var line in Lines(Wording.PartWords.All))
        {
            if (line[0] == '[')
            {
                kind = Enum.Parse<WordKind>(line[1..^1], ignoreCase: true);
                continue;
            }

            foreach (var phrase in Split(line))
            {
                trie.Add(phrase, kind);
            }
        }

        return trie;
    }

    private static PhraseTrie ReadPosts(bool before)
    {
        var trie = new PhraseTrie();
        foreach (var (line, id) in Lines(Wording.ProfessionWords.All).Select((line, i) => (line, i)))
        {
            var parts = line.Split('|');
            foreach (var phrase in Split(before ? parts[0] : parts[1]))
            {
                trie.Add(phrase, WordKind.None, id);
            }
        }

        return trie;
    }

    private static PhraseTrie ReadSynonyms()
    {
        var trie = new PhraseTrie();
        foreach (var (line, id) in Lines(Wording.SynonymWords.All).Select((line, i) => (line, i)))
        {
            foreach (var phrase in Split(line))
            {
                trie.Add(phrase, WordKind.Synonym, id + 1);
            }
        }

        return trie;
    }

    private static IEnumerable<string> Split(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(string all) => all.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
