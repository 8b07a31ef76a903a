using Microsoft.AspNetCore.Identity;
using Pledges.Data.Accounts;
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

    public static async Task WriteAsync(PledgesDb db, UnitPlan units, IReadOnlyList<Person> people, TimeProvider clock, CancellationToken cancel)
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

        await db.SaveChangesAsync(cancel);
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
