using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Tests.Base;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Wording;

public sealed class VietnameseTextTests
{
    private static readonly Arbitrary<string> AnyText = Arb.From(
        Gen.Elements("a", "Ắ", "Đ", "đ", "u\u031B\u0301", "ộ", "\u0301", " ", "\u00A0", "\t", "\r\n", "\n", "\u200B", "\u200E", "\uFEFF", "\u0007", "👍", "\uD800", "\uDC00", "kỉ", "kỷ", "7")
            .ListOf().Select(string.Concat));

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" \t\r\n ", "")]
    [InlineData("  Lê   Văn\tAn ", "Lê Văn An")]
    [InlineData("Lê\u00A0Văn", "Lê Văn")]
    [InlineData("dòng một\r\ndòng hai", "dòng một dòng hai")]
    [InlineData("\u200BAn\uFEFF\u200E", "An")]
    [InlineData("A\u0007n", "An")]
    [InlineData("A\uFFFEn\uFFFF", "An")]
    [InlineData("Thanh Ho\u0301a", "Thanh Hóa")]
    [InlineData("tốt 👍", "tốt 👍")]
    [InlineData("<script>alert('x')</script>", "<script>alert('x')</script>")]
    public void Clean_OfRoughText_IsOneTrimmedLine(string? text, string clean) => Assert.Equal(clean, VietnameseText.Clean(text));

    [Theory]
    [InlineData("một  \r\n  hai", "một\nhai")]
    [InlineData("một\rhai\nba", "một\nhai\nba")]
    [InlineData("\n\nmột\n\n", "một")]
    public void CleanLines_OfRoughText_KeepsItsLines(string text, string clean) => Assert.Equal(clean, VietnameseText.CleanLines(text));

    [Fact]
    public void Clean_WithHalfACharacter_ShowsItAsUnreadable() => Assert.Equal("a\uFFFDb", VietnameseText.Clean("a\uD800b"));

    [Fact]
    public void Clean_OfWhatIsClean_IsTheSame() => Always.Holds(AnyText, text =>
    {
        var (line, lines) = (VietnameseText.Clean(text), VietnameseText.CleanLines(text));
        return VietnameseText.Clean(line) == line && VietnameseText.CleanLines(lines) == lines
            && line.IsNormalized(NormalizationForm.FormC) && VietnameseText.Clean(lines) == line;
    });

    [Theory]
    [InlineData("Đặng Thị Hồng", "dang thi hong")]
    [InlineData("ĐẶNG", "dang")]
    [InlineData("Hoà Thuỷ", "hoa thuy")]
    [InlineData("Hòa Thủy", "hoa thuy")]
    [InlineData("Quách Tường Vy", "quach tuong vy")]
    [InlineData("ăâđêôơư ẮẤĐẾỐỚỨ", "aadeoou aadeoou")]
    [InlineData("u\u031B\u0301", "u")]
    [InlineData("DB-01/2", "db-01/2")]
    public void Fold_OfAName_IsWhatOneTypesWithoutMarks(string text, string key) => Assert.Equal(key, VietnameseText.Fold(text));

    [Theory]
    [InlineData("kỉ luật", "kỷ luật")]
    [InlineData("Lí Thường Kiệt", "Lý Thường Kiệt")]
    [InlineData("Mĩ", "Mỹ")]
    [InlineData("công ti", "công ty")]
    public void Fold_OfTheTwoSpellingsOfOneSound_IsOneKey(string one, string other) => Assert.Equal(VietnameseText.Fold(one), VietnameseText.Fold(other));

    [Theory]
    [InlineData("Thúy", "Thúi")]
    [InlineData("Hải", "Hảy")]
    [InlineData("Vy", "Vi")]
    public void Fold_OfDifferentSounds_StaysApart(string one, string other) => Assert.NotEqual(VietnameseText.Fold(one), VietnameseText.Fold(other));

    [Fact]
    public void Fold_OfAKey_IsTheKey() => Always.Holds(AnyText, text => VietnameseText.Fold(VietnameseText.Fold(text)) == VietnameseText.Fold(text));
}
