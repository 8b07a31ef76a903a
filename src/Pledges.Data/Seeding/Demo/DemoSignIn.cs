using Microsoft.AspNetCore.Identity;
using Pledges.Data.Accounts;
using Pledges.Data.Audit;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Data.Seeding.Demo;

/// <summary>Opens the accounts of the demo: seven members, whose roles follow from their posts, and four appointed.</summary>
internal static class DemoSignIn
{
    private static readonly IReadOnlyList<(string UserName, string Name)> Staff =
    [
        (DemoAccounts.StandingCommittee, "Thường trực Thành ủy"),
        (DemoAccounts.CityOffice, "Văn phòng Thành ủy"),
        (DemoAccounts.InspectionCommission, "Ủy ban Kiểm tra Thành ủy"),
        (DemoAccounts.Administrator, "Quản trị hệ thống"),
    ];

    /// <summary>The accounts by member.</summary>
    public static async Task<IReadOnlyDictionary<int, int>> WriteAsync(PledgesDb db, UnitPlan units, IReadOnlyList<Person> people, TimeProvider clock, CancellationToken cancel)
    {
        // The password is the same and is shown to everyone: one hash, which is slow on purpose, serves all.
        var hash = new PasswordHasher<Account>().HashPassword(null!, DemoAccounts.Password);
        db.Users.AddRange(people.Take(FixedPeople.All.Count).Select(p => Open(p.Code, p.Name, p.Id, hash)));
        db.Users.AddRange(Staff.Select(s => Open(s.UserName, s.Name, null, hash)));
        await db.SaveChangesAsync(cancel);
        var (today, now) = (clock.Today(), clock.UtcNow());
        foreach (var demo in DemoAccounts.All.Where(a => RoleAppointment.Appointable.Contains(a.Role)))
        {
            var account = db.Users.Local.Single(u => u.UserName == demo.UserName);
            db.Appointments.Add(new RoleAppointment(account.Id, demo.Role, units.City.Id, UnitPlan.Beginning, null, Actor.System(today), now));
        }

        NoteReads(db, now);
        await db.SaveChangesAsync(cancel);
        return db.Users.Local.Where(u => u.MemberId is not null).ToDictionary(u => u.MemberId!.Value, u => u.Id);
    }

    // So that "who looked at my data" has something to show.
    private static void NoteReads(PledgesDb db, DateTime now)
    {
        var readers = new[] { DemoAccounts.CellSecretary, DemoAccounts.CellDeputy, DemoAccounts.CityOffice }.Select(name => db.Users.Local.Single(u => u.UserName == name)).ToList();
        foreach (var (memberId, daysAgo) in new[] { (FixedPeople.Returned, 3), (FixedPeople.Confirmed, 6), (FixedPeople.Deputy, 8) })
        {
            db.Reads.AddRange(readers.Where(r => r.MemberId != memberId).Select((r, i) => new ReadEntry
            {
                At = now.AddDays(-daysAgo - i).AddMinutes(-17 * i),
                AccountId = r.Id,
                ReaderName = r.DisplayName,
                MemberId = memberId,
                What = r.MemberId is null ? "roster" : "pledge",
            }));
        }
    }

    private static Account Open(string userName, string name, int? memberId, string hash) => new()
    {
        UserName = userName,
        NormalizedUserName = userName.ToUpperInvariant(),
        DisplayName = name,
        MemberId = memberId,
        PasswordHash = hash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
    };
}
