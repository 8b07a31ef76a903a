using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Recognition;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Recognition;

/// <summary>From the nomination to the page that everybody reads, and off it again.</summary>
public sealed class ExemplarTests(Site site) : PageTest(site)
{
    private const string Nominate = "/recognition/nominate";

    private string Nomination => $"/recognition/nominations/{City.NominationId}";

    private string Deed => $"/recognition/deeds/{City.DeedId}";

    [Fact]
    public async Task Exemplar_FromTheNominationToThePage_AndWithdrawnAtOnce()
    {
        var nominated = await As(City.Secretary).Post(Nominate, Told());
        Assert.Equal(302, nominated.Status);
        var address = nominated.Location!.Split('?')[0];
        var stored = await Db().Nominations.Include(n => n.Deed).SingleAsync(n => n.Id != City.NominationId);
        Assert.Equal((City.Member.MemberId, ExemplarFields.Study, 12, RecognitionLevel.City), (stored.MemberId, stored.Deed.Fields, stored.Deed.Beneficiaries!.Value, stored.Level));

        Assert.Contains("đề nghị tấm gương chờ cấp ủy cho ý kiến", (await As(City.Committee).Get("/")).Main);
        Assert.Equal(400, (await As(City.Office).Press(address + "/decide", "recognise", ("DecisionNo", "9-QĐ/TU"))).Status);
        Assert.Empty(await Db().Exemplars.ToListAsync());
        Assert.Equal(302, (await As(City.Committee).Press(address + "/endorse", "support", ("Opinion", "Đảng ủy nhất trí"))).Status);
        Assert.Contains("đề nghị tấm gương chờ quyết định", (await As(City.Office).Get("/")).Main);
        Assert.Equal(302, (await As(City.Office).Press(address + "/decide", "recognise", ("DecisionNo", "9-QĐ/TU"))).Status);
        var exemplar = await Db().Exemplars.SingleAsync();
        Assert.Equal((City.Member.MemberId, TestCity.Year, ExemplarFields.Study, "9-QĐ/TU"), (exemplar.MemberId, exemplar.Year, exemplar.Fields, exemplar.DecisionNo));
        Assert.Contains("9-QĐ/TU", (await As(City.Committee).Get("/recognition/exemplars?year=2026")).Main);
        Assert.DoesNotContain("9-QĐ/TU", (await As(City.OtherCommittee).Get("/recognition/exemplars?year=2026")).Main);

        var deed = $"/recognition/deeds/{stored.DeedId}";
        Assert.Contains("Dạy kèm học sinh", (await As(City.Waiting).Get("/recognition")).Main);
        Assert.DoesNotContain("Dạy kèm học sinh", (await As(City.FarMember).Get("/recognition")).Main);
        Assert.Equal(302, (await As(City.Member).Press(deed, "consent")).Status);
        Assert.Contains("Dạy kèm học sinh", (await As(City.FarMember).Get("/recognition?field=Study&year=2026&q=le%20van")).Main);
        Assert.Equal(200, (await As(City.FarMember).Get(deed)).Status);
        Assert.Equal(302, (await As(City.Member).Press(deed, "withdraw")).Status);
        Assert.DoesNotContain("Dạy kèm học sinh", (await As(City.FarMember).Get("/recognition")).Main);
        Assert.Equal(404, (await As(City.FarMember).Get(deed)).Status);
    }

    [Fact]
    public async Task Nominate_Oneself_IsRefused()
    {
        var refused = await As(City.Secretary).PostRaw(Nominate, Told(("Input.MemberCode", City.Secretary.Code)));
        Assert.Equal((400, "Không ai tự giới thiệu, tự công nhận hay tự khen thưởng mình."), (refused.Status, Assert.Single(refused.Errors)));
        Assert.Equal((1, 1), (await Db().Nominations.CountAsync(), await Db().GoodDeeds.CountAsync()));
    }

