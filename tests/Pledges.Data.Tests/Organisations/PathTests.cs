using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Organisations;

public sealed class PathTests(CityTemplate template) : DataTest(template)
{
    [Theory, OnEveryDatabase]
    public async Task Rebuild_GivesThePathsThatTheCityWasBuiltWith(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var before = await PathsAsync(city);
        await RebuildAsync(city);
        Assert.Equal(before, await PathsAsync(city));
    }

    [Theory, OnEveryDatabase]
    public async Task Rebuild_WhenACellWasFounded_PutsItBelowItsParentFromThatDay(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var (db, from) = (city.Db(), new DateOnly(2026, 3, 1));
        var level = await db.LevelTypes.SingleAsync(l => l.Code == "CELL");
        var cell = new OrgUnit("CB13", "Chi bộ phố 3", level.Id, null, await db.Units.SingleAsync(u => u.Id == city.City.Body.Id), from, null, Actor.System(TestCity.Today), TestDatabase.Now);
        db.Units.Add(cell);
        await db.SaveChangesAsync();
        await RebuildAsync(city);
        Assert.Contains(cell.Id, await BelowBodyAsync(city, from));
        Assert.DoesNotContain(cell.Id, await BelowBodyAsync(city, from.AddDays(-1)));
    }

    [Theory, OnEveryDatabase]
    public async Task SubtreesOf_OnADay_HoldsTheUnitsThatStoodThereThen(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var c = city.City;
        Assert.Equal(Ids(c.Body, c.Cell, c.OtherCell), await BelowBodyAsync(city, TestCity.Today));
        Assert.Equal(Ids(c.Body, c.Cell, c.OtherCell, c.OldCell), await BelowBodyAsync(city, new DateOnly(2023, 12, 31)));

        static int[] Ids(params ReadOnlySpan<Unit> units) => [.. units.ToArray().Select(u => u.Id).Order()];
    }

    private static async Task RebuildAsync(TestDatabase city)
    {
        var db = city.Db();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.RebuildPathsAsync();
        await transaction.CommitAsync();
    }

    private static Task<int[]> BelowBodyAsync(TestDatabase city, DateOnly day)
    {
        var db = city.Db();
        return db.SubtreesOf([city.City.Body.Id], day).Select(p => p.UnitId).OrderBy(id => id).ToArrayAsync();
    }

    private static Task<List<(int, string, int, DateOnly, DateOnly?)>> PathsAsync(TestDatabase city) =>
        city.Db().Paths.OrderBy(p => p.UnitId).ThenBy(p => p.From).Select(p => new ValueTuple<int, string, int, DateOnly, DateOnly?>(p.UnitId, p.Path, p.Depth, p.From, p.To)).ToListAsync();
}
