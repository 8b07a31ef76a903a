using Microsoft.AspNetCore.Identity;
using Pledges.Domain.Members;
using Pledges.Domain.Wording;

namespace Pledges.Data.Accounts;

/// <summary>A way to sign in. A member's user name is the card code; others have a name given by the administrator.</summary>
public sealed class Account : IdentityUser<int>
{
    public const int DisplayNameLength = 100;
    public const int UserNameLength = 40;

    /// <summary>Wrong passwords in a row that lock the account.</summary>
    public const int FailuresThatLock = 5;
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>The member this account belongs to; null for staff who are not on the roster.</summary>
    public int? MemberId { get; set; }
    public Member? Member { get; set; }
    public required string DisplayName { get; set; }

    /// <summary>Switched off by the administrator; distinct from the short lock after wrong passwords.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>A password has been set; before that only a code opens the account.</summary>
    public bool IsActivated => PasswordHash is not null;

    public static Account For(Member member) => Named(member.Code, member.FullName, member.Id);

    public static Account ForStaff(string userName, string displayName) =>
        Named(VietnameseText.Clean(userName), VietnameseText.Clean(displayName), null);

    /// <summary>The form in which user names are compared: "An.Nguyen " and "AN.NGUYEN" are one name.</summary>
    public static string Normalise(string? userName) => VietnameseText.Clean(userName).ToUpperInvariant();

    public bool IsLocked(DateTime now) => LockoutEnd is { } end && end.UtcDateTime > now;

    /// <summary>A new password ends the lock and every session that was opened with the old one.</summary>
    public void SetPassword(string hash)
    {
        (PasswordHash, AccessFailedCount, LockoutEnd) = (hash, 0, null);
        EndSessions();
    }

    public void Disable()
    {
        IsDisabled = true;
        EndSessions();
    }

    public void Enable()
    {
        IsDisabled = false;
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    public void Unlock()
    {
        (AccessFailedCount, LockoutEnd) = (0, null);
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    public void UseSecondFactor()
    {
        TwoFactorEnabled = true;
        EndSessions();
    }

    public void DropSecondFactor()
    {
        TwoFactorEnabled = false;
        EndSessions();
    }

    /// <summary>Every session ends at its next request; after a role was given or taken, too.</summary>
    public void EndSessions()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    private static Account Named(string userName, string displayName, int? memberId) => new()
    {
        UserName = userName,
        NormalizedUserName = Normalise(userName),
        DisplayName = displayName,
        MemberId = memberId,
        SecurityStamp = Guid.NewGuid().ToString("N"),
    };
}
