using Microsoft.EntityFrameworkCore;
using Pledges.Data.Pledging;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Pledging;

public sealed class OpenYearTests(CityTemplate template) : DataTest(template)
{
    private const int Next = TestCity.Year + 1;
    private static readonly Actor System = Actor.System(TestCity.Today);

    [Theory, OnEveryDatabase]
    public async Task Propose_AfterAYear_IsTheNextWithThatYearsSetUpAndTheSchemeInForce(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await city.CountByAsync(PopulationRule.Headcount);
        var order = await OpenYear.ProposeAsync(city.Db(), null, TestCity.Today);
        Assert.Equal(YearSettings.Usual(Next, "D") with { PopulationRule = PopulationRule.Headcount }, order.Settings);
        Assert.Equal((Next, (await city.Db().Forms.SingleAsync()).Id), (order.Year, order.FormVersionId));
        Assert.Equal("B", (await OpenYear.ProposeAsync(city.Db(), 2019, TestCity.Today)).Settings.SchemeCode);
    }

    [Theory, OnEveryDatabase]
    public async Task Propose_FromAYearWithDaysOfItsOwn_MovesThem_AndTakesTheFormInForce(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var year = await db.Years.SingleAsync(y => y.Year == TestCity.Year);
        year.Change(year.Settings with { DueOn = new DateOnly(2026, 2, 10), MidYearUntil = new DateOnly(2026, 6, 20), ResultScale = ResultScale.ThreeSteps }, System, TestDatabase.Now);
        var form = FormVersion.FirstDelivered();
        var newer = new FormVersion(form.Type, "Mẫu mới", "New form", Next, 3, 5, form.Sections.Take(2).Select(s => new FormSection(s.Code, s.No, s.Title, s.TitleEn, s.Hint, s.HintEn)));
        db.Forms.Add(newer);
        await db.SaveChangesAsync();
        var order = await OpenYear.ProposeAsync(city.Db(), null, TestCity.Today);
        Assert.Equal((new DateOnly(Next, 2, 10), new DateOnly(Next, 6, 20), ResultScale.ThreeSteps), (order.Settings.DueOn, order.Settings.MidYearUntil, order.Settings.ResultScale));
        Assert.Equal((newer.Id, TestCity.Year), (order.FormVersionId, order.CopiedFrom));
        var other = await OpenYear.ProposeAsync(city.Db(), null, TestCity.Today, TestCity.ClosedYear);
        Assert.Equal((Next, new DateOnly(Next, 1, 31), TestCity.ClosedYear), (other.Year, other.Settings.DueOn, other.CopiedFrom));
    }

    [Theory, OnEveryDatabase]
    public async Task Open_WithItsGoals_IsStoredWithThem(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        await OpenYear.RunAsync(db, await OrderAsync(db) with { Goals = [new("registered", Comparison.AtLeast, 100m), new("exemplars.leaders", Comparison.MoreThan, 200m / 3m)] }, System, TestDatabase.Now);
        Assert.True((await city.Db().Years.SingleAsync(y => y.Year == Next)).IsOpen);
        var targets = await city.Db().Targets.Where(t => t.Year == Next).OrderBy(t => t.FigureId).ToListAsync();
        Assert.Equal([("exemplars.leaders", Comparison.MoreThan, 66.666667m), ("registered", Comparison.AtLeast, 100m)], targets.Select(t => (t.FigureId, t.Comparison, t.Value)));
        Assert.Equal(1, await city.Db().Events.CountAsync(e => e.Kind == "year.opened" && e.Detail == $"{Next}"));
    }

    [Theory, OnEveryDatabase]
    public async Task Open_WhenSomethingIsWrong_StoresNothing(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var good = await OrderAsync(city.Db());
        foreach (var (rule, order) in new[]
        {
            ("YearIsNew", good with { Year = TestCity.Year }),
            ("FormExists", good with { FormVersionId = 999 }),
            ("SchemeExists", good with { Settings = good.Settings with { SchemeCode = "Z" } }),
            ("DeadlinesAreInOrder", good with { Settings = good.Settings with { DueOn = good.Settings.OpensOn.AddDays(-1) } }),
            ("TargetsNameFigures", good with { Goals = [new("of_the_moon", Comparison.AtLeast, 1m)] }),
            ("TargetIsAPercentage", good with { Goals = [new("registered", Comparison.AtLeast, 101m)] }),
        })
        {
            Assert.Equal(rule, (await Assert.ThrowsAsync<RuleBroken>(() => OpenYear.RunAsync(city.Db(), order, System, TestDatabase.Now))).Rule);
        }

        Assert.Equal([TestCity.ClosedYear, TestCity.Year], await city.Db().Years.Select(y => y.Year).Order().ToListAsync());
        Assert.False(await city.Db().Targets.AnyAsync(t => t.Year == Next));
    }

    private static Task<YearOrder> OrderAsync(PledgesDb db) => OpenYear.ProposeAsync(db, null, TestCity.Today);
}
