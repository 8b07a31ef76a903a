using Pledges.Domain.Pledging;
using Pledges.Web.Pages.MyPledge;

namespace Pledges.Web.Tests.MyPledge;

public sealed class ExamplesTests
{
    [Theory]
    [InlineData(PostKindOfWork.Resident, null, "Chi bộ phố 6", "Đảng bộ phường Ba Đình")]
    [InlineData(PostKindOfWork.Resident, null, "Chi bộ thôn Thượng", "Đảng bộ xã Đồi Thông")]
    [InlineData(PostKindOfWork.Teacher, "Hiệu trưởng", "Chi bộ phố 6", null)]
    [InlineData(PostKindOfWork.Teacher, null, "Chi bộ Trường THPT Ngọc Sơn", null)]
    [InlineData(PostKindOfWork.Health, null, "Chi bộ khoa Nội", "Đảng bộ Bệnh viện An Bình")]
    [InlineData(PostKindOfWork.Office, "Chuyên viên", "Chi bộ phố 6", null)]
    [InlineData(PostKindOfWork.Office, null, "Chi bộ Chi cục Bắc Thành", null)]
    [InlineData(PostKindOfWork.Company, null, "Chi bộ cơ sở Công ty Tây Hồ", null)]
    public void Kind_FollowsThePostFirst_ThenTheCell_ThenWhatStandsAbove(PostKindOfWork expected, params string?[] texts) =>
        Assert.Equal(expected, Examples.KindOf(texts));

    [Fact]
    public void EverySectionOfTheFirstForm_HasAnExampleForEveryKind() =>
        Assert.All(
            FormVersion.FirstDelivered().Sections.SelectMany(s => Enum.GetValues<PostKindOfWork>().Select(kind => new Examples(kind).Of(s.Code))),
            example => Assert.Contains(example, Localisation.Texts.Keys()));
}
