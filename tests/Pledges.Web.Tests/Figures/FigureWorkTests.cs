using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Figures;

/// <summary>Comparison, lists of organisations, values of old reports, the table of 2018, the curve.</summary>
public sealed class FigureWorkTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Compare_OfTwoUnits_ShowsBothAndTheDifference()
    {
        await Db().AddCellsAsync(City.OtherBody.Id, "Y", 12);
        await Db().AddCellsAsync(City.Root.Id, "Z", 9);
        var page = await As(City.Office).Get($"/dashboard/compare?org={City.Body.Code}&with={City.OtherBody.Code}");
        Assert.Equal(200, page.Status);
        var row = Row(page, "/figures/registered?");
        Assert.Contains("1/10", row);
        Assert.Contains("6/15", row);
        Assert.Contains("−30,00", row);
    }

    [Fact]
    public async Task Compare_OfTwoYears_IsOfTheSameUnit()
    {
        var page = await As(City.Office).Get("/dashboard/compare?withyear=2025");
        Assert.Contains("1/15", Row(page, "/figures/registered?"));
        Assert.Contains("2025", Page.Text(page.Find("thead")));
    }

    [Theory]
    [InlineData("with=KHONG-CO")]
    [InlineData("withyear=1999")]
    public async Task Compare_WithWhatIsNotThere_SaysSo(string query)
    {
        var page = await As(City.Office).Get("/dashboard/compare?" + query);
        Assert.Equal(400, page.Status);
        Assert.Single(page.Errors);
    }

    [Fact]
    public async Task Compare_WithAUnitOutOfSight_IsAsIfItWereNotThere() =>
        Assert.Equal(400, (await As(City.Committee).Get($"/dashboard/compare?with={City.OtherBody.Code}")).Status);

    [Fact]
    public async Task CleanStrong_ListsTheOrganisationsBehindIt()
    {
        var db = Db();
        db.OrgGrades.AddRange(
            new OrgGrade { UnitId = City.Body.Id, Year = 2025, SchemeCode = "D", Grade = "EXCELLENT" },
            new OrgGrade { UnitId = City.OtherBody.Id, Year = 2025, SchemeCode = "D", Grade = "GOOD" });
        await db.SaveChangesAsync();
        var page = await As(City.Inspection).Get("/figures/org_clean_strong?year=2025");
        Assert.Contains("1/2", Page.Text(page.Find(".figure")));
        Assert.Contains(City.OtherBody.Name, Page.Text(page.Find("#behind ~ .table-scroll")));
        Assert.DoesNotContain(City.Body.Name, Page.Text(page.Find("#behind ~ .table-scroll")));
        var counted = await As(City.Inspection).Get("/figures/org_clean_strong?year=2025&list=Counted");
        Assert.Contains(City.Body.Name, Page.Text(counted.Find("#behind ~ .table-scroll")));
    }

    [Theory]
    [InlineData("Missing", 14)]
    [InlineData("Counted", 1)]
    [InlineData("All", 15)]
    public async Task Registered_ListsNumeratorAndDenominator(string list, int people)
    {
        var page = await As(City.Office).Get($"/figures/registered?list={list}");
        Assert.Equal(people, page.FindAll("a[href^='/members/']").Count);
        Assert.EndsWith($" {people}", Page.Text(page.Find("#behind")));
    }

    [Fact]
    public async Task Inspected_ListsTheDecisionsForTheCity_AndHidesOneMemberFromOutsiders()
    {
        var db = Db();
        var inspection = Inspection.FromRegister(
            new RegisteredInspection("1-QĐ/TU", new(2026, 2, 1), InspectionBody.StandingCommittee, City.Root.Id, Activity.Inspection, InspectionKind.Topical, "ROLE_MODEL"), CityGrows.Office(), CityGrows.Then);
        inspection.TakeOver(new RegisteredSubject(SubjectKey.OfUnit(City.Body.Id), null, null), CityGrows.Office(), CityGrows.Then);
        inspection.TakeOver(new RegisteredSubject(SubjectKey.OfMember(City.Waiting.MemberId), null, null), CityGrows.Office(), CityGrows.Then);
        db.Inspections.Add(inspection);
        await db.SaveChangesAsync();

        var organisations = await As(City.Inspection).Get("/figures/inspected.role_model");
        Assert.Contains(City.Body.Name, Page.Text(organisations.Find("#behind ~ .table-scroll")));
        Assert.NotNull(organisations.Find($"a[href='/inspections/{inspection.Id}']"));
        var members = await As(City.Inspection).Get("/figures/inspected.members");
        Assert.Contains(City.Waiting.Name, members.Main);
        Assert.Equal(1, await Db().Reads.CountAsync(r => r.MemberId == City.Waiting.MemberId && r.What == "figure"));
        var cell = await As(City.Standing).Get($"/figures/inspected.members?org={City.Cell.Code}");
        Assert.Contains("ẩn nhóm nhỏ", Page.Text(cell.Find(".figure")));
        Assert.DoesNotContain(City.Waiting.Name, cell.Body);
    }

    [Fact]
    public async Task Inspected_WithALongRegister_IsAListOfPages_AndOnlyThePageShownIsNoted()
    {
        var db = Db();
        var before = await db.InspectionSubjects.CountAsync(s => s.MemberId != null);
        foreach (var no in Enumerable.Range(1, 55))
        {
            var inspection = Inspection.FromRegister(
                new RegisteredInspection($"{no}-QĐ/TU", new(2026, 2, 1), InspectionBody.StandingCommittee, City.Root.Id, Activity.Inspection, InspectionKind.Topical, "OTHER"), CityGrows.Office(), CityGrows.Then);
            inspection.TakeOver(new RegisteredSubject(SubjectKey.OfMember(no <= 50 ? City.Waiting.MemberId : City.Member.MemberId), null, null), CityGrows.Office(), CityGrows.Then);
            db.Inspections.Add(inspection);
        }

        await db.SaveChangesAsync();
        var second = await As(City.Inspection).Get("/figures/inspected.members?page=2");
        Assert.EndsWith($" {55 + before}", Page.Text(second.Find("#behind")));
        Assert.Equal(5 + before, second.FindAll("#behind ~ .table-scroll tbody tr").Count);
        Assert.Contains(City.Member.Name, second.Main);
        Assert.Equal(1, await Db().Reads.CountAsync(r => r.MemberId == City.Member.MemberId));
    }

    [Fact]
    public async Task Disciplined_WithoutAnyDecisionInTheRegister_IsNotANought()
    {
        await Db().AddTargetsAsync();
        await Db().Disciplines.ExecuteDeleteAsync();
        SetDate(2027, 1, 5);
        var page = await As(City.Standing).Get("/dashboard?year=2026");
        var row = Row(page, "/figures/disciplined.leaders?");
        Assert.Contains("Chưa có số liệu", row);
        Assert.DoesNotContain("Đạt", row);
    }

    [Fact]
    public async Task Disciplined_ListsDecisions_AndIsJudgedOnceTheRegisterIsKept()
    {
        await Db().AddTargetsAsync();
        var db = Db();
        db.Disciplines.Add(DisciplineDecision.Of(new Disciplined(City.Secretary.MemberId, false, true), new DisciplineFacts("7-QĐ", new(2026, 2, 2), DisciplineForm.Reprimand, Grounds.Conduct, Grounds.None, true, null), CityGrows.Office(), CityGrows.Then));
        await db.SaveChangesAsync();
        Assert.Contains("Chưa đạt", Row(await As(City.Standing).Get("/dashboard"), "/figures/disciplined.leaders?"));
        var page = await As(City.Standing).Get("/figures/disciplined.leaders");
        Assert.Contains(City.Secretary.Name, Page.Text(page.Find("#behind ~ .table-scroll")));
        Assert.Contains("ẩn nhóm nhỏ", Page.Text((await As(City.Standing).Get($"/figures/disciplined.leaders?org={City.Body.Code}")).Find(".figure")));
        Assert.Contains("1", Page.Text((await As(City.Committee).Get("/figures/disciplined.leaders")).Find(".figure-value")));
    }

    [Fact]
    public async Task Reported_IsShownBesideTheComputedValueUnderItsMark_AndWithdrawnWithAReason()
    {
        var office = As(City.Office);
        var entered = await office.Post("/figures/registered/reported", ("Input.Year", "2014"), ("Input.Value", "97,2"), ("Input.Source", "Báo cáo số 112-BC/TU"));
        Assert.Equal(302, entered.Status);
        var figure = await As(City.Standing).Get("/figures/registered");
        var row = Page.Text(figure.FindAll("tbody tr").Single(r => Page.Text(r.QuerySelector("th")) == "2014"));
        Assert.Contains("97,20% theo báo cáo Báo cáo số 112-BC/TU", row);
        Assert.Contains("chưa có hồ sơ", row);
        Assert.Contains("1/15", Page.Text(figure.Find(".figure")));
        Assert.Equal(400, (await office.Press("/figures/registered/reported", "Rút lại", ("reason", ""))).Status);
        Assert.Null((await Db().ReportedValues.SingleAsync()).Withdrawn);
        await office.Press("/figures/registered/reported", "Rút lại", ("reason", "Nhập nhầm năm"));
        Assert.Equal("Nhập nhầm năm", (await Db().ReportedValues.SingleAsync()).Withdrawn);
        Assert.DoesNotContain("112-BC/TU", (await As(City.Standing).Get("/figures/registered")).Main);
    }

    [Theory]
    [InlineData("2014", "101", "Báo cáo")]
    [InlineData("2014", "nhiều", "Báo cáo")]
    [InlineData("0001", "98", "Báo cáo")]
    [InlineData("2014", "98", " ")]
    public async Task Reporting_WhatCannotBe_IsRefused(string year, string value, string source)
    {
        var page = await As(City.Office).Post("/figures/registered/reported", ("Input.Year", year), ("Input.Value", value), ("Input.Source", source));
        Assert.Equal(400, page.Status);
        Assert.NotEmpty(page.Errors);
        Assert.Empty(await Db().ReportedValues.ToListAsync());
    }

    [Fact]
    public async Task TableOf2018_WithoutRecordsOfThatYear_SaysSo() =>
        Assert.Contains("Không có hồ sơ năm 2018", (await As(City.Standing).Get("/dashboard/2018")).Main);

    [Fact]
    public async Task Curve_EndsInTheNumberOfTheTile_AndHasItsTable()
    {
        var page = await As(City.Standing).Get("/dashboard");
        Assert.NotNull(page.Find("svg.curve"));
        var last = page.FindAll(".curve-section tbody tr")[^1];
        Assert.Contains("1/15", Page.Text(last));
        Assert.Contains("10/03/2026", Page.Text(last));
        Assert.Contains("Dự báo:", page.Main);
    }

    [Fact]
    public async Task Targets_LeadToWhatStandsInTheWay()
    {
        await Db().AddTargetsAsync();
        var page = await As(City.Office).Get("/dashboard");
        var link = page.FindAll("table.targets a[href$='#behind']").First(a => a.GetAttribute("href")!.Contains("/figures/registered?", StringComparison.Ordinal));
        Assert.StartsWith("14 người", Page.Text(link));
        var list = await As(City.Office).Get(link.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(14, list.FindAll("a[href^='/members/']").Count);
        Assert.StartsWith("/dashboard?", list.Find("a.back")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Units_BelowTheTarget_AreShownAlone()
    {
        await Db().AddTargetsAsync();
        await Db().AddCellsAsync(City.Root.Id, "Y", 6, 7, 8);
        var page = await As(City.Office).Get("/dashboard?missed=true&sort=registered");
        Assert.All(page.FindAll("table.units tbody tr"), r => Assert.DoesNotContain("ẩn nhóm nhỏ", Page.Text(r.QuerySelector("td"))));
    }

    private static string Row(Page page, string link) => Page.Text(page.FindAll("tbody tr").Single(r => r.InnerHtml.Contains(link, StringComparison.Ordinal)));
}
