using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Years;

public sealed class ClosingTests(Site site) : PageTest(site)
{
    private static readonly DateTime Then = TestCity.Now.UtcDateTime;

    [Fact]
    public async Task Close_WhileSomethingWaits_ListsItAndIsRefused()
    {
        var page = await As(City.Office).Get("/years/2026/close");
        Assert.Empty(page.FindAll("main form[method=post]"));
        Assert.NotNull(page.Find($"main a[href='/cells/{City.Cell.Code}?year=2026']"));
        Assert.NotNull(page.Find($"main a[href='/cells/{City.Cell.Code}/meeting/2026']"));
        Assert.Contains("đã gửi, chưa xác nhận cũng chưa trả lại", page.Main);
        Assert.Contains("đã xác nhận, chưa có kết quả", page.Main);
        var refused = await As(City.Office).PostRaw("/years/2026/close", ("Version", "1"));
        Assert.Equal(400, refused.Status);
        Assert.Equal(YearState.Open, (await Db().Years.SingleAsync(y => y.Year == TestCity.Year)).State);
        Assert.Equal(0, await Db().Snapshots.CountAsync());
    }

    [Fact]
    public async Task Close_WhenNothingWaits_FreezesTheFiguresAndEndsThePledges()
    {
        await SettleAsync();
        var answer = await As(City.Office).Press("/years/2026/close", "Chốt năm");
        Assert.Equal("/years/2026?done=closed", answer.Location, ignoreCase: true);
        Assert.Equal(YearState.Closed, (await Db().Years.SingleAsync(y => y.Year == TestCity.Year)).State);
        Assert.Equal(PledgeState.Closed, (await Db().Pledges.SingleAsync(p => p.Id == City.Member.PledgeId)).State);
        var snapshot = await Db().Snapshots.SingleAsync();
        Assert.Equal((TestCity.Year, 1, TestCity.Today, null), (snapshot.Year, snapshot.No, snapshot.AsOf, snapshot.Reason));
        var root = await Db().SnapshotUnits.SingleAsync(u => u.UnitId == City.Root.Id);
        Assert.Equal((15, 1, 1), (root.Counts.Population, root.Counts.Registered, root.Counts.DoingWell));
        var page = await As(City.Standing).Get("/years/2026/snapshots/1");
        Assert.Contains("1/15", page.Main);
        Assert.Contains(City.Root.Name, page.Main);
    }

    [Fact]
    public async Task Close_ThenTheRosterChanges_TheFiguresStayAsTheyWereFrozen()
    {
        await SettleAsync();
        await As(City.Office).Press("/years/2026/close", "Chốt năm");
        var db = Db();
        var member = await db.Members.SingleAsync(m => m.Id == City.Silent.MemberId);
        member.Enter(new Domain.Members.MemberStatus(Domain.Members.StatusKind.Exempt, new(2026, 1, 1), null, null), Actor.System(TestCity.Today), Then);
        await db.SaveChangesAsync();
        Assert.Contains("1/15", (await As(City.Standing).Get("/dashboard")).Main);
    }

    [Fact]
    public async Task Close_ThenTheRegistersAreCorrected_NoFigureMoves_UntilTheYearIsClosedAgain()
    {
        var system = Actor.System(TestCity.Today);
        var db = Db();
        db.OrgGrades.Add(new OrgGrade { Year = TestCity.Year, UnitId = City.Body.Id, SchemeCode = "D", Grade = "EXCELLENT" });
        db.Disciplines.Add(Disciplined("7-QĐ", City.Waiting));
        db.Inspections.Add(Inspected("7-QĐ/TU", City.Body));
        await db.SaveChangesAsync();
        await SettleAsync();
        await As(City.Office).Press("/years/2026/close", "Chốt năm");
        var frozen = await FiguresAsync();
        Assert.Contains("disciplined.example 1", frozen);
        Assert.Contains("inspected.role_model 2", frozen);

        db = Db();
        db.Disciplines.Add(Disciplined("8-QĐ", City.OtherMember));
        db.Inspections.Add(Inspected("8-QĐ/TU", City.OtherBody));
        await db.SaveChangesAsync();
        await db.OrgGrades.Where(g => g.Year == TestCity.Year).ExecuteUpdateAsync(set => set.SetProperty(g => g.Grade, "GOOD"));
        await db.Plans.ExecuteDeleteAsync();
        await db.Indicators.ExecuteDeleteAsync();
        Assert.Equal(frozen, await FiguresAsync());
        Assert.Contains("bản chốt lần 1", (await As(City.Standing).Get("/figures/disciplined.example")).Main);
        Assert.Contains("Đảng viên bị kỷ luật", (await As(City.Standing).Get("/years/2026/snapshots/1")).Main);

        await As(City.Office).Press("/years/2026/reopen", "Mở lại để đính chính", ("Input.Reason", "Sổ kỷ luật thiếu một quyết định"));
        await As(City.Office).Press("/years/2026/close", "Chốt năm");
        Assert.Contains("disciplined.example 2", await FiguresAsync());
        Assert.Contains("inspected.role_model 3", await FiguresAsync());

        async Task<IReadOnlyList<string>> FiguresAsync()
        {
            var lines = new List<string>();
            foreach (var (unit, from) in new[] { (City.Root, (int?)null), (City.Root, TestCity.Year), (City.Body, null) })
            {
                var sheet = await Db().FiguresOfAsync(unit.Id, FigureQuestion.Of(TestCity.Year, TestCity.Today, from), TestCity.Today);
                lines.AddRange(sheet.Lines.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Figure.Id} {l.Reading.Value}")));
            }

            return lines;
        }

        DisciplineDecision Disciplined(string no, Person who) => DisciplineDecision.Of(
            new Disciplined(who.MemberId, false, true), new DisciplineFacts(no, new(2026, 2, 2), DisciplineForm.Reprimand, Grounds.Conduct, Grounds.None, true, null), system, Then);

        Inspection Inspected(string no, Unit unit)
        {
            var inspection = Inspection.FromRegister(
                new RegisteredInspection(no, new(2026, 2, 1), InspectionBody.StandingCommittee, City.Root.Id, Activity.Inspection, InspectionKind.Topical, "ROLE_MODEL"), system, Then);
            inspection.TakeOver(new RegisteredSubject(SubjectKey.OfUnit(unit.Id), null, null), system, Then);
            return inspection;
        }
    }

