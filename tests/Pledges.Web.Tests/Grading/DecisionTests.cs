using Microsoft.EntityFrameworkCore;
using Pledges.Data.Grading;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Pledges.Web.Tests.Figures;

namespace Pledges.Web.Tests.Grading;

public sealed class DecisionTests(Site site) : GradingTest(site)
{
    private static readonly DateOnly December = new(2026, 12, 15);

    [Fact]
    public async Task Decide_WritesTheGradesTheFiguresAndWhatTheMemberReads()
    {
        InDecember();
        await As(City.Office).Get("/dashboard");
        await Propose((City.Waiting, "FAIR"));
        Assert.Equal(302, (await Decide(City.Committee)).Status);
        Assert.Equal(MeetingState.Decided, (await Meeting())!.State);
        var grade = (await GradeOf(City.Waiting))!;
        Assert.Equal(("FAIR", "D", December, City.Body.Id), (grade.Grade, grade.SchemeCode, grade.DecidedOn, grade.DecidedByUnitId!.Value));
        Assert.Equal(7, await Db().MemberGrades.CountAsync(g => g.Year == TestCity.Year));
        var figure = await As(City.Committee).Get($"/figures/member_good?year=2026&org={City.Body.Code}");
        Assert.Contains("6/7", figure.Main);
        Assert.Contains("Hoàn thành nhiệm vụ", (await As(City.Waiting).Get("/my-pledge/2026/grade")).Main);
        Assert.Contains("Xếp loại năm: Hoàn thành nhiệm vụ", (await As(City.Waiting).Get("/my-pledge/2026")).Main);
    }

    [Fact]
    public async Task Decide_BeyondTheCap_IsRefusedWithNames_UntilAGradeIsChanged()
    {
        InDecember();
        await Propose((City.Member, "EXCELLENT"));
        var refused = await Decide(City.Committee);
        Assert.Equal(400, refused.Status);
        Assert.Contains(refused.Errors, e => e.StartsWith("Số xếp loại cao nhất vượt tỷ lệ: 1, trong khi chỉ được tối đa 0", StringComparison.Ordinal));
        Assert.Contains($"{City.Cell.Name}: {City.Member.Name}", refused.Main);
        Assert.Equal((MeetingState.Proposed, 0), ((await Meeting())!.State, await Db().MemberGrades.CountAsync(g => g.Year == TestCity.Year)));

        var browser = As(City.Committee);
        var page = await browser.Get(CellGradesPage);
        var index = page.FindAll("input[name$='.MemberId']").Select(i => i.GetAttribute("value")).ToList().IndexOf($"{City.Member.MemberId}");
        Assert.Equal(400, (await browser.Submit(page, ($"Changes[{index}].Grade", "GOOD"))).Status);
        Assert.Null((await Meeting())!.Entries.Single(e => e.MemberId == City.Member.MemberId).ChangedGrade);
        Assert.Equal(302, (await browser.Submit(page, ($"Changes[{index}].Grade", "GOOD"), ($"Changes[{index}].Reason", "Vượt tỷ lệ của đảng bộ"))).Status);
        Assert.Equal(302, (await Decide(City.Committee)).Status);
        Assert.Equal(("GOOD", "Vượt tỷ lệ của đảng bộ"), ((await GradeOf(City.Member))!.Grade, (await GradeOf(City.Member))!.Reason));
        Assert.Contains("Vượt tỷ lệ của đảng bộ", (await As(City.Member).Get("/my-pledge/2026/grade")).Main);
    }

