using Microsoft.EntityFrameworkCore;
using Pledges.Data.Tests.Base;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Visibility;

public sealed class ActorTests(CityTemplate template) : DataTest(template)
{
    [Theory, OnEveryDatabase]
    public async Task Load_GivesTheRolesOfPostsAndAppointments(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var c = city.City;
        foreach (var (person, roles) in new (Person, Grant[])[]
        {
            (c.Member, [new(Role.Member, 0)]),
            (c.Secretary, [new(Role.Member, 0), new(Role.CellSecretary, c.Cell.Id)]),
            (c.Deputy, [new(Role.Member, 0), new(Role.CellSecretary, c.Cell.Id)]),
            (c.Committee, [new(Role.Member, 0), new(Role.GrassrootsCommittee, c.Body.Id)]),
            (c.GrassrootsSecretary, [new(Role.Member, 0), new(Role.CellSecretary, c.GrassrootsCell.Id)]),
            (c.Office, [new(Role.CityOffice, c.Root.Id)]),
            (c.Nobody, []),
        })
        {
            Assert.Equal(roles, (await city.ActorAsync(person)).Grants);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Load_BeforeAPostBegins_OrOnTheDayItHasEnded_GivesNoRole(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await TestRoster.PostAsync(city, city.City.Member, city.City.Cell, PostType.DeputySecretary, new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 20));
        Assert.False((await city.ActorAsync(city.City.Member, new DateOnly(2026, 3, 9))).Is(Role.CellSecretary));
        Assert.True((await city.ActorAsync(city.City.Member, new DateOnly(2026, 3, 10))).Is(Role.CellSecretary));
        Assert.True((await city.ActorAsync(city.City.Member, new DateOnly(2026, 3, 19))).Is(Role.CellSecretary));
        Assert.False((await city.ActorAsync(city.City.Member, new DateOnly(2026, 3, 20))).Is(Role.CellSecretary));
    }

    [Theory, OnEveryDatabase]
    public async Task Load_OfACommitteeMemberOfACell_GivesNoRoleOverIt(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await TestRoster.PostAsync(city, city.City.Member, city.City.Cell, PostType.CommitteeMember, new DateOnly(2025, 1, 1));
        Assert.Equal([new Grant(Role.Member, 0)], (await city.ActorAsync(city.City.Member)).Grants);
    }

    [Theory, OnEveryDatabase]
    public async Task Load_OfTheSecretaryOfADissolvedCell_KeepsNothing(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await TestRoster.PostAsync(city, city.City.Member, city.City.OldCell, PostType.Secretary, new DateOnly(2021, 1, 1));
        var now = await city.ActorAsync(city.City.Member);
        Assert.Equal([new Grant(Role.Member, 0)], now.Grants);
        Assert.Empty(now.UnitIds);
        Assert.Contains(new Grant(Role.CellSecretary, city.City.OldCell.Id), (await city.ActorAsync(city.City.Member, new DateOnly(2023, 12, 31))).Grants);
    }

    [Theory, OnEveryDatabase]
    public async Task Load_OfASuccessorsSecretary_SeesThePredecessor(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var actor = await city.ActorAsync(city.City.Secretary);
        Assert.Equal([city.City.Cell.Id, city.City.OldCell.Id], actor.UnitIds.Order());
        Assert.DoesNotContain(city.City.OldCell.Id, actor.UnitsAs(Role.CellSecretary));
    }

    [Theory, OnEveryDatabase]
    public async Task DecidableBy_AgreesWithMayDecide_ForEveryPair(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var pledges = await db.Pledges.Include(p => p.Member).Where(p => p.Year == TestCity.Year).ToListAsync();
        var decided = 0;
        foreach (var account in await db.Users.ToListAsync())
        {
            var actor = await ActorLoader.LoadAsync(db, account, TestCity.Today);
            var decidable = await db.DecidableBy(actor).Select(s => s.MemberId).ToListAsync();
            foreach (var pledge in pledges)
            {
                var may = PledgingAccess.MayDecide(actor, pledge, await db.StandingOfAsync(pledge.MemberId, TestCity.Today));
                Assert.True(may == decidable.Contains(pledge.MemberId), $"{account.UserName} on {pledge.Reference}: one says {may}, the list says otherwise.");
                decided += may ? 1 : 0;
            }
        }

        // Three of the cell by the secretary and the deputy, the secretary's by the committee, the other cells', the grassroots secretary's by the office.
        Assert.Equal((3 * 2) + 1 + 1 + 1 + 1, decided);
    }
}
