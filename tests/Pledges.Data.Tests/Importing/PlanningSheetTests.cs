using Microsoft.EntityFrameworkCore;
using Pledges.Data.Exporting;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Importing;

/// <summary>Plans and indicators come from a register and go back to it.</summary>
public sealed class PlanningSheetTests(CityTemplate template) : ImportTest(template)
{
    private const string PlansHead = "Mã tổ chức;Loại;Từ năm;Đến năm;Ngày duyệt;Tên";
    private const string IndicatorsHead = "Năm;Mã;Tên;Đơn vị;Kế hoạch;Thực hiện;Chiều";

    [Theory, OnEveryDatabase]
    public async Task Import_OfPlansAndIndicators_TakesThemOnce(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = Register();
        var before = await OwnEventsAsync(city);
        var report = await TakeAsync(city, folder.Path);
        Assert.Equal([("plans", 5), ("indicators", 4)], report.Sheets.Select(s => (s.Sheet!, s.Added)));

        var again = await TakeAsync(city, folder.Path);
        Assert.Equal((0, 0, false), (again.Added, again.Changed, again.IsWritten));

        var db = city.Db();
        var plan = await db.Plans.SingleAsync(p => p.UnitId == city.City.Body.Id && p.Kind == PlanKind.Term);
        Assert.Equal((2015, 2020, PlanState.Approved, new DateOnly(2015, 9, 10), "Kế hoạch toàn khóa"), (plan.FromYear, plan.ToYear, plan.State, plan.ApprovedOn!.Value, plan.Title));
        Assert.Equal("Chương trình hành động năm 2018", (await db.Plans.SingleAsync(p => p.UnitId == city.City.GrassrootsCell.Id && p.Kind == PlanKind.Year)).Title);
        Assert.Equal([12.5m, 1250.75m, 3m, null], await db.Indicators.Where(i => i.Year == 2018).OrderBy(i => i.Code).Select(i => i.Actual).ToListAsync());
        Assert.Single(await db.Events.Where(e => e.Kind == "roster.imported").ToListAsync());
        Assert.Equal(before, await OwnEventsAsync(city));
    }

    [Theory, OnEveryDatabase]
    public async Task Figures_CountOrganisationsWithBothPlans_AndIndicatorsThatAreMet(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = Register();
        await TakeAsync(city, folder.Path);
        var (db, end) = (city.Db(), new DateOnly(2018, 12, 31));

        Assert.Equal((2, 3), await PlannedAsync(db, "", 2018, end));
        // Approved on 20 February: the day before, the programme of DB1 was not there yet.
        Assert.Equal((1, 3), await PlannedAsync(db, "", 2018, new DateOnly(2018, 2, 19)));
        Assert.Equal((0, 3), await PlannedAsync(db, "", 2021, end.AddYears(3)));
        var path = await db.Paths.On(end).Where(p => p.UnitId == city.City.Body.Id).Select(p => p.Path).SingleAsync();
        Assert.Equal((1, 1), await PlannedAsync(db, path, 2018, end));
        Assert.Equal((2, 4), (Of(await db.TargetsMetAsync(2018))));
    }

    [Theory, OnEveryDatabase]
    public async Task Import_OfAnotherDayAndValue_CorrectsThemAndSaysSo(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        using var folder = Register();
        await TakeAsync(city, folder.Path);
        using var second = new RosterFolder()
            .With("Kế hoạch", PlansHead, "DB2;YEAR;2018;2018;01/03/2018;Chương trình hành động năm 2018")
            .With("Chỉ tiêu", "Năm;Mã;Kế hoạch;Chiều;Thực hiện", "2018;CT04;7,5;giảm;7.5");
        var report = await TakeAsync(city, second.Path);

        Assert.Equal([1, 1], report.Sheets.Select(s => s.Changed));
        var db = city.Db();
        Assert.Equal(PlanState.Approved, (await db.Plans.SingleAsync(p => p.UnitId == city.City.OtherBody.Id && p.Kind == PlanKind.Year)).State);
        var indicator = await db.Indicators.SingleAsync(i => i.Code == "CT04");
        Assert.Equal(("Hộ nghèo", IndicatorState.Met), (indicator.Name, indicator.State));
        Assert.Equal(["indicator.corrected", "plan.corrected"], await db.Events.Where(e => e.Kind.EndsWith(".corrected")).Select(e => e.Kind).Order().ToListAsync());
    }

