using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

/// <summary>An amendment from its reason to its confirmation, and what stays while it is open.</summary>
public sealed class AmendmentTests
{
    private readonly PledgeYear year = A.PledgeYear();
    private readonly Pledge pledge;

    public AmendmentTests() => pledge = A.Pledge(PledgeState.Confirmed, year);

    [Fact]
    public void Amend_WhileOpen_LeavesWhatIsInForce()
    {
        var texts = pledge.Commitments.Select(c => c.Text).ToList();
        Begin();
        HandIn(pledge, year);
        Assert.Equal(texts, pledge.Commitments.Select(c => c.Text));
        Assert.Equal((PledgeState.Confirmed, A.Today, true), (pledge.State, pledge.ConfirmedOn, pledge.IsWaiting));
        pledge.Note(year, new DiaryNote(A.Today, 2, "Vẫn ghi nhật ký", 1, false), A.Owner(), A.Now);
        Assert.Equal(2, pledge.Diary.Count);
    }

    [Fact]
    public void Confirm_OfAnAmendment_PutsItInForce_KeepsTheOldVersion_AndTheFirstDay()
    {
        var before = pledge.Commitments.Select(c => c.Text).ToList();
        Begin();
        HandIn(pledge, year);
        var later = A.Secretary with { Today = A.Today.AddDays(100), Name = "Người khác" };
        pledge.ConfirmAmendment(year, false, "Chưa rõ", later, A.Now.AddDays(100));
        Assert.Equal((A.Today, false, "Chưa rõ", null), (pledge.ConfirmedOn, pledge.IsConcrete, pledge.VerdictReason, pledge.Amendment));
        Assert.Equal([1, 2], pledge.Versions.Select(v => v.No));
        Assert.Equal(before, pledge.Versions[0].Commitments.Select(c => c.Text));
        Assert.Equal((A.Today, "Hoàng Thị Giang", (bool?)true), (pledge.Versions[0].ConfirmedOn, pledge.Versions[0].ConfirmedBy, pledge.Versions[0].IsConcrete));
        Assert.Equal((later.Today, "Người khác", (bool?)false, "Nhận nhiệm vụ khác"), (pledge.Versions[1].ConfirmedOn, pledge.Versions[1].ConfirmedBy, pledge.Versions[1].IsConcrete, pledge.Versions[1].Reason));
        Assert.Equal(pledge.Versions[1].Commitments.Select(c => c.Text), pledge.Commitments.Select(c => c.Text));
    }

    [Fact]
    public void Diary_AfterCommitmentsMoved_StaysWithItsCommitment()
    {
        var noted = pledge.Commitments[1].Text;
        pledge.Note(year, new DiaryNote(A.Today, 2, "Ba buổi", 3, false), A.Owner(), A.Now);
        Begin();
        pledge.SaveAmendment(year, [new(null, new("tu_tuong", "Việc mới")), pledge.Written[1], pledge.Written[2]], A.Owner(), A.Now);
        Decided();
        var (moved, added) = (pledge.Commitments.Single(c => c.Key == 2), pledge.Commitments.Single(c => c.Text.Deed == "Việc mới"));
        Assert.Equal((noted, 3), (moved.Text, Progress.Of(moved, pledge.Diary).Sum));
        Assert.Equal((1, 0, 4), (added.No, Progress.Of(added, pledge.Diary).Entries, added.Key));
        Assert.Equal([1, 2, 3], pledge.Commitments.Select(c => c.No));
        Assert.DoesNotContain(pledge.Commitments, c => c.Key == 1);
        Assert.Contains(pledge.Diary, d => d.CommitmentKey == 1);
    }

    [Fact]
    public void Withdraw_OfAnAmendment_LeavesEverythingAsBefore()
    {
        var before = Facts();
        Begin();
        HandIn(pledge, year);
        pledge.ReturnAmendment(year, "Chi bộ phố 1", 1, "Nêu rõ", A.Secretary, A.Now);
        Assert.True(pledge.MayBeWritten);
        pledge.WithdrawAmendment(year, A.Owner(), A.Now);
        Assert.Equal(before, Facts());
        Assert.Empty(pledge.Versions);
    }

