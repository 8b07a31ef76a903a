using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Tests.Base;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Wording;

public sealed class NameOrderTests
{
    private static readonly Gen<string> Syllable = Gen.Elements("An", "Ân", "Anh", "Ánh", "Bình", "Đức", "Dung", "Đông", "Ông", "Ơn", "Ưng", "Ủy", "Nga", "Ngà");
    private static readonly Arbitrary<string> Name = Arb.From(Syllable.NonEmptyListOf().Select(parts => string.Join(' ', parts.Take(4))));

    [Theory]
    [InlineData("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y")]
    [InlineData("ma mà mả mã má mạ")]
    [InlineData("đa đà đê đi đo đô đơ đu đư")]
    [InlineData("hoa hòa hóa hoàng")]
    [InlineData("an ang anh ánh ăn ân")]
    public void Letters_AndTones_StandInTheOrderOfTheAlphabet(string words)
    {
        var inOrder = words.Split(' ');
        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(VietnameseText.NameOrder, StringComparer.Ordinal));
    }

    [Fact]
    public void Names_AreOrderedByGivenThenMiddleThenFamilyName()
    {
        string[] inOrder = ["Trần An", "Bùi Thị An", "Lê Văn An", "Ngô Văn An", "Lê Văn Anh", "Đỗ Văn Ân", "Lê Thị Bình", "Lê Văn Dung", "Lê Văn Đức"];
        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(VietnameseText.NameOrder, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("lê văn an", "LÊ VĂN AN")]
    [InlineData("Le\u0302 Va\u0306n An", "Lê Văn An")]
    [InlineData("  Lê   Văn An ", "Lê Văn An")]
    public void Names_WrittenDifferently_HaveOnePlace(string one, string other) => Assert.Equal(VietnameseText.NameOrder(other), VietnameseText.NameOrder(one));

    [Fact]
    public void Names_ThatDiffer_HaveDifferentPlaces() => Always.Holds(
        Name,
        Name,
        (one, other) => VietnameseText.Clean(one) == VietnameseText.Clean(other) == (VietnameseText.NameOrder(one) == VietnameseText.NameOrder(other)));

    [Fact]
    public void NameOrder_OfNothing_IsAKeyAllTheSame() => Assert.NotNull(VietnameseText.NameOrder(""));
}