    [Theory]
    [InlineData("XX;YEAR;2018;2018;;A", "Mã tổ chức", "There is no organisation with the code “XX”.")]
    [InlineData("DB1;MONTH;2018;2018;;A", "Loại", "“MONTH” is not known here. Known are: TERM, YEAR.")]
    [InlineData("DB1;YEAR;2018;2019;;A", "Đến năm", "A yearly programme covers one year, a term plan 2 to 11 years, between 2000 and 2100.")]
    [InlineData("DB1;TERM;2020;2015;;A", "Đến năm", "A yearly programme covers one year, a term plan 2 to 11 years, between 2000 and 2100.")]
    [InlineData("DB1;YEAR;năm;;;A", "Từ năm", "“năm” is not a number between 2000 and 2100.")]
    [InlineData("DB1;YEAR;2018;2018;30/02/2018;A", "Ngày duyệt", "“30/02/2018” is not a date that exists (day/month/year).")]
    [InlineData("DB1;YEAR;2026;2026;01/12/2026;A", "Ngày duyệt", "The day 01/12/2026 has not come yet.")]
    public async Task Import_OfAPlanThatCannotBe_IsRefusedWithItsRow(string row, string column, string reason)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Kế hoạch", PlansHead, "DB1;TERM;2015;2020;;Kế hoạch", row);
        var refusal = Assert.Single(await RefusedAsync(city, folder.Path));
        Assert.Equal((3, column, reason), (refusal.Row, refusal.Column, refusal.Reason));
        Assert.Equal(city.City.PlanId, (await city.Db().Plans.SingleAsync()).Id);
    }

    [Theory]
    [InlineData("2018;CT02;A;%;nhiều;1;UP", "Kế hoạch", "“nhiều” is not a number.")]
    [InlineData("2018;CT02;A;%;;1;UP", "Kế hoạch", "A value is missing.")]
    [InlineData("2018;CT02;A;%;1;1e40;UP", "Thực hiện", "“1e40” is not a number.")]
    [InlineData("2018;CT02;A;%;1;1;NGANG", "Chiều", "“NGANG” is not known here. Known are: UP, DOWN.")]
    [InlineData("2018;CT01;Khác;%;1;1;UP", "Năm", "Row 2 has the same key with other values.")]
    [InlineData("99;CT02;A;%;1;1;UP", "Năm", "The year must lie between 2010 and 2100.")]
    public async Task Import_OfAnIndicatorThatCannotBe_IsRefusedWithItsRow(string row, string column, string reason)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = new RosterFolder().With("Chỉ tiêu", IndicatorsHead, "2018;CT01;A;%;1;1;UP", row);
        var refusal = Assert.Single(await RefusedAsync(city, folder.Path));
        Assert.Equal((3, column, reason), (refusal.Row, refusal.Column, refusal.Reason));
        Assert.Equal(city.City.IndicatorId, (await city.Db().Indicators.SingleAsync()).Id);
    }

    [Fact]
    public async Task Export_OfPlansAndIndicators_ComesInAgainAndChangesNothing()
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        using var folder = Register();
        await TakeAsync(city, folder.Path);
        foreach (var path in new[] { folder.At("ra"), folder.At("ra.xlsx") })
        {
            await new ExportRoster(city.Db(), Clock).RunAsync(path, Actor.System(TestCity.Today));
            var report = await TakeAsync(city, path);
            Assert.Equal((0, 0), (report.Added, report.Changed));
            Assert.Equal([6, 5], report.Sheets.Where(s => s.Sheet is "plans" or "indicators").Select(s => s.Unchanged));
        }

        Assert.Contains("2018;CT01;Thu nhập;triệu đồng;12;12.5;UP", await File.ReadAllLinesAsync(Path.Combine(folder.At("ra"), "Chỉ tiêu.csv")));
    }

    private static Task<int> OwnEventsAsync(TestDatabase city) => city.Db().Events.CountAsync(e => e.Subject == nameof(Plan) || e.Subject == nameof(Indicator));

    private static RosterFolder Register() => new RosterFolder()
        .With("Kế hoạch", PlansHead,
            "DB1;TERM;2015;2020;10/09/2015;Kế hoạch toàn khóa",
            "DB1;YEAR;2018;2018;20/02/2018;Chương trình hành động năm 2018",
            "CS3;toàn khóa;2015;2020;10/09/2015;Kế hoạch toàn khóa",
            "CS3;năm;2018;;10/01/2018;",
            // Handed in, never approved.
            "DB2;YEAR;2018;2018;;Chương trình hành động năm 2018")
        .With("Chỉ tiêu", IndicatorsHead,
            "2018;CT01;Thu nhập;triệu đồng;12;12,5;UP",
            "2018;CT02;Thu ngân sách;tỷ đồng;1.250,5;1.250,75;UP",
            "2018;CT03;Tỷ suất sinh;%;2,5;3;DOWN",
            "2018;CT04;Hộ nghèo;%;7.5;;DOWN");

    private static async Task<(int, int)> PlannedAsync(PledgesDb db, string path, int year, DateOnly day)
    {
        var facts = await db.OrganisationFacts(year, day).Where(o => o.Path.StartsWith(path)).ToListAsync();
        return (facts.Count(o => o.IsPlanned), facts.Count);
    }

    private static (int, int) Of(Domain.Figures.FigureValue value) => (value.Numerator, value.Denominator);
}
