using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo;

/// <summary>What is on its way in the demo: programmes handed in or returned, tasks in every state, indicators.</summary>
internal sealed class DemoPlanning(PledgesDb db, UnitPlan units, TimeProvider clock)
{
    private const string City = "Đảng bộ thành phố Thanh Hóa";
    private readonly DateOnly today = clock.Today();
    private readonly DateTime now = clock.UtcNow();
    private Actor office = Actor.System(clock.Today());
    private Actor secretary = Actor.System(clock.Today());

    public async Task WriteAsync(IEnumerable<int> years, int seed, CancellationToken cancel)
    {
        office = await ActorOfAsync(DemoAccounts.CityOffice, cancel);
        secretary = await ActorOfAsync(DemoAccounts.BodySecretary, cancel);
        var grassroots = units.All.Where(u => u.IsGrassroots && u.To is null).ToList();
        db.Indicators.AddRange(years.SelectMany(y => DemoIndicators.Of(y, seed, today, now)));
        db.Plans.AddRange(RunningProgrammes(grassroots, new Dice(seed, 74)));
        db.AssignedTasks.AddRange(DemoTasks.Of(this, units, grassroots, new Dice(seed, 75)));
        foreach (var aggregate in db.ChangeTracker.Entries<Aggregate>().Select(e => e.Entity))
        {
            aggregate.ClearHappenings();
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>As the office on an earlier day, for steps of the past.</summary>
    public Actor OfficeOn(DateOnly day) => office with { Today = day };

    public Actor SecretaryOn(DateOnly day) => secretary with { Today = day };

    public DateOnly Today => today;

    public static string CityName => City;

    public static DateTime At(DateOnly day, int hour = 3) => day.ToDateTime(new TimeOnly(hour, 15), DateTimeKind.Utc);

    private IEnumerable<Plan> RunningProgrammes(List<DemoUnit> grassroots, Dice dice)
    {
        foreach (var (unit, place) in grassroots.Select((u, i) => (u, i)))
        {
            if (DemoPlans.RunningStateOf(place) is not { } state || state == PlanState.Approved)
            {
                continue;
            }

            var day = today.AddDays(-dice.Between(12, 30));
            var by = secretary with { Today = day, Name = $"Bí thư {unit.Name}" };
            var plan = new Plan(unit.Id, new PlanDetails(PlanKind.Year, today.Year, today.Year, DemoPlans.YearTitle(today.Year)), 0, by, At(day));
            plan.Write(plan.Title, [.. DemoWork.Some(WorkKind.Push, unit, dice), .. DemoWork.Some(WorkKind.Resolve, unit, dice)], by, At(day));
            if (state != PlanState.Draft)
            {
                plan.Submit(unit.Name, by, At(day.AddDays(2)));
            }

            if (state == PlanState.Returned)
            {
                plan.Return("Chưa nêu chỉ tiêu cho từng việc, chưa rõ người chịu trách nhiệm.", City, OfficeOn(today.AddDays(-5)), At(today.AddDays(-5)));
            }

            yield return plan;
        }
    }

    private async Task<Actor> ActorOfAsync(string userName, CancellationToken cancel)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(u => u.UserName == userName, cancel);
        return new Actor(account.Id, account.DisplayName, account.MemberId, today, [], []);
    }
}
