using Pledges.Domain.Access;
using Pledges.Domain.Recognition;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Recognition.ADeed;

namespace Pledges.Domain.Tests.Recognition;

public sealed class RecognitionTests
{
    private static readonly RecognitionPlace InBody = new(A.Cell, A.Body);
    private static readonly RecognitionPlace Grassroots = new(A.Cell, A.Cell);

    [Fact]
    public void Consent_OfTheMember_ShowsTheDeed_UntilItIsWithdrawn()
    {
        var deed = Deed();
        Assert.False(deed.IsShown);
        deed.Consent(A.Owner(), A.Now);
        Assert.True(deed.IsShown);
        deed.WithdrawConsent(A.Owner(), A.Now);
        Assert.False(deed.IsShown);
        Assert.Equal(["deed.told", "deed.consented", "deed.consent_withdrawn"], deed.Happenings.Select(h => h.Kind));
    }

    [Fact]
    public void Change_OfTheText_NeedsConsentAnew()
    {
        var deed = Deed();
        deed.Consent(A.Owner(), A.Now);
        deed.Change(Good with { Title = "  Giúp hộ neo đơn " }, A.Secretary, A.Now);
        Assert.True(deed.IsShown);
        deed.Change(Good with { Text = "Khác" }, A.Secretary, A.Now);
        Assert.False(deed.IsShown);
    }

    [Fact]
    public void TakeDown_HidesTheDeed_WhateverTheMemberSaid()
    {
        var deed = Deed();
        deed.Consent(A.Owner(), A.Now);
        deed.TakeDown("Có số điện thoại trong bài", A.Office, A.Now);
        Assert.False(deed.IsShown);
        deed.PutUp(A.Office, A.Now);
        Assert.True(deed.IsShown);
    }

    [Fact]
    public void Recognise_AfterTheOpinion_MakesAnExemplarOfTheYear()
    {
        var year = A.PledgeYear();
        var nomination = Nominated(year);
        nomination.Endorse(year, " Đảng ủy nhất trí ", Committee, A.Now);
        var exemplar = nomination.Recognise(year, "9-QĐ/TU", null, needsOpinion: true, A.Office, A.Now);
        Assert.Equal((A.Year, A.OwnerId, ExemplarFields.Labour, "9-QĐ/TU"), (exemplar.Year, exemplar.MemberId, exemplar.Fields, exemplar.DecisionNo));
        Assert.Equal((NominationState.Recognised, "Đảng ủy nhất trí", A.Today), (nomination.State, nomination.Opinion, nomination.DecidedOn));
    }

    [Fact]
    public void Recognise_OfOneWhoIsAnExemplarAlready_AddsTheField()
    {
        var year = A.PledgeYear();
        var already = new Exemplar { Year = A.Year, MemberId = A.OwnerId, Fields = ExemplarFields.Study, DecisionNo = "1-QĐ/TU" };
        Assert.Same(already, Nominated(year).Recognise(year, "9-QĐ/TU", already, needsOpinion: false, A.Office, A.Now));
        Assert.Equal((ExemplarFields.Study | ExemplarFields.Labour, "1-QĐ/TU"), (already.Fields, already.DecisionNo));
    }

    [Fact]
    public void ConsentOnPaper_ShowsTheDeed_AndSaysWhoRecordedItAndWhereThePaperIs()
    {
        var deed = Deed();
        deed.ConsentOnPaper(new(2026, 1, 12), "  Hồ sơ chi bộ, tờ 12 ", A.Secretary, A.Now);
        Assert.True(deed.IsShown);
        Assert.Equal((new DateOnly(2026, 1, 12), "Hồ sơ chi bộ, tờ 12", A.Secretary.Name), (deed.ConsentedOn, deed.ConsentPaper, deed.ConsentRecordedBy));
        deed.WithdrawConsentOnBehalf(A.Secretary, A.Now);
        Assert.Equal((false, null, null), (deed.IsShown, deed.ConsentPaper, deed.ConsentRecordedBy));
    }

    [Fact]
    public void Recognise_OfOneWhoWasRevoked_StandsAnew()
    {
        var year = A.PledgeYear();
        var already = new Exemplar { Year = A.Year, MemberId = A.OwnerId, Fields = ExemplarFields.Study, DecisionNo = "1-QĐ/TU" };
        already.Revoke(new("30-QĐ/TU", A.Today, "Kê khai không đúng"), A.Office);
        Assert.False(already.Stands);
        Nominated(year).Recognise(year, "31-QĐ/TU", already, needsOpinion: false, A.Office, A.Now);
        Assert.Equal((true, ExemplarFields.Labour, "31-QĐ/TU", null), (already.Stands, already.Fields, already.DecisionNo, already.RevokedReason));
    }

