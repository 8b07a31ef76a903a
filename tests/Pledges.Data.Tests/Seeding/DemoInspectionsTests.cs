using Microsoft.EntityFrameworkCore;
using Pledges.Data.Seeding;
using Pledges.Domain.Inspections;

namespace Pledges.Data.Tests.Seeding;

/// <summary>The register of the demo city counts what the article counts, and has something under way on any day.</summary>
public sealed class DemoInspectionsTests
{
    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 1, 5)]
    public async Task Seed_OfASmallCity_HasTheArticlesInstancesAndOverdueRemedies(int year, int month, int day)
    {
        var today = new DateOnly(year, month, day);
        await using var database = await DemoDatabase.SeededAsync(today, DemoOptions.Small);
        await using var db = database.Open();
        var decided = from subject in db.InspectionSubjects
                      join inspection in db.Inspections on subject.InspectionId equals inspection.Id
                      where inspection.DecidedOn >= new DateOnly(2010, 1, 1) && inspection.DecidedOn <= new DateOnly(2018, 12, 31) && db.Paths.Any(p => p.UnitId == inspection.BodyUnitId && p.Depth == 0)
                      select new { subject.UnitId, subject.MemberId, inspection.TopicCode };

        Assert.Equal((76, 19, 3), (await decided.CountAsync(s => s.UnitId != null), await decided.CountAsync(s => s.MemberId != null), await decided.CountAsync(s => s.UnitId != null && s.TopicCode == "ROLE_MODEL")));
        Assert.Equal(
            [RemedyState.Demanded, RemedyState.Planned, RemedyState.Done, RemedyState.Closed],
            (await db.Remedies.Select(r => r.State).ToListAsync()).Order());
        Assert.Single(await db.Remedies.AsNoTracking().ToListAsync(), r => r.IsOverdue(today));
        Assert.True(await db.Inspections.AnyAsync(i => i.State == InspectionState.Running && i.Steps.Any(s => s.DoneOn == null && s.DueOn < today)));
    }
}
