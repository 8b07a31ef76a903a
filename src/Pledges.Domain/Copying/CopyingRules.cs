using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Copying;

public static class CopyingRules
{
    public static Rule PhrasesAreNotTooMany(IReadOnlyCollection<string> phrases) =>
        new(nameof(PhrasesAreNotTooMany), phrases.Count > StockPhraseList.MostPhrases, "At most {0} phrases.", StockPhraseList.MostPhrases);

    public static Rule PhrasesFit(IReadOnlyCollection<string> phrases) =>
        new(nameof(PhrasesFit), phrases.Any(p => p.Length > StockPhraseList.PhraseLength), "A phrase is too long, at most {0} characters: “{1}”.", StockPhraseList.PhraseLength, phrases.FirstOrDefault(p => p.Length > StockPhraseList.PhraseLength) is { } tooLong ? tooLong[..40] + "…" : "");

    /// <summary>A single syllable stands in every other text.</summary>
    public static Rule PhrasesHaveTwoSyllables(IReadOnlyCollection<string> phrases) =>
        new(nameof(PhrasesHaveTwoSyllables), phrases.Any(IsOneSyllable), "A phrase has two syllables or more; this one has not: “{0}”.", phrases.FirstOrDefault(IsOneSyllable) ?? "");

    public static Rule ExampleIsOnesOwn(Pledge pledge, Actor by) =>
        new(nameof(ExampleIsOnesOwn), by.MemberId != pledge.MemberId, "Only the writer lets others learn from a commitment.");

    private static bool IsOneSyllable(string phrase) => !phrase.Contains(' ', StringComparison.Ordinal);
}
