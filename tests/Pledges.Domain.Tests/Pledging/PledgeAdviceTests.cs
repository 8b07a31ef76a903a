using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Tests.Pledging;

public sealed class PledgeAdviceTests
{
    private const string Stock = "Luôn nêu cao tinh thần trách nhiệm, hoàn thành tốt nhiệm vụ được giao.";
    private const string Duty = "Chiều thứ tư hằng tuần kèm 6 em lớp 8C mất gốc phân số ở thư viện.";
    private const string Study = "Trước 30/4 tôi kể chuyện Bác cho các em lớp 8C trong hai tiết chào cờ.";

    [Theory]
    [InlineData(Study, Duty, "Ra khỏi phòng tự tay tôi tắt đèn, tắt quạt.", true)]
    [InlineData(Stock, Duty, Stock, false)]
    [InlineData(Stock, Duty, Study, null)]
    [InlineData(Study, "Đi họp tôi tắt chuông điện thoại, ngồi hàng trên.", Duty, null)]
    public void Verdict_OfAPledge_FollowsItsCommitments(string study, string duty, string ethics, bool? verdict)
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(PledgeState.Draft, year);
        pledge.SaveDraft(year, [new("tu_tuong", study), new("dao_duc", ethics), new("chuc_trach", duty)], A.Owner(), A.Now);
        Assert.Equal(verdict, PledgeAdvice.Of(year.Form, pledge.Commitments, Adviser.Delivered.On, "Giáo viên").Verdict);
    }

    [Fact]
    public void Verdict_OfAnEmptyPledge_IsNone() => Assert.Null(PledgeAdvice.Of(FormVersion.FirstDelivered(), [], Adviser.Delivered.On, null).Verdict);

    [Theory]
    [InlineData(true, null)]
    [InlineData(null, null)]
    [InlineData(false, "Việc nhỏ nhưng có thật.")]
    public void Confirm_WithTheAdvice_KeepsBoth(bool? advised, string? reason)
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(PledgeState.Submitted, year);
        pledge.Confirm(year, true, reason, A.Secretary, A.Now, advised);
        Assert.Equal((true, advised, reason), (pledge.IsConcrete, pledge.AdvisedConcrete, pledge.VerdictReason));
    }
}
