using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Figures;

public sealed class TallyTests(CityTemplate template) : DataTest(template)
{
    private static readonly Actor System = Actor.System(TestCity.Today);

    [Theory, OnEveryDatabase]
    public async Task Stored_AfterConfirmingAssessingAndStopping_EqualsAFreshCount(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await StoredAsync(city);
        await ActAsync(city, city.City.Waiting, (pledge, year) => pledge.Confirm(year, true, null, System, TestDatabase.Now));
        await AssertStoredIsFreshAsync(city);
        await ActAsync(city, city.City.Secretary, (pledge, year) => pledge.Confirm(year, false, "Chung chung", System, TestDatabase.Now));
        await ActAsync(city, city.City.GrassrootsSecretary, (pledge, year) => pledge.Confirm(year, true, null, System, TestDatabase.Now));
        await AssertStoredIsFreshAsync(city);
        await ActAsync(city, city.City.Waiting, (pledge, year) => pledge.Assess(year, PledgeResult.Excellent, null, System, TestDatabase.Now));
        await ActAsync(city, city.City.Secretary, (pledge, year) => pledge.Assess(year, PledgeResult.Poor, null, System, TestDatabase.Now));
        await ActAsync(city, city.City.Secretary, (pledge, year) => pledge.Assess(year, PledgeResult.Good, null, System, TestDatabase.Now));
        await AssertStoredIsFreshAsync(city);
        await ActAsync(city, city.City.Waiting, (pledge, _) => pledge.Stop("Chuyển đi nơi khác", System, TestDatabase.Now));
        await AssertStoredIsFreshAsync(city);
    }

    [Theory, OnEveryDatabase]
    public async Task Stored_AfterOneConfirmation_GrowsByOneUpToTheRootAndNowhereElse(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var before = await StoredAsync(city);
        await ActAsync(city, city.City.Waiting, (pledge, year) => pledge.Confirm(year, true, null, System, TestDatabase.Now));
        var after = await StoredAsync(city);
        foreach (var (unit, grown) in Units(city).Select(u => (u, u.Id == city.City.Cell.Id || u.Id == city.City.Body.Id || u.Id == city.City.Root.Id)))
        {
            Assert.Equal(grown ? 1 : 0, after.GetValueOrDefault(unit.Id).Registered - before.GetValueOrDefault(unit.Id).Registered);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Stored_WhenTheSaveFails_StaysAsItWas(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var before = await StoredAsync(city);
        var db = city.Db();
        var pledge = await TestDatabase.PledgeAsync(db, city.City.Waiting);
        db.Expect(pledge, pledge.Version - 1);
        pledge.Confirm(await TestDatabase.YearAsync(db), true, null, System, TestDatabase.Now);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        Assert.Equal(before.OrderBy(t => t.Key), (await StoredAsync(city)).OrderBy(t => t.Key));
    }

    [Theory, OnEveryDatabase]
    public async Task Count_OnAnEarlierDay_LeavesOutALaterConfirmation(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await ActAsync(city, city.City.Waiting, (pledge, year) => pledge.Confirm(year, true, null, System, TestDatabase.Now));
        var yesterday = await CountAsync(city, TestCity.Today.AddDays(-1));
        var today = await StoredAsync(city);
        Assert.Equal(1, yesterday[city.City.Root.Id].Registered);
        Assert.Equal(2, today[city.City.Root.Id].Registered);
        Assert.Equal(0, (await CountAsync(city, new DateOnly(2026, 1, 30)))[city.City.Root.Id].Registered);
    }

    [Theory, OnEveryDatabase]
    public async Task Transfer_MovesThePersonAndLeavesTheTotal(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var before = await StoredAsync(city);
        await TestRoster.TransferAsync(city, city.City.Member, city.City.FarCell);

        var after = await StoredAsync(city);

        Assert.Equal(before[city.City.Root.Id], after[city.City.Root.Id]);
        Assert.Equal(before[city.City.Cell.Id].Headcount - 1, after[city.City.Cell.Id].Headcount);
        Assert.Equal(before[city.City.FarCell.Id].Headcount + 1, after[city.City.FarCell.Id].Headcount);
        Assert.Equal(before[city.City.FarCell.Id].Registered + 1, after[city.City.FarCell.Id].Registered);
        Assert.Equal(before[city.City.Cell.Id], (await CountAsync(city, TestCity.Today.AddDays(-1)))[city.City.Cell.Id]);
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_OfTheChildren_AddUpToTheParent(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await ActAsync(city, city.City.OtherMember, (pledge, year) => pledge.Confirm(year, true, null, System, TestDatabase.Now));
        await ActAsync(city, city.City.FarMember, (pledge, year) => pledge.Confirm(year, false, "Chung chung", System, TestDatabase.Now));
        var counts = await StoredAsync(city);
        var (c, dissolved) = (city.City, city.City.OldCell.Id);
        Assert.DoesNotContain(dissolved, counts.Keys);
        Assert.Equal(counts[c.Body.Id], counts[c.Cell.Id] + counts[c.OtherCell.Id]);
        Assert.Equal(counts[c.OtherBody.Id], counts[c.FarCell.Id]);
        Assert.Equal(counts[c.Root.Id], counts[c.Body.Id] + counts[c.OtherBody.Id] + counts[c.GrassrootsCell.Id]);
        Assert.Equal(15, counts[c.Root.Id].Headcount);
    }

    [Theory, OnEveryDatabase]
    public async Task Population_LeavesOutAnExemptMember_AndHeadcountDoesNot(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var member = await db.Members.SingleAsync(m => m.Id == city.City.Member.MemberId);
        member.Enter(new MemberStatus(StatusKind.Exempt, new DateOnly(2026, 3, 1), null, "12-QĐ/TU"), System, TestDatabase.Now);
        await db.SaveChangesAsync();
        var cell = (await StoredAsync(city))[city.City.Cell.Id];
        Assert.Equal((7, 6, 0), (cell.Headcount, cell.Population, cell.Registered));
    }

    private static IReadOnlyList<Unit> Units(TestDatabase city) =>
        [city.City.Root, city.City.Body, city.City.Cell, city.City.OtherCell, city.City.OldCell, city.City.OtherBody, city.City.FarCell, city.City.GrassrootsCell];

    private static async Task ActAsync(TestDatabase city, Person owner, Action<Pledge, PledgeYear> act)
    {
        var db = city.Db();
        act(await TestDatabase.PledgeAsync(db, owner), await TestDatabase.YearAsync(db));
        await db.SaveChangesAsync();
    }

    private static Task<IReadOnlyDictionary<int, Tally>> StoredAsync(TestDatabase city) => CountAsync(city, TestCity.Today);

    private static Task<IReadOnlyDictionary<int, Tally>> CountAsync(TestDatabase city, DateOnly asOf) =>
        city.Db().TalliesAsync(TestCity.Year, asOf, TestCity.Today, [.. Units(city).Select(u => u.Id)]);

    private static async Task AssertStoredIsFreshAsync(TestDatabase city)
    {
        var stored = await RowsAsync(city);
        Assert.NotEmpty(stored);
        await Tallies.RefreshAsync(city.Db(), TestCity.Year, TestCity.Today);
        Assert.Equal(await RowsAsync(city), stored);
    }

    private static Task<List<KeyValuePair<int, Tally>>> RowsAsync(TestDatabase city) =>
        city.Db().Tallies.Where(t => t.Year == TestCity.Year && t.AsOf == TestCity.Today).OrderBy(t => t.UnitId)
            .Select(t => new KeyValuePair<int, Tally>(t.UnitId, t.Counts)).ToListAsync();
}
