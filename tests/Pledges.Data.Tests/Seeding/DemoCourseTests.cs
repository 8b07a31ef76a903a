using Microsoft.EntityFrameworkCore;
using Pledges.Data.Grading;
using Pledges.Data.Seeding;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Notices;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Tests.Seeding;

/// <summary>Beside registering: what the screens of the year have to show in the demo city.</summary>
public sealed class DemoCourseTests(SmallCity city) : IClassFixture<SmallCity>
{
    [Fact]
    public async Task Seed_LateInTheYear_HasSomethingOnEveryStepOfIt()
    {
        await using var db = city.Database.Open();
        var year = SmallCity.Today.Year;
        Assert.Equal([TransferState.Decided], await db.Transfers.Select(t => t.State).Distinct().ToListAsync());
        Assert.True(await db.PracticeModels.AnyAsync(m => m.Participations.Any()));
        Assert.True(await db.Pledges.AnyAsync(p => p.Year == year && p.Amendment == AmendmentState.Submitted));
        Assert.True(await db.Pledges.AnyAsync(p => p.Year == year && p.Versions.Count(v => v.ConfirmedOn != null) == 2));
        Assert.True(await db.Pledges.AnyAsync(p => p.MidYearCheck!.Remark != null));
        Assert.True(await db.Meetings.AnyAsync(m => m.Year == year - 1 && m.State == MeetingState.Decided));
        Assert.True(await db.Notices.AnyAsync(n => n.AccountId != null && n.Kind == NoticeKind.UnitBehind));
        Assert.False(await db.Notices.AnyAsync(n => n.Day > SmallCity.Today));
    }

    [Fact]
    public async Task Seed_GradesOfAClosedYear_KeepTheCapInEveryOrganisation()
    {
        await using var db = city.Database.Open();
        var (year, day) = (SmallCity.Today.Year - 1, new DateOnly(SmallCity.Today.Year - 1, 12, 31));
        var scheme = await db.GradeSchemes.OrderBy(s => s.FromYear).LastAsync();
        var organisations = await db.UnitVersions.Where(v => v.Level.Code == "BODY" && v.To == null).Select(v => v.UnitId).ToListAsync();
        foreach (var id in organisations)
        {
            var grades = await OrganisationGrades.LoadAsync(db, id, year, day, SmallCity.Today);
            Assert.DoesNotContain(grades.CapOf(scheme, (_, entry) => entry.IsDecided), c => c.Exceeds);
        }
    }
}
