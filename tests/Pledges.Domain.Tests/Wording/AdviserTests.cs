using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Wording;

public sealed class AdviserTests
{
    [Theory]
    [InlineData("Mỗi tuần một buổi tôi đọc sách cho các cháu ở nhà văn hóa.")]
    [InlineData("Tuần tra 02 lần/tháng quanh bãi vật liệu.")]
    [InlineData("Thứ bảy hàng tuần tôi lau bảng tin.")]
    [InlineData("Sáng nào tôi cũng mở cổng sớm cho các cháu.")]
    [InlineData("hang thang toi don ve sinh ngo 12")]
    [InlineData("MỖI QUÝ TÔI ĐỌC SỔ QUỸ MỘT LẦN CHO CẢ TỔ NGHE")]
    public void Rhythm_IsAQuantityAndADeadline(string text)
    {
        var advice = Adviser.Delivered.On(text);
        Assert.True(advice is { Quantity: true, Deadline: true }, text);
    }

    [Theory]
    [InlineData("Đo xong ranh thửa đất bị kiện trước 30/6.")]
    [InlineData("Quý III bàn giao kho cho chị thủ kho mới.")]
    [InlineData("Trong 6 tháng đầu năm dọn hết kho cũ.")]
    [InlineData("Trước Tết sửa lại cầu ao sau chợ.")]
    [InlineData("Hết học kỳ I đưa hết bài giảng lên mạng.")]
    [InlineData("Mùng 10 tháng giêng treo lại biển báo.")]
    [InlineData("Trả lời đơn trong 10 ngày làm việc.")]
    public void Date_IsADeadline(string text) => Assert.True(Adviser.Delivered.On(text).Deadline, text);

    [Theory]
    [InlineData("Thường xuyên kiểm tra kho trong năm.")]
    [InlineData("Dọn kho ở ngõ 12, tổ 7.")]
    [InlineData("Năm ngoái tôi hay quên khóa cửa kho.")]
    [InlineData("Chấp hành Nghị quyết số 35-NQ/TW và Quy định 213.")]
    public void Text_WithoutATime_HasNoDeadline(string text) => Assert.False(Adviser.Delivered.On(text).Deadline, text);

    [Theory]
    [InlineData("Giúp ít nhất 5 hộ làm lại bếp.")]
    [InlineData("Rà soát 100% hồ sơ tồn của bộ phận.")]
    [InlineData("Tham gia 100% các buổi sinh hoạt chi bộ.")]
    [InlineData("Góp 500k mua sách.")]
    [InlineData("Nạo vét 1.200 m mương.")]
    public void Number_ThatMeasures_IsAQuantity(string text) => Assert.True(Adviser.Delivered.On(text).Quantity, text);

    [Theory]
    [InlineData("100% chấp hành nội quy cơ quan.")]
    [InlineData("Dọn cỏ ở ngõ 118, tổ 7, phường 3.")]
    [InlineData("Thực hiện Chỉ thị 05, Nghị quyết số 18-NQ/TW khóa XII.")]
    [InlineData("Xong trước 30/9.")]
    public void Number_ThatIsAName_IsNone(string text) => Assert.False(Adviser.Delivered.On(text).Quantity, text);

    [Theory]
    [InlineData("Tặng cặp sách cho 12 em lớp 4B.")]
    [InlineData("Nấu cháo cho mẹ liệt sĩ ở cuối ngõ.")]
    [InlineData("Chở các cụ ở xóm Đình đi khám.")]
    public void Group_WithANumberOrAPlace_Benefits(string text) => Assert.True(Adviser.Delivered.On(text).Beneficiary, text);

    [Theory]
    [InlineData("Tận tụy phục vụ nhân dân.")]
    [InlineData("Cùng 6 anh em tổ trực mở nắp cống.")]
    [InlineData("Không nhận quà của khách.")]
    public void Nobody_InParticular_DoesNot(string text) => Assert.False(Adviser.Delivered.On(text).Beneficiary, text);