    [Fact]
    public async Task Return_WithAReason_GivesTheRecordBackToTheCell()
    {
        InDecember();
        await Propose();
        var browser = As(City.Committee);
        Assert.Equal(400, (await browser.Post(CellGradesPage, ("Reason", "  "))).Status);
        Assert.Equal(MeetingState.Proposed, (await Meeting())!.State);
        Assert.Equal(302, (await browser.Post(CellGradesPage, ("Reason", "Xem lại số phiếu"))).Status);
        Assert.Equal((MeetingState.Returned, "Xem lại số phiếu"), ((await Meeting())!.State, (await Meeting())!.Returns.Single().Reason));
        var page = await As(City.Secretary).Get(MeetingPage);
        Assert.Contains("Xem lại số phiếu", page.Main);
        Assert.Contains("đề xuất xếp loại bị trả lại chi bộ", (await As(City.Secretary).Get("/")).Main);
        Assert.Equal(302, (await Propose()).Status);
    }

    [Fact]
    public async Task Decide_OfTheOrganisationsOwnSecretary_IsTheCitys()
    {
        InDecember();
        await ProposeAt(City.OtherSecretary, OtherMeetingPage);
        Assert.Contains("1 chi bộ có đề xuất xếp loại chờ quyết định", (await As(City.Committee).Get("/")).Main);
        Assert.Equal(302, (await Decide(City.Committee)).Status);
        Assert.Null(await GradeOf(City.Committee));
        Assert.Equal("GOOD", (await GradeOf(City.OtherMember))!.Grade);
        Assert.Equal(MeetingState.Proposed, (await Meeting(City.OtherCell))!.State);
        Assert.Contains("1 cuộc họp có mức xếp loại do thành phố quyết định", (await As(City.Office).Get("/")).Main);
        Assert.Equal(302, (await Decide(City.Office)).Status);
        Assert.Equal("GOOD", (await GradeOf(City.Committee))!.Grade);
        Assert.Equal(MeetingState.Decided, (await Meeting(City.OtherCell))!.State);
    }

    [Fact]
    public async Task Decide_OfAGrassrootsCell_IsTheCitys()
    {
        InDecember();
        await ProposeAt(City.GrassrootsSecretary, $"/cells/{City.GrassrootsCell.Code}/meeting/2026");
        var address = $"/organisations/{City.GrassrootsCell.Code}/grades/2026";
        Assert.Equal(403, (await As(City.GrassrootsSecretary).PostRaw(address, ("Chosen[0].Id", $"{(await Meeting(City.GrassrootsCell))!.Id}"), ("Chosen[0].IsChosen", "true"))).Status);
        Assert.Null(await GradeOf(City.GrassrootsMember));
        Assert.Equal(302, (await Decide(City.Office, address)).Status);
        Assert.Equal("GOOD", (await GradeOf(City.GrassrootsMember))!.Grade);
    }

    [Fact]
    public async Task Decide_OfACellOfAnotherOrganisation_IsForbidden()
    {
        InDecember();
        await Propose();
        var meeting = (await Meeting())!;
        var foreign = await As(City.OtherCommittee).PostRaw($"/organisations/{City.OtherBody.Code}/grades/2026", ("Chosen[0].Id", $"{meeting.Id}"), ("Chosen[0].Version", $"{meeting.Version}"), ("Chosen[0].IsChosen", "true"));
        Assert.Equal(403, foreign.Status);
        Assert.Equal(MeetingState.Proposed, (await Meeting())!.State);
    }

    [Fact]
    public async Task Decide_WithAStaleForm_LosesAndWritesNothing()
    {
        InDecember();
        await Propose();
        var browser = As(City.Committee);
        var page = await browser.Get(GradesPage);
        await browser.Post(CellGradesPage, ("Reason", "Xem lại"));
        await Propose();
        Assert.Equal(400, (await browser.Submit(page, "Quyết định xếp loại các chi bộ đã chọn", [])).Status);
        Assert.Empty(await Db().MemberGrades.Where(g => g.Year == TestCity.Year).ToListAsync());
    }

