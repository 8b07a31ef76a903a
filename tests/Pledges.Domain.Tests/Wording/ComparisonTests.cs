using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Wording;

public sealed class ComparisonTests
{
    private const string Text = "Trước 20/6 khơi xong 800 m kênh N3, mỗi ngày 6 công, tôi đứng cùng anh em.";

    [Theory]
    [InlineData("Trước 15/9 khơi xong 1.200 m kênh N7, mỗi ngày 9 công, tôi đứng cùng anh em.")]
    [InlineData("truoc 20/6 khoi xong 800 m kenh N3, moi ngay 6 cong, toi dung cung anh em")]
    [InlineData("Tôi đứng cùng anh em, mỗi ngày 6 công, khơi xong 800 m kênh N3 trước 20/6.")]
    [InlineData("Nhằm hưởng ứng phong trào thi đua, trước 20/6 khơi xong 800 m kênh N3, mỗi ngày 6 công, tôi đứng cùng anh em.")]
    [InlineData("TRƯỚC 20/6 KHƠI XONG 800 M KÊNH N3, MỖI NGÀY 6 CÔNG, TÔI ĐỨNG CÙNG ANH EM!")]
    public void Text_ChangedALittle_IsCopied(string other) => Assert.True(Comparison.Of(Text, other).IsCopied, other);

    [Theory]
    [InlineData("Tháng ba nạo vét mương sau chợ, mỗi nhà góp một người.")]
    [InlineData("Trả hết tiền vay quỹ phụ nữ trước hạn.")]
    public void Text_OfAnother_IsNot(string other) => Assert.False(Comparison.Of(Text, other).IsCopied, other);

    [Theory]
    [InlineData("Nêu cao tinh thần trách nhiệm, ", "tôi tự đẩy xe cho người bệnh đi chụp phim.", "tôi dán số điện thoại ở cửa phòng tiếp dân.")]
    [InlineData("Thực hiện Chỉ thị 05 về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, ", "tôi nuôi heo đất mua sách cho điểm trường.", "tôi cắt hai cuộc họp giao ban mỗi tuần.")]
    public void StockOpening_Alone_IsNoCopying(string opening, string one, string other) =>
        Assert.False(Comparison.Of(opening + one, opening + other).IsCopied);

    [Fact]
    public void Likeness_OfTextsWithoutWords_IsNone() => Assert.Equal(0, Comparison.Of("12/3", "👍").Similarity);
}
