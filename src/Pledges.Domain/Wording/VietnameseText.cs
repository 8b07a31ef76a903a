using System.Globalization;
using System.Text;

namespace Pledges.Domain.Wording;

/// <summary>Storage, search and order of Vietnamese text.</summary>
public static class VietnameseText
{
    // Two codes that stand for no character; the first cannot be normalised.
    private const char NoCharacter = '\uFFFE';
    private const char LastNoCharacter = '\uFFFF';

    /// <summary>NFC, trimmed, inner white space folded to one blank, invisible characters removed. Line breaks go.</summary>
    public static string Clean(string? text) => Clean(text, keepLines: false);

    /// <summary>As <see cref="Clean(string?)"/>, but line breaks stay: for texts of several lines.</summary>
    public static string CleanLines(string? text) => Clean(text, keepLines: true);

    /// <summary>Search key: lower case, đ→d, no marks, one spelling (kỷ→ki): "Đặng" and "dang" meet.</summary>
    public static string Fold(string? text)
    {
        var decomposed = Clean(text).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var key = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (c is 'đ')
            {
                key.Append('d');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(c);
            }
        }

        return Clean(OneSpelling(key));
    }

    /// <summary>Order key of a person's name: given name, then middle names, then family name, in Vietnamese letter order.</summary>
    public static string NameOrder(string fullName)
    {
        var parts = Clean(fullName).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
        {
            return LetterOrder(string.Join(' ', parts));
        }

        // A blank sorts before the sign between middle names, so that few middle names stand before many.
        return $"{LetterOrder(parts[^1])} {string.Join('!', parts[1..^1].Select(LetterOrder))} {LetterOrder(parts[0])}";
    }

    private static string Clean(string? text, bool keepLines)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in Whole(text).ReplaceLineEndings("\n"))
        {
            if (c == '\n' && keepLines)
            {
                TrimEnd(clean);
                clean.Append('\n');
            }
            else if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && !char.IsWhiteSpace(clean[^1]))
                {
                    clean.Append(' ');
                }
            }
            else if (c is not (NoCharacter or LastNoCharacter) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                clean.Append(c);
            }
        }

        // Only now: an invisible character may have stood between a letter and its mark.
        return clean.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    // Half of a character, from a damaged file, cannot be normalised; it becomes the sign for what cannot be read.
    private static string Whole(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

    // Most text is: printable letters of the alphabet in composed form, single blanks inside. Seen without normalising it.
    private static bool IsClean(string text)
    {
        var afterBlank = true;
        foreach (var c in text)
        {
            var isPlain = c is (> ' ' and < '\u007F') or (> '\u00BF' and < '\u0180') or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= '\u1EA0' and <= '\u1EF9') or '–';
            if (!isPlain && (c != ' ' || afterBlank))
            {
                return false;
            }

            afterBlank = c == ' ';
        }

        return !afterBlank;
    }

    // Ky and ki, ly and li … are two spellings of one sound after a single h, k, l, m, s or t at the end of a syllable.
    private static string OneSpelling(StringBuilder key)
    {
        for (var i = 1; i < key.Length; i++)
        {
            var isSyllable = (i < 2 || !char.IsLetter(key[i - 2])) && (i + 1 == key.Length || !char.IsLetter(key[i + 1]));
            if (key[i] == 'y' && isSyllable && "hklmst".Contains(key[i - 1]))
            {
                key[i] = 'i';
            }
        }

        return key.ToString();
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }

    // Base letter, then a sign that sorts after "z" for its hat or horn (ă â, đ, ê, ô ơ, ư), and a digit for the tone at
    // the end: the order of the Vietnamese alphabet and of its tones (ngang, huyền, hỏi, ngã, sắc, nặng), byte by byte.
    private static string LetterOrder(string word)
    {
        var letters = new StringBuilder(word.Length * 2);
        var tone = '0';
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case '\u0300': tone = '1'; break;
                case '\u0309': tone = '2'; break;
                case '\u0303': tone = '3'; break;
                case '\u0301': tone = '4'; break;
                case '\u0323': tone = '5'; break;
                case '\u0306': letters.Append('{'); break;
                case '\u0302': letters.Append('|'); break;
                case '\u031B': letters.Append('}'); break;
                case 'đ': letters.Append("d{"); break;
                default: letters.Append(c); break;
            }
        }

        return letters.Append('/').Append(tone).ToString();
    }
}
