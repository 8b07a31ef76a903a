using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Pledges.Data.Notices;
using Pledges.Web.Localisation;
using Pledges.Web.Notices;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Notices;

/// <summary>Several processes on one database file at the same moment: a day's reminders go out once, to each person once.</summary>
public sealed class SeveralProcessesTests : PageTest
{
    private const int Processes = 4;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pledges-processes-");
    private readonly string connection;

    public SeveralProcessesTests(Site site)
        : base(site)
    {
        connection = $"Data Source={Path.Combine(folder.FullName, "pledges.db")};Pooling=False";
        using var copy = site.Template.Copy(connection);
        using var journal = new SqliteCommand("PRAGMA journal_mode = WAL", copy);
        journal.ExecuteScalar();
    }

    [Fact]
    public async Task Daily_InSeveralProcessesAtOnce_RunsOnceADay()
    {
        DateOnly[] days = [new(2026, 2, 9), new(2026, 2, 16), new(2026, 3, 2), new(2026, 3, 17)];
        foreach (var day in days)
        {
            var sent = await AtOnceAsync(() => RemindAsync(day));
            Assert.Single(sent, count => count is not null);
        }

        await using var db = Template.Context(connection);
        var notices = await db.Notices.ToListAsync();
        Assert.Equal(days, notices.Select(n => n.Day).Distinct().Order());
        Assert.Equal(notices.Count, notices.DistinctBy(n => (n.Day, n.MemberId, n.AccountId, n.Kind, n.Year, n.UnitId)).Count());
        Assert.Equal(days.Length, await db.ReminderRuns.CountAsync());
    }

    [Fact]
    public async Task Mail_FromSeveralProcessesAtOnce_GoesOnceForEachNotice()
    {
        await using (var db = Template.Context(connection))
        {
            var run = await RemindDaily.RunAsync(db, new DateOnly(2026, 3, 17), TestCity.Now.UtcDateTime);
            Assert.True(run > 1);
            await db.Notices.ExecuteUpdateAsync(set => set.SetProperty(n => n.Day, TestCity.Today));
            await db.Users.ExecuteUpdateAsync(set => set.SetProperty(u => u.Email, u => u.UserName + "@example.vn"));
        }

        await using var server = new LoopbackMail();
        await AtOnceAsync(async () =>
        {
            await MailAsync(server.Port);
            return (int?)null;
        });
        await using var after = Template.Context(connection);
        var mailed = await after.Notices.CountAsync(n => n.MailedAt != null);
        Assert.True(mailed > 1);
        Assert.Equal(mailed, server.Letters.Count);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Delete(recursive: true);
    }

    private static Task<int?[]> AtOnceAsync(Func<Task<int?>> act) => Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => Task.Run(act)));

    private async Task<int?> RemindAsync(DateOnly day)
    {
        await using var db = Template.Context(connection);
        return await RemindDaily.RunAsync(db, day, TestCity.Now.UtcDateTime);
    }

    private async Task MailAsync(int port)
    {
        World.Enter();
        await using var db = Template.Context(connection);
        var options = Options.Create(new MailOptions { Host = "127.0.0.1", Port = port, From = "neuguong@example.vn" });
        await new NoticeMail(db, options, Site.Services.GetRequiredService<TimeProvider>(), Site.Services.GetRequiredService<Texts>(), NullLogger<NoticeMail>.Instance).SendAsync(CancellationToken.None);
    }
}
