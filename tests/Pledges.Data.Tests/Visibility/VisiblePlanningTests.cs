using Microsoft.EntityFrameworkCore;
using Pledges.Data.Planning;
using Pledges.Data.Tests.Base;
using Pledges.Data.Visibility;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Visibility;

/// <summary>The plan of DB1 and the task that DB1 leads and CB11 co-ordinates: who sees them, and in whose calendar the task stands.</summary>
public sealed class VisiblePlanningTests(CityTemplate template) : DataTest(template)
{
    // who → sees the plan, sees the task, has its days in the calendar
    private static readonly (Func<TestCity, Person> Who, bool Plan, bool Task, bool Calendar)[] Table =
    [
        (c => c.Member, false, false, false),
        (c => c.Secretary, false, true, true),
        (c => c.OtherSecretary, false, false, false),
        (c => c.Committee, true, true, true),
        (c => c.OtherCommittee, false, false, false),
        (c => c.GrassrootsSecretary, false, false, false),
        (c => c.Standing, true, true, false),
        (c => c.Office, true, true, true),
        (c => c.Inspection, true, true, false),
        (c => c.Administrator, false, false, false),
        (c => c.Nobody, false, false, false),
    ];

    [Theory, OnEveryDatabase]
    public async Task VisibleTo_ForEachRole_IsWhatTheTableSays(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        foreach (var (who, plan, task, calendar) in Table)
        {
            var actor = await city.ActorAsync(who(city.City));
            var seen = (await db.Plans.VisibleTo(actor).AnyAsync(), await db.AssignedTasks.VisibleTo(actor).AnyAsync(), (await CalendarFeeds.DaysAsync(db, actor, default)).Count == 3);
            Assert.Equal((actor.Name, (plan, task, calendar)), (actor.Name, seen));
        }
    }
}
