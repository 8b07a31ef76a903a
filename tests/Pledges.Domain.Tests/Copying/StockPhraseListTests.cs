using Pledges.Domain.Copying;
using Pledges.Domain.Tests.Base;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Copying;

public sealed class StockPhraseListTests
{
    internal static IEnumerable<Refusal> Refusals =>
    [
        To(nameof(CopyingRules.PhrasesAreNotTooMany), "501 phrases", string.Join('\n', Enumerable.Range(0, 501).Select(i => $"câu thứ {i}"))),
        To(nameof(CopyingRules.PhrasesFit), "a phrase of 101 characters", new string('a', 50) + " " + new string('b', 50)),
        To(nameof(CopyingRules.PhrasesHaveTwoSyllables), "one syllable", "luôn luôn\nluôn"),
    ];

    [Fact]
    public void List_ToBeginWith_IsTheDeliveredOne() => Assert.Equal(Adviser.DeliveredPhrases, StockPhraseList.Begin().Phrases);

    [Fact]
    public void Change_WithRoughText_IsCleanedAndRecorded()
    {
        var list = StockPhraseList.Begin();
        list.Change(" vì màu  cờ sắc áo \r\n\r\nVì màu cờ sắc áo\nhết lòng hết dạ", A.Office, A.Now);
        Assert.Equal(["vì màu cờ sắc áo", "hết lòng hết dạ"], list.Phrases);
        Assert.Equal("phrases.changed", Assert.Single(list.Happenings).Kind);
    }

    private static Refusal To(string rule, string when, string typed) => new(rule, when, () =>
    {
        var list = StockPhraseList.Begin();
        return (list, () => list.Change(typed, A.Office, A.Now));
    });
}
