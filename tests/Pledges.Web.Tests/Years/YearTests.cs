using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;
using Pledges.Web.Tests.Figures;

namespace Pledges.Web.Tests.Years;

public sealed class YearTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Open_WithTheFormAsItComes_OpensNextYearWithLastYearsTargets()
    {
        var db = Db();
        db.Targets.Add(new Target(TestCity.Year, "registered", Comparison.MoreThan, 99.5m));
        await db.SaveChangesAsync();
        var answer = await As(City.Office).Press("/years/open", "Mở năm");
        Assert.Equal("/years/2027?done=opened", answer.Location, ignoreCase: true);
        var year = await Db().Years.SingleAsync(y => y.Year == 2027);
        Assert.Equal((new DateOnly(2026, 12, 15), new DateOnly(2027, 1, 31), new DateOnly(2027, 3, 31)), (year.OpensOn, year.DueOn, year.LateUntil));
        var target = Assert.Single(await Db().Targets.Where(t => t.Year == 2027).ToListAsync());
        Assert.Equal(("registered", Comparison.MoreThan, 99.5m), (target.FigureId, target.Comparison, target.Value));
        Assert.Equal(1, await Db().Events.CountAsync(e => e.Kind == "year.opened" && e.SubjectId == year.Id && e.ActorId == City.Office.AccountId));
        Assert.Contains("Đã mở năm 2027", (await As(City.Office).Get(answer.Location!)).Main);
    }

    [Fact]
    public async Task Open_Twice_IsRefusedAndKeepsWhatWasTyped()
    {
        var page = await As(City.Office).Press("/years/open", "Mở năm", ("Input.Year", "2026"), ("Input.OpensOn", "2025-12-20"), ("Input.DueOn", "2026-02-10"), ("Input.LateUntil", "2026-03-01"),
            ("Input.MidYearFrom", "2026-06-01"), ("Input.MidYearUntil", "2026-06-30"), ("Input.ReviewFrom", "2026-11-01"));
        Assert.Equal(400, page.Status);
        Assert.Equal("Năm 2026 đã được mở.", Assert.Single(page.Errors));
        Assert.StartsWith("Lỗi:", page.Title);
        Assert.Equal(("2026", "2025-12-20", "2026-02-10", "2026-03-01"), (page.ValueOf("Input.Year"), page.ValueOf("Input.OpensOn"), page.ValueOf("Input.DueOn"), page.ValueOf("Input.LateUntil")));
        Assert.Equal(2, await Db().Years.CountAsync());
    }

    [Theory]
    [InlineData("Input.OpensOn", "2027-02-10", "Input_DueOn")]
    [InlineData("Input.OpensOn", "2024-12-10", "Input_OpensOn")]
    [InlineData("Input.DueOn", "2027-04-30", "Input_LateUntil")]
    [InlineData("Input.LateUntil", "2028-01-05", "Input_LateUntil")]
    [InlineData("Input.MidYearFrom", "2027-08-10", "Input_MidYearUntil")]
    [InlineData("Input.MidYearUntil", "2027-11-01", "Input_ReviewFrom")]
    [InlineData("Input.ReviewFrom", "2028-01-10", "Input_ReviewFrom")]
    [InlineData("Input.ReviewFrom", "", "Input_ReviewFrom")]
    [InlineData("Input.DueOn", "2027-04-31", "Input_DueOn")]
    [InlineData("Input.DueOn", "", "Input_DueOn")]
    [InlineData("Input.Year", "9999", "Input_Year")]
    [InlineData("Input.Year", "0001", "Input_Year")]
    [InlineData("Input.Goals[0].Value", "một trăm", "Input_Goals_0__Value")]
    [InlineData("Input.Goals[0].Value", "100,5", "Input_Goals_0__Value")]
    [InlineData("Input.Goals[0].Value", "-1", "Input_Goals_0__Value")]
    public async Task Open_WithSomethingThatCannotBe_NamesTheFieldAndKeepsIt(string field, string typed, string named)
    {
        var page = await As(City.Office).Press("/years/open", "Mở năm", (field, typed));
        Assert.Equal(400, page.Status);
        Assert.NotNull(page.Find($".error-summary a[href='#{named}']"));
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Equal(2, await Db().Years.CountAsync());
    }

    [Fact]
    public async Task Change_OfAnOpenYear_ReplacesSettingsAndTargets()
    {
        await Db().AddTargetsAsync();
        var answer = await As(City.Office).Press("/years/2026", "Lưu thiết lập", ("Input.LateUntil", "2026-06-30"), ("Input.PopulationRule", "Headcount"),
            ("Input.ReviewFrom", "2026-10-15"), ("Input.ResultScale", "ThreeSteps"), ("Input.Goals[1].Value", "98,5"), ("Input.Goals[2].Value", ""));
        Assert.Equal("/years/2026?done=saved", answer.Location, ignoreCase: true);
        var year = await Db().Years.SingleAsync(y => y.Year == TestCity.Year);
        Assert.Equal((new DateOnly(2026, 6, 30), PopulationRule.Headcount), (year.LateUntil, year.PopulationRule));
        Assert.Equal((new DateOnly(2026, 10, 15), ResultScale.ThreeSteps), (year.ReviewFrom, year.ResultScale));
        var targets = await Db().Targets.Where(t => t.Year == TestCity.Year).ToDictionaryAsync(t => t.FigureId, t => t.Value);
        Assert.Equal(98.5m, targets["registered"]);
        Assert.Equal(66.666667m, targets["exemplars.leaders"]);
        Assert.False(targets.ContainsKey("registered.leaders"));
    }

    [Fact]
    public async Task Change_AfterSomebodyElse_IsRefusedAndKeepsWhatWasTyped()
    {
        var browser = As(City.Office);
        var form = await browser.Get("/years/2026");
        await As(City.Office).Press("/years/2026", "Lưu thiết lập", ("Input.LateUntil", "2026-06-30"));
        var page = await browser.Submit(form, "Lưu thiết lập", [("Input.LateUntil", "2026-09-30")]);
        Assert.Equal(400, page.Status);
        Assert.Equal("2026-09-30", page.ValueOf("Input.LateUntil"));
        Assert.Equal(new DateOnly(2026, 6, 30), (await Db().Years.SingleAsync(y => y.Year == TestCity.Year)).LateUntil);
    }

    [Fact]
    public async Task Change_OfAClosedYear_IsRefused()
    {
        Assert.Empty((await As(City.Office).Get("/years/2025")).FindAll("main form[method=post]"));
        Assert.Equal(403, (await As(City.Office).PostRaw("/years/2025", ("Input.OpensOn", "2024-12-01"), ("Input.DueOn", "2025-02-01"), ("Input.LateUntil", "2025-02-02"), ("Input.SchemeCode", "D"))).Status);
        Assert.Equal(new DateOnly(2025, 1, 31), (await Db().Years.SingleAsync(y => y.Year == TestCity.ClosedYear)).DueOn);
    }

    [Fact]
    public async Task Change_OfWhoCounts_IsCountedInTheFigures()
    {
        await As(City.Standing).Get("/dashboard");
        var db = Db();
        var member = await db.Members.SingleAsync(m => m.Id == City.Silent.MemberId);
        member.Enter(new Domain.Members.MemberStatus(Domain.Members.StatusKind.Exempt, new(2026, 1, 1), null, null), CityGrows.Office(), CityGrows.Then);
        await db.SaveChangesAsync();
        Assert.Contains("1/14", (await As(City.Standing).Get("/dashboard")).Main);
        await As(City.Office).Press("/years/2026", "Lưu thiết lập", ("Input.PopulationRule", "Headcount"));
        Assert.Contains("1/15", (await As(City.Standing).Get("/dashboard")).Main);
    }

    [Theory]
    [InlineData("/years/2031")]
    [InlineData("/years/0001")]
    [InlineData("/years/abc")]
    public async Task Year_ThatIsNotThere_IsNotFound(string address) => Assert.Equal(404, (await As(City.Office).Get(address)).Status);
}
