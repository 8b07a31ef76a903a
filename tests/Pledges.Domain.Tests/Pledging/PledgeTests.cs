using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

/// <summary>What the verbs leave behind.</summary>
public sealed class PledgeTests
{
    private readonly PledgeYear year = A.PledgeYear();

    [Fact]
    public void Start_OnTheOpeningDay_MakesADraftWithAReference()
    {
        var pledge = Pledge.Start(year, A.Member(), A.Owner(new(2025, 12, 15)), A.Now);
        Assert.Equal((PledgeState.Draft, "NG-2026-000123", A.OwnerId), (pledge.State, pledge.Reference, pledge.MemberId));
        Assert.False(pledge.IsConfirmed);
    }

    [Fact]
    public void SaveDraft_WithFewerRows_KeepsTheFirstRowsAndNumbersThem()
    {
        var pledge = A.Pledge(PledgeState.Draft, year);
        var first = pledge.Commitments[0];
        pledge.SaveDraft(year, [new("dao_duc", "Việc thứ nhất"), new("ky_luat", "\u200B"), new("tac_phong", "Việc thứ hai")], A.Owner(), A.Now);
        Assert.Equal([(1, "dao_duc"), (2, "tac_phong")], pledge.Commitments.Select(c => (c.No, c.Section)));
        Assert.Same(first, pledge.Commitments[0]);
    }

    [Fact]
    public void SaveDraft_WithRoughText_StoresItClean()
    {
        var pledge = A.Pledge(PledgeState.Draft, year);
        pledge.SaveDraft(year, [new("dao_duc", "  Giu\u031B\u0301 ngo\u0303\r\nsạch  ", Quantity: " 2   hộ ", Due: " ")], A.Owner(), A.Now);
        Assert.Equal(new CommitmentText("dao_duc", "Giứ ngõ\nsạch", "2 hộ"), pledge.Commitments[0].Text);
    }

    [Fact]
    public void SaveDraft_WithTheMostThatFits_IsTaken()
    {
        var pledge = A.Pledge(PledgeState.Draft, year);
        pledge.SaveDraft(year, [.. A.Texts(6), new("hanh_dong", new string('ộ', Commitment.DeedLength), Due: new string('x', Commitment.PartLength))], A.Owner(), A.Now);
        Assert.Equal(7, pledge.Commitments.Count);
    }

    [Fact]
    public void Submit_OnTheLastLateDay_KeepsDayAndMoment()
    {
        var pledge = A.Pledge(PledgeState.Draft, year);
        pledge.Submit(year, A.Owner(new(2026, 3, 31)), A.Now);
        Assert.Equal((new DateOnly(2026, 3, 31), A.Now), (pledge.SubmittedOn, pledge.SubmittedAt));
    }

    [Fact]
    public void Return_Twice_KeepsBothRounds()
    {
        var pledge = A.Pledge(PledgeState.Returned, year);
        pledge.Submit(year, A.Owner(), A.Now);
        pledge.Return(year, "Đảng ủy phường", null, " Gắn với\nnhiệm vụ ", A.Secretary, A.Now.AddDays(1));

        Assert.Equal([1, 2], pledge.Returns.Select(r => r.Round));
        var last = pledge.Returns[1];
        Assert.Equal(("Đảng ủy phường", "Gắn với\nnhiệm vụ", A.Secretary.AccountId, A.Secretary.Name, A.Now.AddDays(1)), (last.Level, last.Reason, last.ByAccountId, last.ByName, last.At));
        Assert.Null(last.CommitmentNo);
    }

    [Fact]
    public void Confirm_AsNotConcrete_KeepsTheVerdictAndItsReason()
    {
        var pledge = A.Pledge(PledgeState.Submitted, year);
        pledge.Confirm(year, false, "Chưa có số liệu", A.Secretary, A.Now);
        Assert.Equal((false, "Chưa có số liệu", A.Today), (pledge.IsConcrete, pledge.VerdictReason, pledge.ConfirmedOn));
    }

