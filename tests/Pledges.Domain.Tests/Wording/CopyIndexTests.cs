using FsCheck;
using FsCheck.Fluent;
using Pledges.Domain.Tests.Base;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Wording;

public sealed class CopyIndexTests
{
    private const string Text = "Trước 20/6 khơi xong 800 m kênh N3, mỗi ngày 6 công, tôi đứng cùng anh em.";
    private static readonly Arbitrary<int[]> Keys = Arb.From(Gen.Choose(1, 6).ArrayOf());

    [Theory]
    [InlineData("Trước 15/9 khơi xong 1.200 m kênh N7, mỗi ngày 9 công, tôi đứng cùng anh em.")]
    [InlineData("Tôi đứng cùng anh em khơi xong 800 m kênh N3, mỗi ngày 6 công, trước 20/6, xong mời dân đến xem.")]
    [InlineData("truoc 20/6 khoi xong 800 m kenh N3 moi ngay 6 cong toi dung cung anh em")]
    public void Near_FindsACopy_AmongMany(string copy)
    {
        var index = Filled();
        index.Set(new(1000, 7, 2025), WordingPrint.Of(Text));
        var found = index.Near(WordingPrint.Of(copy)).SelectMany(g => index.In(g));
        Assert.Contains(new IndexedText(1000, 7, 2025), found);
    }

    [Fact]
    public void Texts_ThatDifferInNumbersAndOrder_AreOneGroup()
    {
        var index = new CopyIndex();
        index.Set(new(1, 1, 2025), WordingPrint.Of("Trồng 30 gốc bưởi trong vườn mẫu."));
        index.Set(new(2, 2, 2025), WordingPrint.Of("Trồng 45 gốc bưởi trong vườn mẫu"));
        index.Set(new(3, 3, 2026), WordingPrint.Of("Trong vườn mẫu trồng 12 gốc bưởi."));
        Assert.Equal((3, 1), (index.Count, index.Groups));
        var group = Assert.Single(index.Near(WordingPrint.Of("trong vuon mau trong 9 goc buoi")));
        Assert.Equal([3, 2, 1], index.In(group).Select(t => t.Key));
    }

    [Fact]
    public void Text_SetAgain_TakesTheOldOnesPlace()
    {
        var index = new CopyIndex();
        index.Set(new(1, 1, 2025), WordingPrint.Of(Text));
        index.Set(new(1, 1, 2025), WordingPrint.Of("Kể chuyện chiến đấu cho đoàn viên xóm Đình."));
        Assert.Equal(1, index.Count);
        Assert.Empty(index.Near(WordingPrint.Of(Text)));
        index.Remove(1);
        index.Remove(1);
        Assert.Equal(0, index.Count);
        Assert.Empty(index.Near(WordingPrint.Of("Kể chuyện chiến đấu cho đoàn viên xóm Đình.")));
    }

    [Fact]
    public void Index_AfterAnySets_HoldsEachKeyOnce() => Always.Holds(Keys, keys =>
    {
        var index = new CopyIndex();
        foreach (var (key, i) in keys.Select((k, i) => (k, i)))
        {
            index.Set(new(key, key, 2026), WordingPrint.Of(i % 3 == 0 ? Text : $"Trồng cây bưởi thứ {key} sau vườn nhà văn hóa."));
        }

        return index.Count == keys.Distinct().Count() && index.All().SelectMany(g => index.In(g)).Select(t => t.Key).Order().SequenceEqual(keys.Distinct().Order());
    });

    [Fact]
    public void Text_WithoutWords_IsNotIndexed()
    {
        var index = new CopyIndex();
        index.Set(new(1, 1, 2026), WordingPrint.Of("12/3 👍"));
        Assert.Equal(0, index.Count);
        Assert.Empty(index.Near(WordingPrint.Of("")));
    }

    private static CopyIndex Filled()
    {
        var index = new CopyIndex();
        string[] verbs = ["Sửa", "Lau", "Sơn", "Dọn", "Đo", "Xếp"];
        string[] things = ["cổng", "kệ sách", "mương", "bếp", "đèn ngõ", "mái tôn", "bảng tin"];
        var key = 0;
        foreach (var verb in verbs)
        {
            foreach (var thing in things)
            {
                key++;
                index.Set(new(key, key, 2026), WordingPrint.Of($"{verb} {thing} cho xóm {verb} {key} trước mùa mưa, tôi mời bác {thing} xem."));
            }
        }

        return index;
    }
}