    [Theory]
    [InlineData("Input.MemberCode", "M11")]
    [InlineData("Input.Title", " ")]
    [InlineData("Input.Text", "")]
    [InlineData("Input.Fields", "")]
    [InlineData("Input.Fields", "64")]
    [InlineData("Input.DoneOn", "2026-03-11")]
    [InlineData("Input.DoneOn", "2026-02-30")]
    [InlineData("Input.Beneficiaries", "-1")]
    [InlineData("Input.Text", "Gọi số 0912 345 678 để hỏi")]
    public async Task Nominate_WithWhatCannotBe_IsRefusedAndStoresNothing(string field, string value)
    {
        var refused = await As(City.Secretary).PostRaw(Nominate, Told((field, value)));
        Assert.Equal(400, refused.Status);
        Assert.NotEmpty(refused.Errors);
        Assert.Equal((1, 1), (await Db().Nominations.CountAsync(), await Db().GoodDeeds.CountAsync()));
    }

    [Fact]
    public async Task Nominate_WhenANumberIsNoTelephone_PassesOnceTheWriterHasLookedAgain()
    {
        (string, string)[] told = Told(("Input.Text", "Mã công trình 0912345678 do tự tay làm"));
        Assert.Equal(400, (await As(City.Secretary).PostRaw(Nominate, told)).Status);
        Assert.Equal(302, (await As(City.Secretary).PostRaw(Nominate, [.. told, ("Input.IsChecked", "true")])).Status);
    }

    [Fact]
    public async Task Nominate_WhileANominationIsOpen_IsRefused()
    {
        var refused = await As(City.Secretary).Post(Nominate, Told(("Input.MemberCode", City.Waiting.Code)));
        Assert.Equal((400, "Đảng viên này đã được giới thiệu cho năm 2026, đề nghị đó chưa có quyết định."), (refused.Status, Assert.Single(refused.Errors)));
        Assert.NotNull(refused.Find(".error-summary a[href='#Input_MemberCode']"));
        Assert.Equal(1, await Db().Nominations.CountAsync());
    }

    [Fact]
    public async Task Decline_NeedsAReason_AndMakesNoExemplar()
    {
        Assert.Equal(400, (await As(City.Committee).Press(Nomination + "/endorse", "decline", ("Opinion", " "))).Status);
        Assert.Equal(NominationState.Nominated, (await Db().Nominations.SingleAsync()).State);
        Assert.Equal(302, (await As(City.Committee).Press(Nomination + "/endorse", "decline", ("Opinion", "Chưa rõ kết quả"))).Status);
        Assert.Contains("Chưa rõ kết quả", (await As(City.Secretary).Get(Nomination)).Main);
        Assert.Empty(await Db().Exemplars.ToListAsync());
    }

    [Fact]
    public async Task Decide_ForAnExemplarOfTheOrganisation_IsTheCommittees()
    {
        var address = (await As(City.Secretary).Post(Nominate, Told(("Input.Level", "Organisation")))).Location!.Split('?')[0];
        Assert.Equal(403, (await As(City.Office).Get(address + "/decide")).Status);
        Assert.Equal(302, (await As(City.Committee).Press(address + "/decide", "recognise", ("DecisionNo", "3-QĐ/ĐU"))).Status);
        Assert.Equal("3-QĐ/ĐU", (await Db().Exemplars.SingleAsync()).DecisionNo);
    }

    [Fact]
    public async Task Withdraw_WithAStaleForm_IsRefused()
    {
        var browser = As(City.Secretary);
        var form = await browser.Get(Nomination + "/withdraw");
        await As(City.Committee).Press(Nomination + "/endorse", "support");
        Assert.Equal(400, (await browser.Submit(form, "Rút đề nghị", [])).Status);
        Assert.Equal(NominationState.Endorsed, (await Db().Nominations.SingleAsync()).State);
    }

    [Fact]
    public async Task Consent_OfSomebodyElse_IsForbidden_AndAnotherTextNeedsItAnew()
    {
        Assert.Equal(403, (await As(City.Secretary).PostRaw(Deed, ("Act", "consent"))).Status);
        Assert.Null((await Db().GoodDeeds.SingleAsync()).ConsentedOn);
        await As(City.Waiting).Press(Deed, "consent");
        Assert.Equal(TestCity.Today, (await Db().GoodDeeds.SingleAsync()).ConsentedOn);
        Assert.Equal(302, (await As(City.Secretary).Press(Deed + "/edit", "Lưu", ("Input.Text", "Đã sửa lại"))).Status);
        Assert.Null((await Db().GoodDeeds.SingleAsync()).ConsentedOn);
    }

