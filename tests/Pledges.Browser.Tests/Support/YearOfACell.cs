using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Maintenance;
using Pledges.Data.Seeding;
using Pledges.Domain.Access;

namespace Pledges.Browser.Tests.Support;

/// <summary>
/// A site before its first year: no organisation, no member; only the city office and the standing committee can sign in.
/// The journey turns the clock and opens accounts for members after their import.
/// </summary>
public sealed class YearOfACell(Site site, TestClock clock, Browser browser, string folder) : IAsyncDisposable
{
    public const string Office = "vanphong";
    public const string Standing = "thuongtruc";

    private static readonly DateOnly Since = new(2020, 1, 1);

    public string Files { get; } = folder;

    public static async Task<YearOfACell> BeginAsync(Browser browser, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("pledges-").FullName;
        var empty = Path.Combine(folder, "empty.db");
        await using (var db = new SqlitePledgesDb(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile($"Data Source={empty}").Options))
        {
            await Upgrade.RunAsync(db, cancel);
            await ReferenceData.EnsureAsync(db, cancel);
        }

        SqliteConnection.ClearAllPools();
        var clock = new TestClock();
        var site = Site.Start(empty, clock);
        await site.ArrangeAsync(db =>
        {
            db.Users.AddRange(DemoPassword.Open(Office, "Văn phòng Thành ủy"), DemoPassword.Open(Standing, "Thường trực Thành ủy"));
            return Task.CompletedTask;
        });
        return new YearOfACell(site, clock, browser, folder);
    }

    /// <summary>The offices' roles need the city, which comes with the import; the office's first act needs none.</summary>
    public Task AppointAsync(string userName, Role role) => site.ArrangeAsync(async db =>
    {
        var account = await db.Users.SingleAsync(u => u.UserName == userName);
        var city = await db.Units.Where(u => u.Code == "TP").Select(u => (int?)u.Id).SingleOrDefaultAsync();
        db.Appointments.Add(new RoleAppointment(account.Id, role, city, Since, null, Actor.System(clock.Today), clock.GetUtcNow().UtcDateTime));
    });

    public Task OpenAccountsAsync(params IEnumerable<int> numbers) => site.ArrangeAsync(async db =>
    {
        foreach (var code in numbers.Select(CityFiles.Code))
        {
            var member = await db.Members.SingleAsync(m => m.Code == code);
            db.Users.Add(DemoPassword.Open(code, member.FullName, member.Id));
        }
    });

    /// <summary>Somebody signs in on that day.</summary>
    public async Task<Visitor> OnAsync(int month, int day, string userName, int width = Visitor.Phone)
    {
        clock.Today = new DateOnly(2026, month, day);
        return await OnTheSameDayAsync(userName, width);
    }

    public async Task<Visitor> OnTheSameDayAsync(string userName, int width = Visitor.Phone)
    {
        var visitor = await Visitor.ArriveAsync(browser, site, width);
        await visitor.SignInAsync(userName, DemoAccounts.Password);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(Files, recursive: true);
    }
}
