using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Grading;

/// <summary>The register of discipline goes before what the meeting types, up to the decision on the grades.</summary>
public sealed class DisciplinedTests(Site site) : GradingTest(site)
{
    [Fact]
    public async Task Meeting_WhenTheRegisterNamesAMember_ShowsIt_AndOnlyTheLowestGradeGoesUp()
    {
        InDecember();
        await DisciplineAsync(City.Member);
        var page = await As(City.Secretary).Get(MeetingPage);
        Assert.Contains("Theo sổ kỷ luật: Cảnh cáo, quyết định 8-QĐ/UBKT ngày 01/06/2026", page.Main);
        Assert.Equal(302, (await Propose((City.Member, "FAILED"))).Status);
        var entry = (await Meeting())!.Entries.Single(e => e.MemberId == City.Member.MemberId);
        Assert.Equal(("FAILED", "8-QĐ/UBKT", new DateOnly(2026, 6, 1)), (entry.Grade, entry.DisciplineNo, entry.DisciplinedOn!.Value));
        Assert.Equal(302, (await Decide(City.Committee)).Status);
        Assert.Equal("FAILED", (await GradeOf(City.Member))!.Grade);
    }

    [Fact]
    public async Task Propose_OfABetterGradeThanTheRegisterAllows_IsRefused()
    {
        InDecember();
        await DisciplineAsync(City.Member);
        Assert.Equal(400, (await Propose()).Status);
        Assert.Equal(MeetingState.Draft, (await Meeting())!.State);
    }

    [Fact]
    public async Task Meeting_WhenSomethingElseIsTyped_KeepsWhatTheRegisterSays()
    {
        InDecember();
        await DisciplineAsync(City.Member);
        var saved = await As(City.Secretary).PostRaw(MeetingPage, ("Do", "save"), ("Input.Rows[0].MemberId", $"{City.Member.MemberId}"), ("Input.Rows[0].DisciplineNo", ""));
        Assert.Equal(302, saved.Status);
        Assert.Equal("8-QĐ/UBKT", (await Meeting())!.Entries.Single(e => e.MemberId == City.Member.MemberId).DisciplineNo);
    }

    [Fact]
    public async Task Decide_WhenTheRegisterChangedAfterTheProposal_IsRefused_UntilTheGradeIsChanged()
    {
        InDecember();
        await Propose();
        await DisciplineAsync(City.Member);
        Assert.Contains("Theo sổ kỷ luật, bị kỷ luật trong năm nhưng xếp loại mức khác", (await As(City.Committee).Get(GradesPage)).Main);
        var refused = await Decide(City.Committee);
        Assert.Equal(400, refused.Status);
        Assert.Contains(refused.Errors, e => e.StartsWith("Theo sổ kỷ luật", StringComparison.Ordinal));
        Assert.Empty(await Db().MemberGrades.Where(g => g.Year == TestCity.Year).ToListAsync());

        var browser = As(City.Committee);
        var page = await browser.Get(CellGradesPage);
        var index = page.FindAll("input[name$='.MemberId']").Select(i => i.GetAttribute("value")).ToList().IndexOf($"{City.Member.MemberId}");
        await browser.Submit(page, ($"Changes[{index}].Grade", "FAILED"), ($"Changes[{index}].Reason", "Bị cảnh cáo trong năm"));
        Assert.Equal(302, (await Decide(City.Committee)).Status);
        Assert.Equal("FAILED", (await GradeOf(City.Member))!.Grade);
    }

    [Fact]
    public async Task Meeting_WhenTheDecisionWasLifted_IsFreeAgain()
    {
        InDecember();
        var id = await DisciplineAsync(City.Member);
        await As(City.Inspection).Press($"/discipline/{id}/annul", "Thu hồi quyết định", ("Reason", "Nhầm người"));
        Assert.Equal(302, (await Propose()).Status);
    }