    [Fact]
    public async Task Reopen_WithoutAReason_IsRefused()
    {
        var page = await As(City.Office).Press("/years/2025/reopen", "Mở lại để đính chính", ("Input.Reason", "  "));
        Assert.Equal(400, page.Status);
        Assert.NotNull(page.Find(".error-summary a[href='#Input_Reason']"));
        Assert.Equal(YearState.Closed, (await Db().Years.SingleAsync(y => y.Year == TestCity.ClosedYear)).State);
    }

    [Fact]
    public async Task Reopen_ThenCloseAgain_MakesASecondSnapshotWithTheReasonAndKeepsTheFirst()
    {
        await SettleAsync();
        await As(City.Office).Press("/years/2026/close", "Chốt năm");
        await As(City.Office).Press("/years/2026/reopen", "Mở lại để đính chính", ("Input.Reason", "Kết luận số 12 của Ban Thường vụ"));
        Assert.Equal(PledgeState.Assessed, (await Db().Pledges.SingleAsync(p => p.Id == City.Member.PledgeId)).State);
        await WithPledgeAsync(City.Member, (p, year) => p.Assess(year, PledgeResult.Fair, null, Actor.System(TestCity.Today), Then));
        await As(City.Office).Press("/years/2026/close", "Chốt năm");
        var snapshots = await Db().Snapshots.OrderBy(s => s.No).ToListAsync();
        Assert.Equal([null, "Kết luận số 12 của Ban Thường vụ"], snapshots.Select(s => s.Reason));
        Assert.Equal([1, 0], snapshots.Select(s => Db().SnapshotUnits.Single(u => u.SnapshotId == s.Id && u.UnitId == City.Root.Id).Counts.DoingWell));
        var first = await As(City.Standing).Get("/years/2026/snapshots/1");
        Assert.NotNull(first.Find("main a[href='/years/2026/snapshots/2']"));
        Assert.Equal(404, (await As(City.Standing).Get("/years/2026/snapshots/3")).Status);
    }

    [Fact]
    public async Task Close_AfterSomebodyElseChangedTheYear_IsRefused()
    {
        await SettleAsync();
        var browser = As(City.Office);
        var form = await browser.Get("/years/2026/close");
        await As(City.Office).Press("/years/2026", "Lưu thiết lập", ("Input.LateUntil", "2026-06-30"));
        Assert.Equal(400, (await browser.Submit(form, "Chốt năm", [])).Status);
        Assert.Equal(YearState.Open, (await Db().Years.SingleAsync(y => y.Year == TestCity.Year)).State);
        Assert.Equal(0, await Db().Snapshots.CountAsync());
    }

    // Member gets a good result; whatever else was handed in goes back; everybody is graded.
    private async Task SettleAsync()
    {
        var db = Db();
        db.MemberGrades.AddRange((await db.Members.Select(m => m.Id).ToListAsync()).Select(id => new MemberGrade { Year = TestCity.Year, MemberId = id, SchemeCode = "D", Grade = "GOOD" }));
        await db.SaveChangesAsync();
        await WithPledgeAsync(City.Member, (p, year) => p.Assess(year, PledgeResult.Good, null, Actor.System(TestCity.Today), Then));
        foreach (var id in await Db().Pledges.Where(p => p.Year == TestCity.Year && p.State == PledgeState.Submitted).Select(p => p.MemberId).ToListAsync())
        {
            await WithPledgeAsync(id, (p, year) => p.Return(year, "Chi bộ", null, "Thiếu thời hạn", Actor.System(TestCity.Today), Then));
        }
    }

    private Task WithPledgeAsync(Person owner, Action<Pledge, PledgeYear> act) => WithPledgeAsync(owner.MemberId, act);

    private async Task WithPledgeAsync(int memberId, Action<Pledge, PledgeYear> act)
    {
        var db = Db();
        var year = await db.Years.Include(y => y.Form).SingleAsync(y => y.Year == TestCity.Year);
        act(await db.Pledges.Include(p => p.Commitments).Include(p => p.Returns).SingleAsync(p => p.MemberId == memberId && p.Year == TestCity.Year), year);
        await db.SaveChangesAsync();
    }
}
