using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Base;

/// <summary>Gives the people of the city different standings, so that every figure has somebody above and below the line.</summary>
internal static class VariedCity
{
    private static readonly Actor System = Actor.System(TestCity.Today);

    public static async Task<TestDatabase> VariedAsync(this TestDatabase city)
    {
        var c = city.City;
        await TestRoster.PostAsync(city, c.Member, c.Body, PostType.Head, TestRoster.Joined, isKeyLeader: true);
        await TestRoster.PostAsync(city, c.Waiting, c.Body, PostType.Head, TestRoster.Joined, isKeyLeader: true);
        await TestRoster.PostAsync(city, c.FarMember, c.Body, PostType.Head, TestRoster.Joined, new DateOnly(2026, 3, 1), isKeyLeader: true);
        await TestRoster.PostAsync(city, c.OtherMember, c.OtherCell, PostType.CommitteeMember, TestRoster.Joined);
        await TestRoster.ExemptAsync(city, c.Silent, new DateOnly(2026, 2, 1));
        await TestRoster.ExemptAsync(city, c.SentBack, new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 1));
        var db = city.Db();
        var year = await TestDatabase.YearAsync(db);
        var far = await TestDatabase.PledgeAsync(db, c.FarMember);
        far.Confirm(year, false, "Chung chung", System, TestDatabase.Now);
        var other = await TestDatabase.PledgeAsync(db, c.OtherMember);
        other.Confirm(year, true, null, System, TestDatabase.Now);
        other.Assess(year, PledgeResult.Poor, null, System, TestDatabase.Now);
        (await TestDatabase.PledgeAsync(db, c.Member)).Assess(year, PledgeResult.Good, null, System, TestDatabase.Now);
        foreach (var person in new[] { c.Member, c.OtherMember, c.Newcomer, c.Silent })
        {
            db.Exemplars.Add(new Exemplar { Year = TestCity.Year, MemberId = person.MemberId, Fields = ExemplarFields.Work });
        }

        foreach (var (person, grade) in new[] { (c.Member, "EXCELLENT"), (c.OtherMember, "FAIR"), (c.Silent, "GOOD"), (c.FarMember, "FAILED") })
        {
            db.MemberGrades.Add(new MemberGrade { Year = TestCity.Year, MemberId = person.MemberId, SchemeCode = "D", Grade = grade });
        }

        await db.SaveChangesAsync();
        return city;
    }

    public static async Task CountByAsync(this TestDatabase city, PopulationRule rule)
    {
        var db = city.Db();
        var year = await TestDatabase.YearAsync(db);
        year.Change(YearSettings.Usual(TestCity.Year, year.SchemeCode) with { PopulationRule = rule }, System, TestDatabase.Now);
        await db.SaveChangesAsync();
    }
}
