using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Figures;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Planning;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Figures;

/// <summary>The figures of the registers, counted by hand on a small city: whole, parts, period, and an earlier day.</summary>
public sealed class RegisterFigureTests(CityTemplate template) : DataTest(template)
{
    private static readonly Actor System = Actor.System(TestCity.Today);

    [Theory, OnEveryDatabase]
    public async Task Organisations_WithPlansAndGrades_AreCountedWhereTheyStand(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var (db, c) = (city.Db(), city.City);
        await db.Plans.ExecuteDeleteAsync();
        await db.Indicators.ExecuteDeleteAsync();
        Plan(db, c.Body.Id, PlanKind.Term, 2025, 2030, new(2025, 9, 1));
        Plan(db, c.Body.Id, PlanKind.Year, 2026, 2026, new(2026, 2, 1));
        Plan(db, c.OtherBody.Id, PlanKind.Term, 2025, 2030, new(2025, 9, 1));
        Plan(db, c.GrassrootsCell.Id, PlanKind.Term, 2020, 2025, new(2020, 9, 1));
        Plan(db, c.GrassrootsCell.Id, PlanKind.Year, 2026, 2026, new(2026, 3, 11));
        db.OrgGrades.AddRange(Grade(c.Body.Id, "EXCELLENT"), Grade(c.OtherBody.Id, "GOOD"), Grade(c.Cell.Id, "EXCELLENT"));
        db.Indicators.AddRange(Indicator("CT1", 10, 10, Direction.Up), Indicator("CT2", 10, 11, Direction.Down), Indicator("CT3", 10, 9, Direction.Down), Indicator("CT4", 10, null, Direction.Up));
        await db.SaveChangesAsync();

        var (whole, body, cell) = (await SheetAsync(city, c.Root), await SheetAsync(city, c.Body), await SheetAsync(city, c.Cell));

        Assert.Equal((1, 3m), Of(whole, "plans"));
        Assert.Equal((1, 1m), Of(body, "plans"));
        Assert.Null(cell["plans"].Reading.Value);
        Assert.Equal((0, 3m), Of(await SheetAsync(city, c.Root, new DateOnly(2026, 1, 31)), "plans"));
        Assert.Equal((1, 2m), Of(whole, "org_clean_strong"));
        Assert.Equal((1, 1m), Of(body, "org_clean_strong"));
        Assert.Equal((2, 4m), Of(whole, "targets_met"));
        Assert.Null(body["targets_met"].Reading.Value);
    }

    [Theory, OnEveryDatabase]
    public async Task Inspections_OfTheCitysBodies_AreInstancesAndDifferentOnes(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var (db, c) = (city.Db(), city.City);
        await db.Remedies.ExecuteDeleteAsync();
        await db.Inspections.ExecuteDeleteAsync();
        db.Inspections.AddRange(
            Inspected("1-QĐ/TU", new(2026, 2, 1), c.Root.Id, InspectionsCounted.RoleModel, SubjectKey.OfUnit(c.Body.Id), SubjectKey.OfUnit(c.Cell.Id), SubjectKey.OfMember(c.Member.MemberId)),
            Inspected("2-QĐ/TU", new(2026, 2, 9), c.Root.Id, "OTHER", SubjectKey.OfUnit(c.Body.Id), SubjectKey.OfUnit(c.OtherBody.Id)),
            Inspected("3-QĐ/TU", new(2024, 12, 31), c.Root.Id, "OTHER", SubjectKey.OfUnit(c.Body.Id)),
            Inspected("4-QĐ/ĐU", new(2026, 2, 9), c.Body.Id, "OTHER", SubjectKey.OfUnit(c.Cell.Id)));
        await db.SaveChangesAsync();

        var (whole, body) = (await SheetAsync(city, c.Root), await SheetAsync(city, c.Body));

        Assert.Equal((4, 3), Instances(whole, "inspected.orgs"));
        Assert.Equal((1, 1), Instances(whole, "inspected.members"));
        Assert.Equal((2, 2), Instances(whole, "inspected.role_model"));
        Assert.Equal((3, 2), Instances(body, "inspected.orgs"));
        Assert.Equal((5, 3), Instances(await SheetAsync(city, c.Root, from: 2024), "inspected.orgs"));
        Assert.Equal((2, 2), Instances(await SheetAsync(city, c.Root, new DateOnly(2026, 2, 5)), "inspected.orgs"));
    }

