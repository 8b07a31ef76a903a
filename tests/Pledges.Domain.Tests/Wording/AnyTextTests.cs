using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Tests.Base;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Wording;

/// <summary>Whatever is typed, there is an answer, and soon.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "mỗi tuần", "30/6", "quý", "III", "thứ", "bảy", "100%", "1.200", "12/", "/", "nghị quyết số", "35-NQ/TW", "một", "hai", "lần", "trong", "cuối năm", "tháng",
        "6 tháng đầu năm", "cứ", "sáng nào", "hộ", "cháu T.", "không nhận", "học sinh", "luôn nêu cao", "tinh thần", ",", ";", "\n", "%", "6h30", "t4", "19:30", "\u0301", "\u200B", "\u202E", "👍", "\uD800", "\uFFFE",
        "=cmd()", "<script>", "'; DROP", "ㅤ", "ĐẢNG", "hoà", "02/", "99999999999999999999", "1/", "a\u0323\u0302", "cn", "mùng", "rằm",
    ];

    private static readonly Arbitrary<string> AnyText = Arb.From(
        Gen.OneOf(Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p)), Gen.Elements(Pieces).ListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>()).Select(t => t ?? ""));

    [Fact]
    public void Advice_OnAnything_IsThere() => Always.Holds(AnyText, text =>
    {
        var advice = Adviser.Delivered.On(text, "chuc_trach", text);
        return advice.StockLikelihood is >= 0 and <= 1 && advice == Adviser.Delivered.On(text, "chuc_trach", text) with { StockWords = advice.StockWords, Reasons = advice.Reasons };
    });

    [Fact]
    public void Likeness_OfAnything_IsAShareAndTheSameBothWays() => Always.Holds(AnyText, AnyText, (one, other) =>
    {
        var likeness = Comparison.Of(one, other).Similarity;
        return likeness is >= 0 and <= 1.0000001 && Math.Abs(likeness - Comparison.Of(other, one).Similarity) < 0.15;
    });

    [Theory]
    [InlineData("một ")]
    [InlineData("em ")]
    [InlineData("30/6/")]
    [InlineData("a")]
    [InlineData("luôn nêu cao ")]
    [InlineData("👍")]
    [InlineData("the quick brown fox ")]
    [InlineData("ĐOÀN KẾT ")]
    [InlineData("\u200B\u202E")]
    [InlineData("我们要")]
    public void TenMegabytes_CostWhatTheirFirstPageCosts(string piece)
    {
        var page = string.Concat(Enumerable.Repeat(piece, 4000 / piece.Length));
        var long10 = string.Concat(Enumerable.Repeat(piece, 10 * 1024 * 1024 / piece.Length));
        Work(page);
        Assert.InRange(Work(long10), 0, (2 * Work(page)) + 100_000);
    }

    [Theory]
    [InlineData("một ")]
    [InlineData("em ")]
    [InlineData("ai cũng ")]
    [InlineData("mỗi tháng không nhận quà của các hộ ")]
    public void TwiceTheText_CostsAboutTwice(string piece)
    {
        var (half, whole) = (string.Concat(Enumerable.Repeat(piece, 1800 / piece.Length)), string.Concat(Enumerable.Repeat(piece, 3600 / piece.Length)));
        Work(half);
        Assert.InRange(Work(whole), 0, (3 * Work(half)) + 100_000);
    }

    // What is read is what is allocated: the same on any machine, however busy.
    private static long Work(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Adviser.Delivered.On(text, "chuc_trach", text);
        Comparison.Of(text, text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B\u202E")]
    [InlineData("!!!")]
    [InlineData("12345 67890")]
    public void Nothing_HasNoPart(string text)
    {
        var advice = Adviser.Delivered.On(text);
        Assert.True(advice is { Deed: false, Beneficiary: false, Duty: false });
        Assert.False(Comparison.Of(text, "Trồng 30 gốc bưởi trong vườn mẫu.").IsCopied);
    }
}
