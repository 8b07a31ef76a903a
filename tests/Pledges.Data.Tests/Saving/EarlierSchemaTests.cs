using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Pledges.Data.Audit;
using Pledges.Data.Maintenance;
using Pledges.Data.Tests.Base;
using Pledges.Web.Setup;

namespace Pledges.Data.Tests.Saving;

/// <summary>A database of any earlier version comes to the present one with its rows, and its history is chained.</summary>
public sealed class EarlierSchemaTests
{
    public static TheoryData<string> EarlierSchemas()
    {
        using var db = Open(new SqliteConnection("Data Source=:memory:"));
        return [.. db.Database.GetMigrations().SkipLast(1)];
    }

    [Theory, MemberData(nameof(EarlierSchemas))]
    public async Task Upgrade_FromAnyEarlierSchema_KeepsRowsAndChainsTheHistory(string schema)
    {
        await using var held = new SqliteConnection("Data Source=:memory:");
        await held.OpenAsync(TestContext.Current.CancellationToken);
        await using (var db = Open(held))
        {
            await Upgrade.RunAsync(db, TestContext.Current.CancellationToken, schema);
            var chained = await db.Database.SqlQuery<int>($"""SELECT count(*) AS "Value" FROM pragma_table_info('Events') WHERE name = 'Hash'""").SingleAsync() == 1;
            await db.Database.ExecuteSqlRawAsync("""
                INSERT INTO "Members" ("Id", "Code", "FullName", "SearchName", "SortName", "Gender", "Version") VALUES (3, '000003', 'Lê Văn An', 'le van an', 'an van le', 1, 1);
                """);
            if (!chained)
            {
                await db.Database.ExecuteSqlRawAsync("""
                    INSERT INTO "Events" ("Id", "At", "ActorId", "Kind", "Subject", "SubjectId", "Detail") VALUES (2, '2026-01-02 03:04:05.678', 1, 'member.entered', 'Member', 3, '000003'), (5, '2026-01-02 03:04:06', 1, 'member.corrected', 'Member', 3, NULL);
                    INSERT INTO "Reads" ("At", "AccountId", "ReaderName", "MemberId", "What") VALUES ('2026-01-03 00:00:00', 1, 'Lê Thị Bình', 3, 'pledge');
                    """);
            }
        }

        await using (var db = Open(held))
        {
            await Database.MigrateAsync(db, TestContext.Current.CancellationToken);
            db.Events.Add(new EventEntry { At = TestDatabase.Now, ActorId = 1, Kind = "test.happened", Subject = "Member", SubjectId = 3 });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var upgraded = Open(held);
        Assert.Equal("Lê Văn An", (await upgraded.Members.SingleAsync()).FullName);
        Assert.Empty(await upgraded.Database.GetPendingMigrationsAsync());
        var checks = await new VerifyAudit(upgraded, TimeProvider.System).RunAsync(0, null, TestContext.Current.CancellationToken);
        Assert.All(checks, check => Assert.Null(check.Fault));
        Assert.Equal(await upgraded.Events.LongCountAsync(), checks[0].Lines);
        Assert.Equal(await upgraded.Reads.LongCountAsync(), checks[1].Lines);
        Assert.Equal(Enumerable.Range(1, (int)checks[0].Lines).Select(n => (long?)n), await upgraded.Events.OrderBy(e => e.Id).Select(e => e.No).ToListAsync());
    }

    private static SqlitePledgesDb Open(SqliteConnection connection) => new(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqlite(connection).ReplaceService<IMigrationsSqlGenerator, SqliteRebuilds>().Options);
}
