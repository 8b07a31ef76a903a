using System.Text;

namespace Pledges.Domain.Wording;

/// <summary>Splits a text into words in one pass. Reads the first <see cref="Longest"/> characters; no commitment is longer.</summary>
internal static class WordReader
{
    public const int Longest = 4000;
    private const int LongestWord = 40;

    private static readonly Dictionary<char, (char Letter, char Base, char Tone)> Vowels = [];

    static WordReader()
    {
        const string Tones = "\u0300\u0309\u0303\u0301\u0323";
        foreach (var letter in "aăâeêioôơuưy")
        {
            var plain = letter.ToString().Normalize(NormalizationForm.FormD)[0];
            Vowels[letter] = (letter, plain, '\0');
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                Vowels[(letter.ToString() + Tones[tone]).Normalize(NormalizationForm.FormC)[0]] = (letter, plain, (char)('1' + tone));
            }
        }

        Vowels['đ'] = ('đ', 'd', '\0');
    }

    /// <summary>The text as it is read: clean, cut where nobody reads on.</summary>
    public static string Prepare(string? text)
    {
        text ??= "";
        return VietnameseText.CleanLines(text.Length > Longest ? text[..Longest] : text);
    }

    public static List<Word> Read(string prepared)
    {
        var words = new List<Word>(prepared.Length / 4);
        var at = 0;
        while (at < prepared.Length)
        {
            var c = prepared[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            var start = at++;
            if (!char.IsLetterOrDigit(c))
            {
                words.Add(new(start, at, WordShape.Sign, Sign(c), Sign(c), IsJoined(prepared, start), false));
                continue;
            }

            while (at < prepared.Length && at - start < LongestWord && char.IsLetterOrDigit(prepared[at]))
            {
                at++;
            }

            words.Add(Spell(prepared, start, at));
        }

        return words;
    }

    /// <summary>Key of one syllable, as the lexicon is keyed.</summary>
    public static Word Spell(string text, int start, int end)
    {
        Span<char> key = stackalloc char[LongestWord + 1];
        Span<char> bare = stackalloc char[LongestWord];
        var (length, digits, tone, marked) = (0, 0, '\0', false);
        for (var i = start; i < end; i++)
        {
            var c = char.ToLowerInvariant(text[i]);
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            var (letter, plain, mark) = Vowels.TryGetValue(c, out var known) ? known : (c, c, '\0');
            tone = mark == '\0' ? tone : mark;
            marked |= letter != plain || mark != '\0';
            (key[length], bare[length]) = (letter, plain);
            length++;
        }

        if (length > 1 && key[length - 1] == 'y' && ("hklmst".Contains(key[length - 2]) || (length > 2 && key[length - 2] == 'u' && key[length - 3] == 'q')))
        {
            (key[length - 1], bare[length - 1]) = ('i', 'i');
        }

        var shape = digits == 0 ? WordShape.Letters : digits == length ? WordShape.Number : WordShape.Mixed;
        var unmarked = new string(bare[..length]);
        if (!marked)
        {
            return new(start, end, shape, unmarked, unmarked, IsJoined(text, start), char.IsUpper(text[start]));
        }

        if (tone != '\0')
        {
            key[length++] = tone;
        }

        return new(start, end, shape, new string(key[..length]), unmarked, IsJoined(text, start), char.IsUpper(text[start]));
    }

    private static bool IsJoined(string text, int start) => start > 0 && !char.IsWhiteSpace(text[start - 1]);

    private static string Sign(char c) => c switch { '–' or '—' or '‑' => "-", '“' or '”' or '„' or '«' or '»' => "\"", _ => c < 128 ? Ascii[c] : "¤" };

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];
}
