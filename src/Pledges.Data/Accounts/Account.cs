using Microsoft.AspNetCore.Identity;
using Pledges.Domain.Members;

namespace Pledges.Data.Accounts;

/// <summary>A way to sign in. A member's user name is the card code; others have a name given by the administrator.</summary>
public sealed class Account : IdentityUser<int>
{
    public const int DisplayNameLength = 100;

    /// <summary>The member this account belongs to; null for staff who are not on the roster.</summary>
    public int? MemberId { get; set; }
    public Member? Member { get; set; }
    public required string DisplayName { get; set; }

    /// <summary>Switched off by the administrator; distinct from the short lock after wrong passwords.</summary>
    public bool IsDisabled { get; set; }
}