    [Fact]
    public void Access_ToRevoking_FollowsTheDecision()
    {
        Assert.True(RecognitionAccess.MayRevoke(A.Office, A.OwnerId, RecognitionLevel.City, InBody));
        Assert.True(RecognitionAccess.MayRevoke(A.Office, A.OwnerId, null, InBody));
        Assert.False(RecognitionAccess.MayRevoke(Committee, A.OwnerId, null, InBody));
        Assert.True(RecognitionAccess.MayRevoke(Committee, A.OwnerId, RecognitionLevel.Organisation, InBody));
        Assert.False(RecognitionAccess.MayRevoke(A.Office, A.OwnerId, RecognitionLevel.Organisation, InBody));
        Assert.False(RecognitionAccess.MayRevoke(A.Office with { MemberId = A.OwnerId }, A.OwnerId, RecognitionLevel.City, InBody));
    }

    [Fact]
    public void Award_OfADeedRewardedBefore_PassesWithAReason()
    {
        var again = Commendation.Award(A.OwnerId, null, Certificate with { DecisionNo = "6-QĐ/TU" }, [Awarded()], "Nâng mức khen", A.Office, A.Now);
        Assert.Equal("Nâng mức khen", again.SecondReason);
    }

    [Fact]
    public void Award_OfTheSameTitleTwoYearsLater_IsAnotherDeed()
    {
        var earlier = Commendation.FromRegister(A.OwnerId, null, Certificate with { DecidedOn = new(2024, 1, 10), DeedId = null }, A.Office, A.Now);
        Assert.Null(Commendation.Award(A.OwnerId, null, Certificate with { DeedId = null }, [earlier], null, A.Office, A.Now).SecondReason);
    }

    [Fact]
    public void Access_ToANomination_GoesFromTheCellToTheCommitteeToTheOffice()
    {
        var nomination = Nominated(A.PledgeYear());
        Assert.True(RecognitionAccess.MayNominate(A.Secretary, A.OwnerId, A.Cell));
        Assert.False(RecognitionAccess.MayNominate(A.Secretary, A.Secretary.MemberId!.Value, A.Cell));
        Assert.False(RecognitionAccess.MayNominate(A.Secretary, 50, 6));
        Assert.True(RecognitionAccess.MayEndorse(Committee, nomination, InBody));
        Assert.False(RecognitionAccess.MayEndorse(Committee, nomination, Grassroots));
        Assert.False(RecognitionAccess.MayEndorse(Committee with { MemberId = A.OwnerId }, nomination, InBody));
        Assert.False(RecognitionAccess.MayEndorse(A.Secretary, nomination, InBody));
        Assert.True(RecognitionAccess.MayDecide(A.Office, nomination, InBody));
        Assert.False(RecognitionAccess.MayDecide(Committee, nomination, InBody));
        Assert.True(RecognitionAccess.NeedsOpinion(nomination, InBody));
        Assert.False(RecognitionAccess.NeedsOpinion(nomination, Grassroots));
    }

    [Fact]
    public void Access_ToTheOrganisationsOwnExemplars_IsItsCommittees()
    {
        var nomination = Nominated(A.PledgeYear(), RecognitionLevel.Organisation);
        Assert.True(RecognitionAccess.MayDecide(Committee, nomination, InBody));
        Assert.False(RecognitionAccess.MayDecide(A.Office, nomination, InBody));
        Assert.True(RecognitionAccess.MayDecide(A.Office, nomination, Grassroots));
        Assert.False(RecognitionAccess.MayEndorse(Committee, nomination, InBody));
    }

    [Fact]
    public void Access_ToCommending_FollowsTheBody()
    {
        Assert.Equal([CommendingBody.Cell], RecognitionAccess.BodiesOf(A.Secretary, A.Cell));
        Assert.Equal([CommendingBody.GrassrootsCommittee], RecognitionAccess.BodiesOf(Committee, A.Cell));
        Assert.Equal([CommendingBody.City, CommendingBody.Above], RecognitionAccess.BodiesOf(A.Office, A.Cell));
        Assert.False(RecognitionAccess.MayCommend(A.Secretary, A.Secretary.MemberId, A.Cell));
        Assert.False(RecognitionAccess.MayCommend(A.Owner(), 50, A.Cell));
    }
}
