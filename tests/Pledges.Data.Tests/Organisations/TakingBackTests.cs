using Microsoft.EntityFrameworkCore;
using Pledges.Data.Organisations;
using Pledges.Data.Queries;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Organisations;

/// <summary>Two mergers of which the second is built on the first: the three cells become one.</summary>
public sealed class TakingBackTests(CityTemplate template) : DataTest(template)
{
    private static readonly DateOnly Day = TestCity.Today.AddDays(1);
    private static readonly Actor By = Actor.System(new DateOnly(2026, 12, 31));

    [Theory, OnEveryDatabase]
    public async Task Undo_OfAChangeOnWhichAnotherIsBuilt_IsRefusedUntilThatIsTakenBack(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await OpenThings.AddAsync(city.Db(), city.City);
        var start = await Holdings.OfAsync(city.Db());
        var first = await MergeAsync(city, "CB11,CB12", "CB12", Day);
        var second = await MergeAsync(city, "CB12,CB21", "CB22", Day.AddDays(1));
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => UndoAsync(city, first));
        Assert.Equal((nameof(OrgEventRules.NothingWasBuiltOn), "QĐ CB22"), (refusal.Rule, refusal.Arguments[0]));
        await UndoAsync(city, second);
        await UndoAsync(city, first);
        Assert.Equal(start, await Holdings.OfAsync(city.Db()));
    }

    [Theory, OnEveryDatabase]
    public async Task Undo_WithATaskThatEndedMeanwhile_LeavesItWhereItEnded(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        await OpenThings.AddAsync(city.Db(), city.City);
        var first = await MergeAsync(city, "CB11,CB12", "CB13", Day);
        var second = await MergeAsync(city, "CB13,CB21", "CB21", Day.AddDays(1));
        await using (var db = city.Db())
        {
            (await db.AssignedTasks.Include(t => t.CoUnits).SingleAsync(t => t.Title == OpenThings.Rubbish)).Withdraw("Dự án dừng", "Đảng bộ", By, TestDatabase.Now);
            await db.SaveChangesAsync();
        }

        await UndoAsync(city, second, first);
        var ended = await city.Db().AssignedTasks.Include(t => t.Handovers).SingleAsync(t => t.Title == OpenThings.Rubbish);
        Assert.Equal((TaskState.Withdrawn, 0), (ended.State, ended.Handovers.Count));
        Assert.Equal("CB21", await city.Db().Units.Where(u => u.Id == ended.LeadUnitId).Select(u => u.Code).SingleAsync());
        Assert.False(await city.Db().Units.AnyAsync(u => u.Code == "CB13"));
    }

    private static async Task<int> MergeAsync(TestDatabase city, string sources, string into, DateOnly on)
    {
        var db = city.Db();
        var e = new OrgEvent(OrgEventKind.Merge, new OrgEventDecision($"QĐ {into}", on, on), sources.Split(','), By, TestDatabase.Now);
        var isThere = await db.Units.AnyAsync(u => u.Code == into);
        e.Describe([isThere ? new ResultDetails(into) : new ResultDetails(into, $"Chi bộ {into}")], new Dictionary<string, string?>(), PostsRule.End, By, TestDatabase.Now);
        db.Add(e);
        await db.SaveChangesAsync();
        await ApplyOrgEvents.RunAsync(db, [e], By, TestDatabase.Now);
        return e.Id;
    }

    private static async Task UndoAsync(TestDatabase city, params int[] ids)
    {
        var db = city.Db();
        var events = await db.OrgEvents.Where(e => ids.Contains(e.Id)).Whole().ToListAsync();
        await UndoOrgEvent.RunAsync(db, events, new UndoDecision("99-QĐ/TU", Day, "Thử"), By, TestDatabase.Now);
    }
}
