using Microsoft.AspNetCore.Identity;
using Pledges.Data.Accounts;
using Pledges.Data.Seeding;

namespace Pledges.Browser.Tests.Support;

/// <summary>Accounts whose holders have activated them already, all with the password of the demo city.</summary>
internal static class DemoPassword
{
    private static readonly string Hash = new PasswordHasher<Account>().HashPassword(null!, DemoAccounts.Password);

    public static Account Open(string userName, string name, int? memberId = null) => new()
    {
        UserName = userName,
        NormalizedUserName = userName.ToUpperInvariant(),
        DisplayName = name,
        MemberId = memberId,
        PasswordHash = Hash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
    };
}