    [Fact]
    public async Task Review_WhenTheRegisterNamesAMemberAfterTheDecision_ChangesTheDecidedGrade_AndTellsTheMember()
    {
        InDecember();
        await Propose();
        await Decide(City.Committee);
        Assert.Equal("GOOD", (await GradeOf(City.Member))!.Grade);
        var id = await DisciplineAsync(City.Member);
        var address = $"{CellGradesPage}/review/{City.Member.Code}";
        var page = await As(City.Committee).Get(GradesPage);
        Assert.Contains("Sổ kỷ luật đã thay đổi sau khi quyết định xếp loại", page.Main);
        Assert.NotNull(page.Find($"main a[href='{address}']"));
        Assert.NotNull((await As(City.Committee).Get($"/discipline/{id}")).Find($"main a[href='{GradesPage}']"));
        Assert.Equal(404, (await As(City.Committee).Get($"{CellGradesPage}/review/{City.Waiting.Code}")).Status);
        Assert.Equal(403, (await As(City.Office).Get(address)).Status);

        Assert.Equal(400, (await As(City.Committee).Press(address, "Quyết định lại mức xếp loại", ("Reason", " "))).Status);
        Assert.Equal("GOOD", (await GradeOf(City.Member))!.Grade);
        Assert.Equal(302, (await As(City.Committee).Press(address, "Quyết định lại mức xếp loại", ("Reason", "Bị cảnh cáo trong năm"))).Status);
        Assert.Equal(("FAILED", "Bị cảnh cáo trong năm"), ((await GradeOf(City.Member))!.Grade, (await GradeOf(City.Member))!.Reason));
        Assert.Contains("Mức xếp loại năm 2026 của đồng chí đã được xem lại.", (await As(City.Member).Get("/notices")).Main);
        Assert.DoesNotContain("Sổ kỷ luật đã thay đổi", (await As(City.Committee).Get(GradesPage)).Main);

        await As(City.Inspection).Press($"/discipline/{id}/annul", "Thu hồi quyết định", ("Reason", "Nhầm người"));
        Assert.Contains("quyết định 8-QĐ/UBKT đã được hủy bỏ", (await As(City.Committee).Get(GradesPage)).Main);
        Assert.Equal(302, (await As(City.Committee).Press(address, "Quyết định lại mức xếp loại", ("Grade", "GOOD"), ("Reason", "Quyết định kỷ luật đã thu hồi"))).Status);
        Assert.Equal("GOOD", (await GradeOf(City.Member))!.Grade);
    }

    [Fact]
    public async Task Notices_OfADiscipline_ReachThoseConcernedOnly_AndTellNothingOfIt()
    {
        SetDate(2026, 7, 1);
        await DisciplineAsync(City.Member);
        foreach (var concerned in new[] { City.Member, City.Secretary, City.Committee, City.Office })
        {
            var notices = (await As(concerned).Get("/notices")).Main;
            Assert.Contains("Một sổ theo dõi có nội dung mới về", notices);
            Assert.DoesNotContain("8-QĐ/UBKT", notices);
        }

        foreach (var other in new[] { City.Waiting, City.OtherSecretary, City.OtherCommittee, City.Inspection })
        {
            Assert.DoesNotContain("Một sổ theo dõi", (await As(other).Get("/notices")).Main);
        }
    }

    private async Task<int> DisciplineAsync(Person who)
    {
        var entered = await As(City.Inspection).Post("/discipline/new",
            ("Input.About", "Member"), ("Input.Code", who.Code), ("Input.DecisionNo", "8-QĐ/UBKT"), ("Input.DecidedOn", "2026-06-01"), ("Input.Form", nameof(DisciplineForm.Warning)), ("Input.MainGround", nameof(Grounds.Conduct)));
        Assert.Equal(302, entered.Status);
        return await Db().Disciplines.Where(d => d.DecisionNo == "8-QĐ/UBKT").Select(d => d.Id).SingleAsync();
    }
}