    [Fact]
    public void Confirm_AfterTheSelfReview_GivesItBackToItsWriter()
    {
        pledge.ReviewOneself(year, A.Review(pledge), "Cả năm", A.Owner(), A.Now);
        Begin();
        HandIn(pledge, year);
        Decided(handIn: false);
        Assert.Equal((PledgeState.Confirmed, null, "Cả năm"), (pledge.State, pledge.SelfReviewedOn, pledge.SelfReview));
        Assert.Equal(Fulfilment.Fully, pledge.Commitments.Single(c => c.Key == 2).Fulfilment);
    }

    [Fact]
    public void Assess_WhileAnAmendmentIsBeingWritten_LetsItLapse()
    {
        Begin();
        pledge.Assess(year, PledgeResult.Good, null, A.Secretary, A.Now);
        Assert.Equal((PledgeState.Assessed, null), (pledge.State, pledge.Amendment));
        Assert.Contains(pledge.Happenings, h => h.Kind == "pledge.amendment_lapsed");
    }

    [Fact]
    public void SubmitAmendment_AfterTheLastDayOfHandingIn_IsTaken()
    {
        Begin();
        pledge.SaveAmendment(year, Changed(pledge), A.Owner(), A.Now);
        pledge.SubmitAmendment(year, A.Owner(new DateOnly(2026, 9, 1)), A.Now);
        Assert.Equal(AmendmentState.Submitted, pledge.Amendment);
        Assert.Equal(A.Today, pledge.SubmittedOn);
    }

    [Fact]
    public void Differences_OfAnAmendment_NameAddedRemovedAndChangedParts()
    {
        Begin();
        var written = pledge.Written;
        pledge.SaveAmendment(year, [written[0] with { Text = written[0].Text with { Quantity = "24 buổi", Due = null } }, written[2], new(null, new("hanh_dong", "Mới"))], A.Owner(), A.Now);
        var all = Differences.Between(pledge.Commitments, pledge.OpenVersion!.Commitments);
        Assert.Equal([DifferenceKind.Changed, DifferenceKind.Same, DifferenceKind.Added, DifferenceKind.Removed], all.Select(d => d.Kind));
        Assert.Equal([new(CommitmentPart.Quantity, "12 buổi", "24 buổi"), new(CommitmentPart.Due, "hằng tháng", null)], all[0].Parts);
    }

    [Theory]
    [InlineData("12 buổi", 12)]
    [InlineData("Giúp 25.000 lượt", 25000)]
    [InlineData("1.000", 1000)]
    [InlineData("2 lần mỗi tháng", null)]
    [InlineData("2 buổi/tuần", null)]
    [InlineData("trong 3 ngày", null)]
    [InlineData("hằng tuần 1 buổi", null)]
    [InlineData("100%", null)]
    [InlineData("100 %", null)]
    [InlineData("từ 3 đến 5 hộ", null)]
    [InlineData("nhiều", null)]
    [InlineData("0 hộ", null)]
    [InlineData("99999999999 hộ", null)]
    [InlineData(null, null)]
    public void ProgressTarget_OfAQuantity_IsItsOneNumber(string? quantity, int? target) => Assert.Equal(target, ProgressTarget.In(quantity));

    internal static void HandIn(Pledge pledge, PledgeYear year)
    {
        pledge.SaveAmendment(year, Changed(pledge), A.Owner(), A.Now);
        pledge.SubmitAmendment(year, A.Owner(), A.Now);
    }

    private static List<WrittenCommitment> Changed(Pledge pledge) =>
        [.. pledge.Written.Select((w, i) => i == 0 ? w with { Text = w.Text with { Quantity = "24 buổi" } } : w)];

    private void Begin() => pledge.Amend(year, "Nhận nhiệm vụ khác", A.Owner(), A.Now);

    private void Decided(bool handIn = true)
    {
        if (handIn)
        {
            pledge.SubmitAmendment(year, A.Owner(), A.Now);
        }

        pledge.ConfirmAmendment(year, true, null, A.Secretary, A.Now);
    }

    private object Facts() =>
        (pledge.State, pledge.SubmittedOn, pledge.SubmittedAt, pledge.ConfirmedOn, pledge.ConfirmedBy, pledge.IsConcrete, pledge.Amendment, pledge.MayBeWritten, pledge.IsWaiting,
            Snapshot.Of(pledge.Commitments.Select(c => (c.No, c.Key, c.Text, c.Outcome))), Snapshot.Of(pledge.Diary));
}
