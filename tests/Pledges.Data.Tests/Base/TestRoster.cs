using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Base;

/// <summary>Changes of the roster that several tests need; each happens on the city's today.</summary>
internal static class TestRoster
{
    public static readonly DateOnly Joined = new(2020, 1, 1);
    private static readonly Actor System = Actor.System(TestCity.Today);

    public static Task TransferAsync(TestDatabase city, Person person, Unit to) => ChangeAsync(city, person, member =>
    {
        End(member, EndReason.Transferred);
        member.Join(to.Id, TestCity.Today, null, null, System, TestDatabase.Now);
    });

    public static Task EndAsync(TestDatabase city, Person person, EndReason reason) => ChangeAsync(city, person, member => End(member, reason));

    public static Task PostAsync(TestDatabase city, Person person, Unit unit, PostType type, DateOnly from, DateOnly? to = null, bool isKeyLeader = false) =>
        ChangeAsync(city, person, member => member.Enter(new Post(unit.Id, type, null, PostKind.Party, isKeyLeader, false, from, to), System, TestDatabase.Now));

    public static Task ExemptAsync(TestDatabase city, Person person, DateOnly from, DateOnly? to = null) =>
        ChangeAsync(city, person, member => member.Enter(new MemberStatus(StatusKind.Exempt, from, to, null), System, TestDatabase.Now));

    private static void End(Member member, EndReason reason)
    {
        var open = member.Memberships.Single(m => m.To is null);
        member.CorrectMembership(open.From, open.UnitId, TestCity.Today, reason, System, TestDatabase.Now);
    }

    private static async Task ChangeAsync(TestDatabase city, Person person, Action<Member> change)
    {
        var db = city.Db();
        change(await db.Members.Include(m => m.Memberships).Include(m => m.Posts).SingleAsync(m => m.Id == person.MemberId));
        await db.SaveChangesAsync();
    }
}
