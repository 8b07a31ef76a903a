using Pledges.Domain.Wording;
using Pledges.Web.Copying;

namespace Pledges.Web.Tests.Copying;

public sealed class AdviceMemoTests
{
    private static readonly WrittenParts Words = new("nhan_dan", "Thăm hỏi bà con xóm Bãi, lắng nghe tâm tư.", Due: "trước 30/6");

    [Fact]
    public void On_TheSameWordsAndPost_IsReadOnce()
    {
        var memo = new AdviceMemo(Adviser.Delivered);
        var first = memo.On(Words, "Giáo viên");
        Assert.Same(first, memo.On(Words with { }, "Giáo viên"));
        Assert.NotSame(first, memo.On(Words, "Bác sĩ"));
        Assert.NotSame(first, memo.On(Words with { Due = null }, "Giáo viên"));
    }

    [Fact]
    public void On_ManyWords_ForgetsTheOldest()
    {
        var memo = new AdviceMemo(Adviser.Delivered);
        var first = memo.On(Words, null);
        for (var i = 0; i < 2 * 4096; i++)
        {
            memo.On(new(null, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), null);
        }

        Assert.NotSame(first, memo.On(Words, null));
    }

    [Fact]
    public void On_AVeryLongText_IsNotKept()
    {
        var memo = new AdviceMemo(Adviser.Delivered);
        var text = new WrittenParts(null, new string('a', 5000));
        Assert.NotSame(memo.On(text, null), memo.On(text, null));
    }
}
