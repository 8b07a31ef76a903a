using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Saving;

/// <summary>A save inside a larger act lives and dies with it.</summary>
public sealed class TransactionTests(CityTemplate template) : DataTest(template)
{
    private static readonly Actor System = Actor.System(TestCity.Today);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Save_InsideATransaction_IsKeptOnlyIfThatIsCommitted(bool commits)
    {
        await using var city = await OpenAsync(Engine.Sqlite);
        await Tallies.RefreshAsync(city.Db(), TestCity.Year, TestCity.Today);
        var before = await SeenAsync(city);
        var db = city.Db();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            var pledge = await TestDatabase.PledgeAsync(db, city.City.Waiting);
            pledge.Confirm(await TestDatabase.YearAsync(db), true, null, System, TestDatabase.Now);
            await db.SaveChangesAsync();
            Assert.Empty(pledge.Happenings);
            if (commits)
            {
                await transaction.CommitAsync();
            }
        }

        var (state, events, registered) = await SeenAsync(city);
        Assert.Equal(commits ? (PledgeState.Confirmed, before.Events + 1, before.Registered + 1) : before, (state, events, registered));
    }

    [Theory, OnEveryDatabase]
    public async Task Save_Again_WritesNoEventTwice(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var pledge = await TestDatabase.PledgeAsync(db, city.City.Waiting);
        pledge.Confirm(await TestDatabase.YearAsync(db), true, null, System, TestDatabase.Now);
        await db.SaveChangesAsync();
        await db.SaveChangesAsync();
        pledge.Assess(await TestDatabase.YearAsync(db), PledgeResult.Good, null, System, TestDatabase.Now);
        await db.SaveChangesAsync();
        var kinds = await city.Db().Events.Where(e => e.Subject == nameof(Pledge) && e.SubjectId == pledge.Id).OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync();
        Assert.Equal(["pledge.confirmed", "pledge.assessed"], kinds.TakeLast(2));
        Assert.Single(kinds, "pledge.confirmed");
    }

    private static async Task<(PledgeState State, int Events, int Registered)> SeenAsync(TestDatabase city)
    {
        var db = city.Db();
        return (
            (await TestDatabase.PledgeAsync(db, city.City.Waiting)).State,
            await db.Events.CountAsync(),
            await db.Tallies.Where(t => t.UnitId == city.City.Root.Id && t.Year == TestCity.Year).Select(t => t.Counts.Registered).SingleAsync());
    }
}