    [Theory, OnEveryDatabase]
    public async Task Discipline_CountsPeopleOnceDecisionsByForm_AndWhoLedOnTheDay(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await TestRoster.EndAsync(city, city.City.FarMember, EndReason.Expelled);
        var (db, c) = (city.Db(), city.City);
        await db.Disciplines.ExecuteDeleteAsync();
        var wrong = Decided(c.Waiting, "9-QĐ", new(2026, 1, 9), DisciplineForm.Warning, true);
        wrong.Annul("Nhập nhầm người", System, TestDatabase.Now);
        db.Disciplines.AddRange(
            Decided(c.Member, "1-QĐ", new(2026, 2, 10), DisciplineForm.Reprimand, true),
            Decided(c.Member, "2-QĐ", new(2026, 3, 1), DisciplineForm.Warning, false),
            Decided(c.Secretary, "3-QĐ", new(2025, 5, 5), DisciplineForm.Reprimand, true),
            Decided(c.FarMember, "4-QĐ", TestCity.Today, DisciplineForm.Expulsion, false),
            wrong);
        await db.SaveChangesAsync();

        var (whole, far) = (await SheetAsync(city, c.Root, from: 2025), await SheetAsync(city, c.FarCell, from: 2025));

        Assert.Equal((2, 1), (whole["disciplined.example"].Reading.Numerator, whole["disciplined.leaders"].Reading.Numerator));
        Assert.Equal(4, whole["disciplined.forms"].Reading.Numerator);
        Assert.Equal([new(2025, "REPRIMAND", 1), new(2026, "REPRIMAND", 1), new(2026, "WARNING", 1), new(2026, "EXPULSION", 1)], whole.Counts.Registers.Discipline.Forms);
        Assert.Equal([new(2025, 1, 15, 15), new(2026, 2, 15, 14)], whole.Counts.Registers.Discipline.Years);
        Assert.Equal((2, 14.5m), Of(whole, "disciplined.example_rate"));
        Assert.Equal(((100m / 15) + (200m / 14.5m)) / 2, whole["disciplined.rate"].Reading.Exact!.Value, 10);
        Assert.Equal(1, far["disciplined.forms"].Reading.Numerator);
        Assert.Equal([new(2025, 0, 3, 3), new(2026, 1, 3, 2)], far.Counts.Registers.Discipline.Years);
    }

    [Theory, OnEveryDatabase]
    public async Task Cases_OnceStored_AreReadWithoutTheRegistersAndFollowThem(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var (db, c) = (city.Db(), city.City);
        await db.Disciplines.ExecuteDeleteAsync();
        var decision = Decided(c.Member, "1-QĐ", new(2026, 2, 10), DisciplineForm.Reprimand, true);
        db.Disciplines.Add(decision);
        await db.SaveChangesAsync();
        Assert.Equal(1, Example(await SheetAsync(city, c.Root)));

        await city.Db().Disciplines.ExecuteDeleteAsync();
        Assert.Equal(1, Example(await SheetAsync(city, c.Root)));
        Assert.Null(Example(await SheetAsync(city, c.Root, TestCity.Today.AddDays(-1))));

        var other = city.Db();
        other.Disciplines.Add(Decided(c.Secretary, "2-QĐ", new(2026, 2, 11), DisciplineForm.Warning, true));
        other.Disciplines.Add(Decided(c.FarMember, "3-QĐ", new(2026, 2, 11), DisciplineForm.Warning, true));
        await other.SaveChangesAsync();
        Assert.Equal(2, Example(await SheetAsync(city, c.Root)));

        (await other.Disciplines.SingleAsync(d => d.DecisionNo == "3-QĐ")).Annul("Nhập nhầm", System, TestDatabase.Now);
        await other.SaveChangesAsync();
        Assert.Equal(1, Example(await SheetAsync(city, c.Root)));
        Assert.Equal(0, Example(await SheetAsync(city, c.FarCell)));

        static int? Example(FigureSheet sheet) => sheet["disciplined.example"].Reading.Numerator;
    }

    private static (int?, decimal?) Of(FigureSheet sheet, string id) => (sheet[id].Reading.Numerator, sheet[id].Reading.Denominator);

    private static (int?, int?) Instances(FigureSheet sheet, string id) => (sheet[id].Reading.Numerator, sheet[id].Reading.Distinct);

    private static Task<FigureSheet> SheetAsync(TestDatabase city, Unit unit, DateOnly? day = null, int? from = null) =>
        city.Db().FiguresOfAsync(unit.Id, FigureQuestion.Of(TestCity.Year, day ?? TestCity.Today, from), TestCity.Today);

    private static OrgGrade Grade(int unit, string grade) => new() { Year = TestCity.Year, UnitId = unit, SchemeCode = "D", Grade = grade };

    private static Indicator Indicator(string code, decimal target, decimal? actual, Direction direction) =>
        Domain.Planning.Indicator.FromRegister(TestCity.Year, new IndicatorDetails(code, code, "%", target, direction), actual, System, TestDatabase.Now);

    private static void Plan(PledgesDb db, int unit, PlanKind kind, int from, int to, DateOnly approved) =>
        db.Plans.Add(Domain.Planning.Plan.FromRegister(unit, new PlanDetails(kind, from, to, "Kế hoạch"), approved, System, TestDatabase.Now));

    private static Inspection Inspected(string no, DateOnly on, int bodyUnit, string topic, params SubjectKey[] subjects)
    {
        var inspection = Inspection.FromRegister(new RegisteredInspection(no, on, InspectionBody.StandingCommittee, bodyUnit, Activity.Inspection, InspectionKind.Topical, topic), System, TestDatabase.Now);
        foreach (var subject in subjects)
        {
            inspection.TakeOver(new RegisteredSubject(subject, null, null), System, TestDatabase.Now);
        }

        return inspection;
    }

    private static DisciplineDecision Decided(Person person, string no, DateOnly on, DisciplineForm form, bool isExample) =>
        DisciplineDecision.Of(new Disciplined(person.MemberId, false, true), new DisciplineFacts(no, on, form, Grounds.Conduct, Grounds.None, isExample, null), System, TestDatabase.Now);
}
