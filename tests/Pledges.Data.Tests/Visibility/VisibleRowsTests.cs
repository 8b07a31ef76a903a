using Microsoft.EntityFrameworkCore;
using Pledges.Data.Tests.Base;
using Pledges.Data.Visibility;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Visibility;

public sealed class VisibleRowsTests(CityTemplate template) : DataTest(template)
{
    private const string Everyone = "M01 M02 M03 M04 M05 M06 M07 M11 M12 M13 M21 M22 M23 M31 M32";
    private const string EveryPledge = "2025-M01 M01 M02 M03 M06 M11 M21 M32";
    private const string EveryUnit = "CB10 CB11 CB12 CB21 CS3 DB1 DB2 TU";

    // who → members, pledges, units
    private static readonly (Func<TestCity, Person> Who, string Members, string Pledges, string Units)[] Table =
    [
        (c => c.Member, "M01", "2025-M01 M01", ""),
        (c => c.Newcomer, "M04", "", ""),
        (c => c.Secretary, "M01 M02 M03 M04 M05 M06 M07", "2025-M01 M01 M02 M03 M06", "CB10 CB11"),
        (c => c.Deputy, "M01 M02 M03 M04 M05 M06 M07", "2025-M01 M01 M02 M03 M06", "CB10 CB11"),
        (c => c.OtherSecretary, "M11 M12 M13", "M11", "CB12"),
        (c => c.Committee, "M01 M02 M03 M04 M05 M06 M07 M11 M12 M13", "2025-M01 M01 M02 M03 M06 M11", "CB10 CB11 CB12 DB1"),
        (c => c.OtherCommittee, "M21 M22 M23", "M21", "CB21 DB2"),
        (c => c.GrassrootsSecretary, "M31 M32", "M32", "CS3"),
        (c => c.Standing, Everyone, EveryPledge, EveryUnit),
        (c => c.Office, Everyone, EveryPledge, EveryUnit),
        (c => c.Inspection, Everyone, "", EveryUnit),
        (c => c.Administrator, "", "", ""),
        (c => c.Nobody, "", "", ""),
    ];

    [Theory, OnEveryDatabase]
    public async Task VisibleTo_ForEachRole_IsWhatTheTableSays(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        foreach (var (who, members, pledges, units) in Table)
        {
            var person = who(city.City);
            var actor = await city.ActorAsync(person);
            var seen = (
                Members: await db.Members.VisibleTo(actor).Select(m => m.Code).ToListAsync(),
                Pledges: await db.Pledges.VisibleTo(actor).Select(p => p.Year == TestCity.Year ? p.Member.Code : "2025-" + p.Member.Code).ToListAsync(),
                Units: await db.Units.VisibleTo(actor).Select(u => u.Code).ToListAsync());
            Assert.Equal($"{person.Name} sees {members} | {pledges} | {units}", $"{person.Name} sees {Line(seen.Members)} | {Line(seen.Pledges)} | {Line(seen.Units)}");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task VisibleTo_WhenAMemberWasTransferred_IsTheNewCellsSecretary(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await TestRoster.TransferAsync(city, city.City.Member, city.City.FarCell);
        Assert.Equal((false, false), await SeesAsync(city, city.City.Secretary, city.City.Member));
        Assert.Equal((true, true), await SeesAsync(city, city.City.FarSecretary, city.City.Member));
        Assert.Equal((true, true), await SeesAsync(city, city.City.Member, city.City.Member));
    }

    [Theory, OnEveryDatabase]
    public async Task VisibleTo_WhenAMemberDied_StaysTheLastCellsSecretary(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await TestRoster.EndAsync(city, city.City.Member, Domain.Members.EndReason.Deceased);
        Assert.Equal((true, true), await SeesAsync(city, city.City.Secretary, city.City.Member));
        Assert.Equal((false, false), await SeesAsync(city, city.City.OtherSecretary, city.City.Member));
    }

    private static async Task<(bool Member, bool Pledge)> SeesAsync(TestDatabase city, Person reader, Person person)
    {
        var (db, actor) = (city.Db(), await city.ActorAsync(reader));
        return (await db.Members.VisibleTo(actor).AnyAsync(m => m.Id == person.MemberId), await db.Pledges.VisibleTo(actor).AnyAsync(p => p.Id == person.PledgeId));
    }

    private static string Line(IEnumerable<string> codes) => string.Join(' ', codes.Order(StringComparer.Ordinal));
}