    [Fact]
    public void SaveReview_ThenHandingIn_TellsTheCellOnlyThen()
    {
        var pledge = A.Pledge(PledgeState.Confirmed, year);
        pledge.SaveReview(year, new Dictionary<int, (Fulfilment?, string?)> { [2] = (Fulfilment.Partly, " Được một nửa ") }, "Còn dở", A.Owner(), A.Now);
        Assert.Equal((Fulfilment.Partly, "Được một nửa"), (pledge.Commitments[1].Fulfilment, pledge.Commitments[1].Outcome));
        Assert.Null(pledge.SelfReviewedOn);

        pledge.ReviewOneself(year, A.Review(pledge), "Đã xong", A.Owner(), A.Now);
        Assert.Equal((A.Today, "Đã xong"), (pledge.SelfReviewedOn, pledge.SelfReview));
        Assert.All(pledge.Commitments, c => Assert.Equal(Fulfilment.Fully, c.Fulfilment));
    }

    [Fact]
    public void Assess_Again_ReplacesTheResult()
    {
        var pledge = A.Pledge(PledgeState.Assessed, year);
        pledge.Assess(year, PledgeResult.Poor, "Đánh giá lại", A.Secretary, A.Now);
        Assert.Equal((PledgeResult.Poor, "Đánh giá lại"), (pledge.Result, pledge.ResultNote));
    }

    [Fact]
    public void Stop_AfterTheConfirmation_LeavesItARegisteredPledge() => Assert.True(A.Pledge(PledgeState.Stopped, year).IsConfirmed);

    [Fact]
    public void MarkOnBehalf_WithAPlace_KeepsIt()
    {
        var pledge = A.Pledge(PledgeState.Draft, year);
        pledge.MarkOnBehalf("  Tủ  số 2 ", A.Secretary, A.Now);
        Assert.Equal((true, "Tủ số 2"), (pledge.IsOnBehalf, pledge.PaperRef));
    }

    [Theory]
    [InlineData(null, null, null, PledgeState.Draft)]
    [InlineData("2026-01-05", null, null, PledgeState.Submitted)]
    [InlineData("2026-01-05", "2026-01-05", null, PledgeState.Confirmed)]
    [InlineData(null, null, PledgeResult.Good, PledgeState.Assessed)]
    public void FromRegister_WithWhatItSays_HasTheStateItTells(string? submitted, string? confirmed, PledgeResult? result, PledgeState state)
    {
        var pledge = Pledge.FromRegister(2026, A.Member(), new(Day(submitted), Day(confirmed), null, result), A.Office, A.Now);
        Assert.Equal(state, pledge.State);
        static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void TakeOver_OfWhatIsThere_ChangesNothing()
    {
        var pledge = A.Pledge(PledgeState.Confirmed, year);
        var before = Snapshot.Of(pledge);
        Assert.False(pledge.TakeOver(1, A.Texts()[0], null, A.Office, A.Now));
        Assert.Equal(before, Snapshot.Of(pledge));
        Assert.True(pledge.TakeOver(4, new("ky_luat", "Việc của sổ"), "Đã làm", A.Office, A.Now));
        Assert.Equal("Đã làm", pledge.Commitments.Single(c => c.No == 4).Outcome);
    }

    [Fact]
    public void Gaps_OfADraft_AreAllNamedWithTheirPlace()
    {
        var pledge = A.Pledge(PledgeState.Draft, year);
        Assert.Empty(Completeness.GapsOf(year.Form, pledge.Commitments));

        pledge.SaveDraft(year, [new("dao_duc", "", Quantity: "2 hộ")], A.Owner(), A.Now);
        var gaps = Completeness.GapsOf(year.Form, pledge.Commitments);
        Assert.Equal(
            [("EnoughCommitments", null, null), ("SectionIsFilled", "tu_tuong", null), ("SectionIsFilled", "chuc_trach", null), ("CommitmentHasADeed", "dao_duc", 1)],
            gaps.Select(g => (g.Why.Name, g.Section, g.CommitmentNo)));
    }

    [Fact]
    public void Year_Usual_HasTheDatesOfTheOffice()
    {
        Assert.Equal((new DateOnly(2025, 12, 15), new DateOnly(2026, 1, 31), new DateOnly(2026, 3, 31)), (year.OpensOn, year.DueOn, year.LateUntil));
        Assert.Equal(new DateOnly(2025, 12, 31), PledgeYear.AsOf(2025, A.Today));
        Assert.Equal(A.Today, PledgeYear.AsOf(2026, A.Today));
    }
}