    [Fact]
    public async Task Spread_OfASmallCell_IsHiddenFromTheCityAndShownToItsCommittee()
    {
        InDecember();
        await ProposeAt(City.OtherSecretary, OtherMeetingPage);
        Assert.Contains("quá ít để hiện", (await As(City.Standing).Get(GradesPage)).Main);
        Assert.DoesNotContain("quá ít để hiện", Page.Text((await As(City.Committee).Get(GradesPage)).Find("table.units tbody.cells")));
    }

    [Fact]
    public async Task Page_OfThirtyCells_AsksAsOftenAsOneOfTwo()
    {
        InDecember();
        var browser = As(City.Committee);
        await browser.Get(GradesPage);
        var small = await QueryCount.OfAsync(World, () => browser.Get(GradesPage));
        await Db().AddCellsAsync(City.Body.Id, "Z", [.. Enumerable.Repeat(3, 28)]);
        Assert.Equal(30, (await browser.Get(GradesPage)).FindAll(".with-state li").Count);
        Assert.Equal(small, await QueryCount.OfAsync(World, () => browser.Get(GradesPage)));
    }

    [Fact]
    public async Task OpenCases_NameEveryCellWithoutADecision()
    {
        InDecember();
        await Propose();
        var before = await Db().OpenGradingCasesAsync(TestCity.Year, December);
        Assert.Equal([("CB11", MeetingState.Proposed, 7), ("CB12", null, 3), ("CB21", null, 3), ("CS3", null, 2)], before.Select(c => (c.Code, c.State, c.Members)));
        await Decide(City.Committee);
        Assert.Equal(["CB12", "CB21", "CS3"], (await Db().OpenGradingCasesAsync(TestCity.Year, December)).Select(c => c.Code));
    }

    [Fact]
    public async Task ClosePage_LinksEachCaseToWhereItIsDealtWith()
    {
        InDecember();
        await Propose();
        var links = (await As(City.Office).Get("/years/2026/close")).FindAll("main th a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains(GradesPage, links);
        Assert.DoesNotContain(MeetingPage, links);
        Assert.Contains(OtherMeetingPage, links);
        foreach (var link in links.Distinct())
        {
            Assert.Equal(200, (await As(City.Office).Get(link!)).Status);
        }
    }

    [Fact]
    public async Task Change_ToAGradeOfNoScheme_IsRefusedAndChangesNothing()
    {
        InDecember();
        await Propose();
        var meeting = (await Meeting())!;
        var refused = await As(City.Committee).PostRaw(CellGradesPage, ("Version", $"{meeting.Version}"), ("Changes[0].MemberId", $"{City.Member.MemberId}"), ("Changes[0].Grade", "CLEAN_STRONG"), ("Changes[0].Reason", "Xuất sắc"));
        Assert.Equal(400, refused.Status);
        Assert.Equal("Mức xếp loại này không có trong khung xếp loại của năm.", Assert.Single(refused.Errors));
        Assert.Null((await Meeting())!.Entries.Single(e => e.MemberId == City.Member.MemberId).ChangedGrade);
    }

    [Fact]
    public async Task Act_AfterClosing_IsRefused()
    {
        InDecember();
        await Propose();
        var db = Db();
        (await db.Years.SingleAsync(y => y.Year == TestCity.Year)).Close(0, CityGrows.Office(), CityGrows.Then);
        await db.SaveChangesAsync();
        var meeting = (await Meeting())!;
        var refused = await As(City.Committee).PostRaw(GradesPage, ("Chosen[0].Id", $"{meeting.Id}"), ("Chosen[0].Version", $"{meeting.Version}"), ("Chosen[0].IsChosen", "true"));
        Assert.Equal(400, refused.Status);
        Assert.Equal(400, (await As(City.OtherSecretary).PostRaw(OtherMeetingPage, ("Do", "save"))).Status);
        Assert.Equal((MeetingState.Proposed, 0), ((await Meeting())!.State, await Db().MemberGrades.CountAsync(g => g.Year == TestCity.Year)));
        Assert.Null(await Meeting(City.OtherCell));
    }
}
