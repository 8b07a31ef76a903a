using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Pledges.Data.Maintenance;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Tests.Saving;

/// <summary>A database of the first version comes to the present one with what is in it.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly SqliteConnection held = new("Data Source=:memory:");

    public async ValueTask InitializeAsync()
    {
        await held.OpenAsync();
        await using var db = Open();
        await db.GetService<IMigrator>().MigrateAsync("Initial");
        await db.Database.ExecuteSqlRawAsync("""
            PRAGMA foreign_keys = OFF;
            INSERT INTO "Years" ("Year", "State", "FormVersionId", "OpensOn", "DueOn", "LateUntil", "PopulationRule", "SchemeCode", "Version") VALUES (2025, 2, 1, '2024-12-15', '2025-01-31', '2025-03-31', 1, 'D', 1);
            INSERT INTO "Members" ("Id", "Code", "FullName", "SearchName", "SortName", "Gender", "Version") VALUES (3, '000003', 'Lê Văn An', 'le van an', 'an van le', 1, 1);
            INSERT INTO "Pledges" ("Id", "Year", "MemberId", "State", "Reference", "IsOnBehalf", "Version") VALUES (5, 2025, 3, 4, 'NG-2025-000003', 0, 1);
            INSERT INTO "Commitments" ("PledgeId", "No", "Section", "Deed") VALUES (5, 1, 'dao_duc', 'Việc một'), (5, 2, 'chuc_trach', 'Việc hai');
            INSERT INTO "DiaryEntries" ("PledgeId", "On", "Text", "CommitmentNo", "IsShared") VALUES (5, '2025-05-01', 'Đã làm', 2, 1);
            """);
    }

    public async ValueTask DisposeAsync() => await held.DisposeAsync();

    [Fact]
    public async Task Upgrade_FromTheFirstVersion_KeepsWhatADiaryEntryStandsBeside()
    {
        await using var db = await UpgradedAsync();
        var pledge = await db.Pledges.Include(p => p.Commitments).Include(p => p.Diary).Include(p => p.Versions).SingleAsync();
        Assert.Equal("Việc hai", pledge.Commitments.Single(c => c.Key == Assert.Single(pledge.Diary).CommitmentKey).Deed);
        Assert.Equal((null, 0), (pledge.Amendment, pledge.Versions.Count));
    }

    [Fact]
    public async Task Upgrade_FromTheFirstVersion_GivesYearsTheDatesThatHeldForAll()
    {
        await using var db = await UpgradedAsync();
        var year = await db.Years.SingleAsync();
        Assert.Equal((new DateOnly(2025, 6, 1), new DateOnly(2025, 7, 31), new DateOnly(2025, 11, 1)), (year.MidYearFrom, year.MidYearUntil, year.ReviewFrom));
        Assert.Equal(ResultScale.FourSteps, year.ResultScale);
    }

    [Fact]
    public async Task Upgrade_WithForeignKeysOn_FailsAndCanBeDoneAgainWithout()
    {
        await using var db = Open();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = ON", TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<SqliteException>(() => db.Database.MigrateAsync(TestContext.Current.CancellationToken));
        await Upgrade.RunAsync(db, TestContext.Current.CancellationToken);
        Assert.Equal(2, await db.Commitments.CountAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>
    /// Unit 11 led the one task, 12 and 13 co-ordinated, and issued and led the other; an event that founded 20 gave it the parts of 11 and
    /// 12, and 13 that of 14.
    /// </summary>
    [Fact]
    public async Task Upgrade_WithTasksThatEventsHaveMoved_KnowsWhoseTheyWere()
    {
        await using (var earlier = Open())
        {
            await Upgrade.RunAsync(earlier, TestContext.Current.CancellationToken, "EventChoicesByName");
            await earlier.Database.ExecuteSqlRawAsync("""
                PRAGMA foreign_keys = OFF;
                INSERT INTO Units (Id, Code, Version) VALUES (10, 'U10', 1), (11, 'U11', 1), (12, 'U12', 1), (13, 'U13', 1), (14, 'U14', 1), (20, 'U20', 1);
                INSERT INTO UnitVersions (UnitId, Name, SearchName, LevelTypeId, "From") VALUES (13, 'U13', 'u13', 1, '2010-01-01'), (20, 'U20', 'u20', 1, '2026-03-01');
                INSERT INTO AssignedTasks (Id, IssuerUnitId, LeadUnitId, Kind, Title, Contents, IssuedOn, DueOn, State, Version) VALUES (7, 10, 20, 1, 'Việc', 'Việc', '2026-01-05', '2026-06-30', 1, 1), (8, 20, 20, 1, 'Việc', 'Việc', '2026-01-05', '2026-06-30', 1, 1);
                INSERT INTO TaskUnits (TaskId, UnitId) VALUES (7, 13);
                INSERT INTO OrgEvents (Id, Kind, State, DecisionNo, DecidedOn, EffectiveOn, Posts, No, Version) VALUES (3, 2, 4, '3', '2026-02-01', '2026-02-01', 0, 0, 1), (4, 2, 3, '4', '2026-03-01', '2026-03-01', 0, 0, 1);
                INSERT INTO OrgEventMarks (EventId, Code, Before, After) VALUES (4, 'U20', NULL, 'x'), (4, 'U11', 'x', 'x');
                INSERT INTO OrgEventMoves (EventId, Kind, SubjectId, FromUnitId, ToUnitId) VALUES (3, 8, 7, 12, 11), (4, 8, 7, 11, 20), (4, 11, 7, 12, 20), (4, 11, 7, 14, 13), (4, 8, 8, 11, 20);
                """, TestContext.Current.CancellationToken);
        }

        await using var db = await UpgradedAsync();
        var tasks = await db.AssignedTasks.OrderBy(t => t.Id).Include(t => t.CoUnits).Include(t => t.Origins).Include(t => t.Handovers).ToListAsync(TestContext.Current.CancellationToken);
        var (task, ownTask) = (tasks[0], tasks[1]);
        ownTask.TakeBack(11, 20, "Thu hồi", Actor.System(new DateOnly(2026, 3, 9)), TestDatabase.Now);
        Assert.Equal((11, 11), (ownTask.IssuerUnitId, ownTask.LeadUnitId));
        foreach (var (from, to) in new[] { (11, 20), (12, 20), (14, 13) })
        {
            task.TakeBack(from, to, "Thu hồi", Actor.System(new DateOnly(2026, 3, 9)), TestDatabase.Now);
        }

        Assert.Equal((10, 11, 0), (task.IssuerUnitId, task.LeadUnitId, task.Handovers.Count));
        Assert.Equal([12, 13, 14], task.CoUnits.Select(u => u.UnitId).Order());
    }

    private async Task<PledgesDb> UpgradedAsync()
    {
        var db = Open();
        await Upgrade.RunAsync(db, TestContext.Current.CancellationToken);
        return db;
    }

    private SqlitePledgesDb Open() => new(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqlite(held).ReplaceService<IMigrationsSqlGenerator, SqliteRebuilds>().Options);
}
