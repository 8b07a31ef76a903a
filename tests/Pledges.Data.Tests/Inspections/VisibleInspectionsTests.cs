using Microsoft.EntityFrameworkCore;
using Pledges.Data.Tests.Base;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Inspections;

public sealed class VisibleInspectionsTests(CityTemplate template) : DataTest(template)
{
    private static readonly DateOnly DecidedOn = new(2026, 1, 12);
    private static readonly Actor System = Actor.System(TestCity.Today);

    // who → inspections, subjects, remedies
    private static readonly (Func<TestCity, Person> Who, string Inspections, string Subjects, string Remedies)[] Table =
    [
        (c => c.Inspection, "city planned ward", "city:CB11 city:DB2 city:M11 planned:DB1 ward:CB12", "CB11 M11"),
        (c => c.Standing, "city planned ward", "city:CB11 city:DB2 city:M11 planned:DB1 ward:CB12", "CB11 M11"),
        (c => c.Office, "", "", ""),
        (c => c.Administrator, "", "", ""),
        (c => c.Nobody, "", "", ""),
        (c => c.Committee, "city ward", "city:CB11 city:M11 ward:CB12", "CB11 M11"),
        (c => c.OtherCommittee, "city", "city:DB2", ""),
        (c => c.Secretary, "city", "city:CB11", "CB11"),
        (c => c.Deputy, "city", "city:CB11", "CB11"),
        (c => c.OtherSecretary, "city ward", "city:M11 ward:CB12", "M11"),
        (c => c.FarSecretary, "", "", ""),
        (c => c.GrassrootsSecretary, "", "", ""),
        (c => c.OtherMember, "city", "city:M11", "M11"),
        (c => c.Member, "", "", ""),
    ];

    [Theory, OnEveryDatabase]
    public async Task VisibleTo_ForEachRole_IsWhatTheTableSays(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await EnterAsync(city);
        var db = city.Db();
        foreach (var (who, inspections, subjects, remedies) in Table)
        {
            var person = who(city.City);
            var actor = await city.ActorAsync(person);
            var seenInspections = await db.Inspections.VisibleTo(db, actor).Where(i => i.Id != city.City.InspectionId).Select(i => i.Content!).ToListAsync();
            var seenSubjects = await (from s in db.InspectionSubjects.VisibleTo(db, actor)
                                      join i in db.Inspections on s.InspectionId equals i.Id
                                      where i.Id != city.City.InspectionId
                                      select i.Content + ":" + (db.Units.Where(u => u.Id == s.UnitId).Select(u => u.Code).FirstOrDefault() ?? db.Members.Where(m => m.Id == s.MemberId).Select(m => m.Code).FirstOrDefault())).ToListAsync();
            var seenRemedies = await (from r in db.Remedies.VisibleTo(db, actor)
                                      where r.Id != city.City.RemedyId
                                      select db.Units.Where(u => u.Id == r.UnitId).Select(u => u.Code).FirstOrDefault() ?? db.Members.Where(m => m.Id == r.MemberId).Select(m => m.Code).FirstOrDefault()!).ToListAsync();
            Assert.Equal($"{person.Name} sees {inspections} | {subjects} | {remedies}", $"{person.Name} sees {Line(seenInspections)} | {Line(seenSubjects)} | {Line(seenRemedies)}");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Remedy_ThatIsSaved_ComesBackWithItsHistory(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await EnterAsync(city);
        var db = city.Db();
        var remedy = await db.Remedies.Include(r => r.Finding).SingleAsync(r => r.UnitId != null);
        remedy.MakePlan(new RemedyPlan(null, "Chưa phân công", "Phân công", remedy.Responsible, remedy.DueOn), System, TestDatabase.Now);
        remedy.MarkDone(TestCity.Today, "Xong", System, TestDatabase.Now);
        await db.SaveChangesAsync();

        var read = await city.Db().Remedies.Include(r => r.Entries).SingleAsync(r => r.Id == remedy.Id);
        Assert.Equal((RemedyState.Done, "Phân công", TestCity.Today), (read.State, read.Measures, read.DoneOn));
        Assert.Equal([RemedyAct.Planned, RemedyAct.Done], read.Entries.OrderBy(e => e.Id).Select(e => e.Act));
        Assert.Equal("remedy.demanded remedy.planned remedy.done", string.Join(' ', await city.Db().Events.Where(e => e.Subject == "Remedy" && e.SubjectId == remedy.Id).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync()));
    }

    [Theory, OnEveryDatabase]
    public async Task Save_OfANumberTwiceInAYear_IsRefusedByTheDatabase(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await EnterAsync(city);
        var db = city.Db();
        var again = Plan(city, "again", city.City.Root);
        again.Add(SubjectKey.OfUnit(city.City.Cell.Id), System, TestDatabase.Now);
        Decide(again, "city");
        db.Add(again);
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        Assert.True(error.IsDuplicate());
        Assert.Equal(4, await city.Db().Inspections.CountAsync());
    }

    private static async Task EnterAsync(TestDatabase city)
    {
        var (db, c) = (city.Db(), city.City);
        var decided = Enter("city", c.Root, SubjectKey.OfUnit(c.Cell.Id), SubjectKey.OfUnit(c.OtherBody.Id), SubjectKey.OfMember(c.OtherMember.MemberId));
        Decide(decided, "city");
        Decide(Enter("ward", c.Body, SubjectKey.OfUnit(c.OtherCell.Id)), "ward");
        Enter("planned", c.Root, SubjectKey.OfUnit(c.Body.Id));
        await db.SaveChangesAsync();
        foreach (var subject in decided.Subjects.Where(s => s.UnitId != c.OtherBody.Id))
        {
            var finding = decided.Find(subject.Id, new FindingText(FindingKind.Shortcoming, ShortcomingType.Leadership, null, "Thiếu sổ theo dõi", null, new(2026, 2, 1)), System, TestDatabase.Now);
            db.Add(Remedy.Demand(decided, finding, new RemedyDemand(subject.Key, new(2026, 4, 1)), System, TestDatabase.Now));
        }

        await db.SaveChangesAsync();

        Inspection Enter(string name, Unit body, params SubjectKey[] subjects)
        {
            var inspection = Plan(city, name, body);
            foreach (var subject in subjects)
            {
                inspection.Add(subject, System, TestDatabase.Now);
            }

            db.Add(inspection);
            return inspection;
        }
    }

    private static Inspection Plan(TestDatabase city, string name, Unit body) => Inspection.Plan(
        new InspectionDetails(2026, InspectionBody.InspectionCommission, body.Id, Activity.Inspection, InspectionKind.Topical, "ROLE_MODEL", name, null, null, null), System, TestDatabase.Now);

    private static void Decide(Inspection inspection, string number) =>
        inspection.Decide(new InspectionDecision(number, DecidedOn, [new TeamMember("Nguyễn Văn Kiểm", TeamDuty.Head)], InspectionDecision.Usual(DecidedOn)), System, TestDatabase.Now);

    private static string Line(IEnumerable<string> codes) => string.Join(' ', codes.Order(StringComparer.Ordinal));
}
