using Microsoft.EntityFrameworkCore;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Data.Seeding;
using Pledges.Domain.Planning;

namespace Pledges.Data.Tests.Seeding;

/// <summary>Plans, tasks and indicators of the demo city.</summary>
public sealed class DemoPlanningTests
{
    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 1, 1)]
    [InlineData(2019, 3, 10)]
    [InlineData(2020, 2, 29)]
    public async Task Seed_OnAnyDay_ShowsTheArticlesFiguresAndWorkInEveryState(int year, int month, int dayOfMonth)
    {
        var today = new DateOnly(year, month, dayOfMonth);
        await using var database = await DemoDatabase.SeededAsync(today, DemoOptions.Small);
        await using var db = database.Open();

        var planned = await db.OrganisationFacts(2018, new DateOnly(2018, 12, 31)).ToListAsync();
        Assert.Equal((5, 5), (planned.Count(o => o.IsPlanned), planned.Count));
        var met = await db.TargetsMetAsync(2018);
        Assert.Equal((33, 33), (met.Numerator, met.Denominator));

        Assert.NotEmpty(await db.OrganisationFacts(year, today).Where(o => !o.HasProgramme).ToListAsync());
        Assert.NotEmpty(await db.Indicators.Where(i => i.Year == year && i.Actual == null).ToListAsync());
        var states = await db.Plans.Where(p => p.FromYear == year && p.Kind == PlanKind.Year).Select(p => p.State).Distinct().ToListAsync();
        Assert.Superset(new HashSet<PlanState> { PlanState.Submitted, PlanState.Returned }, states.ToHashSet());
        var tasks = await db.AssignedTasks.Include(t => t.Steps).Include(t => t.Reports).AsSplitQuery().ToListAsync();
        Assert.Equal(Enum.GetValues<TaskState>(), tasks.Select(t => t.State).Distinct().Order());
        Assert.Contains(tasks, t => t.IsLate(today));
        Assert.NotNull(tasks.Single(t => t.State == TaskState.Returned).Steps.Single(s => s.Kind == TaskStepKind.Returned).Reason);

        Assert.False(await db.Plans.AnyAsync(p => p.ApprovedOn > today));
        Assert.DoesNotContain(tasks.SelectMany(t => t.Reports), r => r.On > today);
        Assert.DoesNotContain(tasks.SelectMany(t => t.Steps), s => s.At > database.Clock.GetUtcNow().UtcDateTime.AddDays(1));
    }
}