    [Theory]
    [InlineData("Luôn trung thành với lý tưởng của Đảng, chấp hành nghiêm chủ trương, chính sách.")]
    [InlineData("LUÔN NÊU CAO TINH THẦN TRÁCH NHIỆM, HOÀN THÀNH TỐT NHIỆM VỤ ĐƯỢC GIAO")]
    [InlineData("luon neu cao tinh than trach nhiem, hoan thanh tot nhiem vu duoc giao")]
    [InlineData("Tham gia 100% các buổi sinh hoạt chi bộ, đóng đảng phí đúng hạn hằng tháng.")]
    [InlineData("Nêu cao y\u0301 thức tổ chức kỷ luật, giữ gìn đoàn kết nội bộ.")]
    public void StockText_HoweverSpelt_IsFormulaic(string text) => Assert.True(Adviser.Delivered.On(text).Formulaic, text);

    [Theory]
    [InlineData("Vào họp tôi tắt điện thoại, không nói chuyện riêng, ai nói tôi cũng nghe hết.")]
    [InlineData("Ko nhận quà của ai đến làm giấy tờ, ai dúi thì trả liền.")]
    [InlineData("Phát huy truyền thống Bộ đội Cụ Hồ, ba buổi tối tháng 12 tôi kể chuyện đánh trận cho học sinh lớp 5 trường đầu phố.")]
    public void OwnWords_EvenWithoutANumber_AreNot(string text) => Assert.False(Adviser.Delivered.On(text).Formulaic, text);

    [Fact]
    public void Advice_OnAStockText_QuotesItsWords()
    {
        var advice = Adviser.Delivered.On("Không ngừng học tập, nâng cao trình độ.");
        Assert.Contains("Không ngừng học tập", advice.StockWords);
        Assert.Contains(advice.Reasons, r => r.Arguments.Any(a => a.Contains("Không ngừng học tập", StringComparison.Ordinal)));
    }

    [Fact]
    public void Phrase_OfTheOffice_IsQuotedAsStock() =>
        Assert.Contains("vì màu cờ sắc áo", new Adviser(["vì màu cờ sắc áo"]).On("Làm việc vì màu cờ sắc áo.").StockWords);

    [Fact]
    public void Fields_OfTheForm_AreReadAlong()
    {
        var parts = new WrittenParts("chuc_trach", "Sửa đèn ngõ", "6 bóng", "trước 30/6", "12 hộ ngõ 5", "tổ trưởng tổ dân phố", "ảnh gửi chi ủy");
        Assert.True(Adviser.Delivered.On(parts, "Tổ trưởng") is { Deed: true, Quantity: true, Deadline: true, Beneficiary: true, Duty: true, Check: true, Formulaic: false });
    }

    [Fact]
    public void Post_WhoseWorkIsNamed_IsTheTie()
    {
        const string Text = "Gọi điện hỏi thăm bệnh nhân ba ngày sau khi ra viện.";
        Assert.True(Adviser.Delivered.On(Text, "tac_phong", "Điều dưỡng").Duty);
        Assert.False(Adviser.Delivered.On(Text, "nhan_dan", "Đảng viên hưu trí").Duty);
    }

    [Theory]
    [InlineData("I will visit five poor families every month with my neighbours.")]
    [InlineData("我每个月探望五户家庭")]
    [InlineData("سأزور خمس أسر كل شهر")]
    public void OtherLanguages_AreLeftToTheCell(string text)
    {
        var advice = Adviser.Delivered.On(text);
        Assert.False(advice.Formulaic);
        Assert.Single(advice.Reasons);
    }

    [Fact]
    public void StockDeed_WithConcreteFieldsBesideIt_StaysFormulaic()
    {
        var advice = Adviser.Delivered.On(new WrittenParts("dao_duc", "Luôn nêu cao tinh thần trách nhiệm, hoàn thành tốt nhiệm vụ được giao.", "6 hộ", "Trước 19/5", "Các hộ ở ngõ 134"), "Tổ trưởng dân phố");
        Assert.True(advice is { Formulaic: true, Deed: false, Quantity: true, Deadline: true, Beneficiary: true });
        Assert.True(Adviser.Delivered.On(new WrittenParts("nhan_dan", "Giúp đỡ hộ nghèo.", "10 kg gạo", "mỗi tháng", "3 hộ ở ngõ 134")) is { Formulaic: false, Deed: true });
    }
}