    [Fact]
    public async Task ConsentOnPaper_RecordedByTheSecretary_ShowsTheDeed_AndIsTakenBackAtOnce()
    {
        var consent = Deed + "/consent";
        Assert.Equal(400, (await As(City.Secretary).Press(consent, "consent", ("KeptAt", " "))).Status);
        Assert.Equal(400, (await As(City.Secretary).Press(consent, "consent", ("KeptAt", "Hồ sơ chi bộ"), ("SignedOn", "2026-03-11"))).Status);
        Assert.Null((await Db().GoodDeeds.SingleAsync()).ConsentedOn);
        Assert.Equal(302, (await As(City.Secretary).Press(consent, "consent", ("KeptAt", "Hồ sơ chi bộ, tờ 12"))).Status);
        var stored = await Db().GoodDeeds.SingleAsync();
        Assert.Equal((TestCity.Today, "Hồ sơ chi bộ, tờ 12", City.Secretary.Name), (stored.ConsentedOn!.Value, stored.ConsentPaper, stored.ConsentRecordedBy));
        var outside = (await As(City.FarMember).Get(Deed)).Main;
        Assert.Contains("đồng ý trên giấy", outside);
        Assert.DoesNotContain("tờ 12", outside);
        Assert.Contains("tờ 12", (await As(City.Waiting).Get(Deed)).Main);
        Assert.Equal(302, (await As(City.Secretary).Press(consent, "withdraw")).Status);
        Assert.Equal(404, (await As(City.FarMember).Get(Deed)).Status);
        Assert.Equal(["deed.consented_on_paper", "deed.consent_withdrawn_on_behalf"], await Db().Events.Where(e => e.Kind.StartsWith("deed.consent")).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
    }

    [Fact]
    public async Task Revoke_ByADecision_CrossesTheExemplarOut_InListFiguresAndPage()
    {
        Assert.Equal(0, await CountedAsync());
        await RecogniseAsync();
        await As(City.Waiting).Press(Deed, "consent");
        Assert.Equal(1, await CountedAsync());
        var revoke = $"/recognition/exemplars/{await Db().Exemplars.Select(e => e.Id).SingleAsync()}/revoke";
        Assert.Equal(403, (await As(City.Committee).Get(revoke)).Status);
        Assert.Equal(404, (await As(City.OtherSecretary).Get(revoke)).Status);
        foreach (var (field, value) in new[] { ("DecisionNo", " "), ("On", "2026-03-11"), ("On", "2025-12-31"), ("On", ""), ("Reason", "") })
        {
            (string Name, string Value)[] good = [("DecisionNo", "30-QĐ/TU"), ("On", "2026-03-10"), ("Reason", "Kê khai không đúng")];
            Assert.Equal(400, (await As(City.Office).Press(revoke, "Hủy bỏ công nhận", [.. good.Where(g => g.Name != field), (field, value)])).Status);
        }

        Assert.Null((await Db().Exemplars.SingleAsync()).RevokedOn);
        Assert.Equal(302, (await As(City.Office).Press(revoke, "Hủy bỏ công nhận", ("DecisionNo", "30-QĐ/TU"), ("Reason", "Kê khai không đúng"), ("TakesDownDeed", "true"))).Status);
        Assert.Equal((TestCity.Today, "30-QĐ/TU"), await Db().Exemplars.Select(e => ValueTuple.Create(e.RevokedOn!.Value, e.RevokedNo)).SingleAsync());
        Assert.Contains("Kê khai không đúng", (await As(City.Office).Get("/recognition/exemplars?year=2026")).Main);
        Assert.Contains("Kê khai không đúng", (await As(City.Waiting).Get("/recognition/mine")).Main);
        Assert.DoesNotContain(City.Waiting.Name, (await As(City.Office).Get("/recognition/exemplars/print?year=2026")).Body);
        Assert.Equal(404, (await As(City.FarMember).Get(Deed)).Status);
        Assert.Equal(0, await CountedAsync());
        Assert.Equal(400, (await As(City.Office).PostRaw(revoke, ("DecisionNo", "31"), ("On", "2026-03-10"), ("Reason", "Lần nữa"))).Status);
        Assert.Equal("exemplar.revoked", await Db().Events.Where(e => e.Subject == nameof(Exemplar)).Select(e => e.Kind).SingleAsync());
    }

    [Fact]
    public async Task Notices_GoToTheNext_AndBackToTheCellAndTheMember()
    {
        await RecogniseAsync();
        Assert.Contains("đề nghị công nhận tấm gương", (await As(City.Office).Get("/notices")).Main);
        Assert.Contains("Đã có quyết định về đề nghị công nhận tấm gương của Chi bộ phố 1", (await As(City.Secretary).Get("/notices")).Main);
        Assert.Contains("Đồng chí được công nhận là tấm gương năm 2026", (await As(City.Waiting).Get("/notices")).Main);
        var nominated = await As(City.Secretary).Post(Nominate, Told());
        Assert.Contains("đề nghị công nhận tấm gương của Chi bộ phố 1", (await As(City.Committee).Get("/notices")).Main);
        Assert.Equal(302, (await As(City.Committee).Press(nominated.Location!.Split('?')[0] + "/endorse", "decline", ("Opinion", "Chưa rõ kết quả"))).Status);
        Assert.DoesNotContain("tấm gương", (await As(City.Member).Get("/notices")).Main);
        Assert.DoesNotContain("tấm gương", (await As(City.OtherSecretary).Get("/notices")).Main);
    }

    [Fact]
    public async Task TakeDown_HidesTheDeedFromOthers_UntilItIsPutBack()
    {
        await As(City.Waiting).Press(Deed, "consent");
        Assert.Equal(400, (await As(City.Office).Press(Deed + "/take-down", "Gỡ", ("Reason", ""))).Status);
        Assert.Equal(302, (await As(City.Office).Press(Deed + "/take-down", "Gỡ", ("Reason", "Có tên người"))).Status);
        Assert.Equal(404, (await As(City.FarMember).Get(Deed)).Status);
        Assert.Contains("Có tên người", (await As(City.Waiting).Get(Deed)).Main);
        Assert.Equal(302, (await As(City.Office).Press(Deed + "/take-down", "Đưa lại")).Status);
        Assert.Equal(200, (await As(City.FarMember).Get(Deed)).Status);
    }

    [Fact]
    public async Task List_AsDeedsGrow_AsksTheSameNumberOfQueries()
    {
        var browser = As(City.Secretary);
        await browser.Get("/recognition");
        var one = await QueryCount.OfAsync(World, () => browser.Get("/recognition"));
        await browser.Post(Nominate, Told());
        Assert.Equal(one, await QueryCount.OfAsync(World, () => browser.Get("/recognition")));
        Assert.Contains("Dạy kèm học sinh", (await browser.Get("/recognition/nominations?state=Nominated")).Main);
    }

    private async Task RecogniseAsync()
    {
        await As(City.Committee).Press(Nomination + "/endorse", "support");
        Assert.Equal(302, (await As(City.Office).Press(Nomination + "/decide", "recognise", ("DecisionNo", "9-QĐ/TU"))).Status);
    }

    // What is stored for the figure of the whole city, which the first reader of the day has counted.
    private async Task<int> CountedAsync()
    {
        await As(City.Standing).Get("/dashboard?year=2026");
        return await Db().Tallies.Where(t => t.Year == TestCity.Year && t.UnitId == City.Root.Id).Select(t => t.Counts.Exemplars).SingleAsync();
    }

    private (string, string)[] Told(params (string Name, string Value)[] otherwise)
    {
        (string Name, string Value)[] good =
        [
            ("Input.MemberCode", City.Member.Code), ("Input.Level", "City"), ("Input.Fields", "Study"), ("Input.Title", "Dạy kèm học sinh"), ("Input.Text", "Mỗi tuần hai buổi tối"),
            ("Input.DoneOn", "2026-02-01"), ("Input.Beneficiaries", "12"), ("Input.BeneficiaryGroup", "học sinh"),
        ];
        return [.. good.Where(g => otherwise.All(o => o.Name != g.Name)), .. otherwise];
    }
}
