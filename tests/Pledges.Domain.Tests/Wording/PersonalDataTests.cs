using Pledges.Domain.Wording;
using Xunit;

namespace Pledges.Domain.Tests.Wording;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Gọi 0912345678 khi cần")]
    [InlineData("ĐT: 0912 345 678.")]
    [InlineData("0912.345.678")]
    [InlineData("+84 912 345 678")]
    [InlineData("84912345678")]
    [InlineData("máy bàn 0237 3852 246")]
    [InlineData("CCCD 038059001234")]
    [InlineData("số 038 059 001 234, cấp 2021")]
    [InlineData("CMND 171234567")]
    public void Text_WithATelephoneOrIdNumber_IsNoticed(string text) => Assert.True(PersonalData.SeemsIn(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Giúp 62 hộ ngõ 45, 2 buổi mỗi tháng")]
    [InlineData("Từ 01/01/2026 đến 31/12/2026")]
    [InlineData("Họp 7 giờ 30 ngày 03.02.2026")]
    [InlineData("Quyết định 1234/QĐ-UBND năm 2025-2026")]
    [InlineData("Quyên góp 500.000.000 đồng")]
    [InlineData("Quyên góp 500000000 đồng cho quỹ")]
    [InlineData("Ngân sách 1.250.000.000đ")]
    [InlineData("Tỷ lệ 98,59%; 14.789/15.000")]
    public void Text_WithOtherNumbers_IsNot(string? text) => Assert.False(PersonalData.SeemsIn(text));
}
