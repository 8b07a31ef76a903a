using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Pledging;
using Pledges.Data.Queries;
using Pledges.Data.Seeding;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Benchmarks.Running;

/// <summary>
/// Makes a demo database fit for the load: next year is opened so that today is in time, and some plain members get
/// an account with the demo password. Only ever for a database that holds the demo city.
/// </summary>
internal static class Benchdata
{
    public static PledgesDb Open(string database) =>
        new SqlitePledgesDb(new DbContextOptionsBuilder<SqlitePledgesDb>().UseSqliteFile($"Data Source={Path.GetFullPath(database)};Pooling=False").Options);

    /// <summary>The year that is written and the user names of the members who write it.</summary>
    public static async Task<(int Year, IReadOnlyList<string> Members)> PrepareAsync(string database, int members)
    {
        await using var db = Open(database);
        if (!await DemoCity.IsDemoAsync(db))
        {
            throw new InvalidOperationException($"{database} does not hold the demo city; fill one with seed-demo first.");
        }

        var today = TimeProvider.System.Today();
        var year = await OpenAsync(db, today);
        var chosen = await db.Memberships.On(today)
            .Where(m => !db.Posts.Any(p => p.MemberId == m.MemberId) && !db.Statuses.Any(s => s.MemberId == m.MemberId) && !db.Pledges.Any(p => p.MemberId == m.MemberId && p.Year == year))
            .OrderBy(m => m.MemberId).Select(m => m.MemberId).Take(members).ToListAsync();
        var known = await db.Users.Where(a => a.MemberId != null && chosen.Contains(a.MemberId.Value)).Select(a => a.MemberId!.Value).ToListAsync();
        var hash = new PasswordHasher<Account>().HashPassword(null!, DemoAccounts.Password);
        foreach (var member in await db.Members.AsNoTracking().Where(m => chosen.Contains(m.Id) && !known.Contains(m.Id)).ToListAsync())
        {
            var account = Account.For(member);
            account.SetPassword(hash);
            db.Users.Add(account);
        }

        await db.SaveChangesAsync();
        return (year, await db.Users.Where(a => a.MemberId != null && chosen.Contains(a.MemberId.Value) && a.PasswordHash != null).OrderBy(a => a.Id).Select(a => a.UserName!).ToListAsync());
    }

    private static async Task<int> OpenAsync(PledgesDb db, DateOnly today)
    {
        var year = today.Year + 1;
        if (!await db.Years.AnyAsync(y => y.Year == year))
        {
            var order = await OpenYear.ProposeAsync(db, year, today);
            await OpenYear.RunAsync(db, order with { Settings = order.Settings with { OpensOn = today } }, Actor.System(today), TimeProvider.System.UtcNow());
        }

        return year;
    }
}
