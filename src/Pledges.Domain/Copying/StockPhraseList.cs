using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Copying;

/// <summary>
/// The stock phrases that the advice quotes, as the city office keeps them. There is one list, from the first change on;
/// until then the delivered one holds.
/// </summary>
public sealed class StockPhraseList : Aggregate
{
    public const int MostPhrases = 500;
    public const int PhraseLength = 100;
    public const int TextLength = 60000;

    private StockPhraseList()
    {
    }

    /// <summary>One phrase a line.</summary>
    public string Text { get; private set; } = "";

    public DateTime ChangedAt { get; private set; }

    public IReadOnlyList<string> Phrases => [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The delivered phrases, to be changed.</summary>
    public static StockPhraseList Begin() => new() { Text = string.Join('\n', Adviser.DeliveredPhrases) };

    /// <summary>Puts other phrases in force: one a line; blank lines and repetitions fall away.</summary>
    /// <exception cref="RuleBroken">A phrase has one syllable only or is too long, or there are too many.</exception>
    public void Change(string? typed, Actor by, DateTime at)
    {
        var phrases = Clean(typed);
        Rule.Check(
            CopyingRules.PhrasesAreNotTooMany(phrases),
            CopyingRules.PhrasesFit(phrases),
            CopyingRules.PhrasesHaveTwoSyllables(phrases));
        (Text, ChangedAt) = (string.Join('\n', phrases), at);
        Happened("phrases.changed", by, at, $"{phrases.Count}");
    }

    public static IReadOnlyList<string> Clean(string? typed) =>
        [.. VietnameseText.CleanLines(typed).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).DistinctBy(p => p.ToLowerInvariant())];
}
