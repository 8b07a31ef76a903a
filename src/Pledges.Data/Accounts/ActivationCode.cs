namespace Pledges.Data.Accounts;

/// <summary>A one-time code with which a person sets a first or a new password. Only its hash is stored.</summary>
public sealed class ActivationCode
{
    public const int HashLength = 64;
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    public int Id { get; private set; }
    public required int AccountId { get; init; }

    /// <summary>SHA-256 of the code, hexadecimal.</summary>
    public required string Hash { get; init; }
    public required DateTime IssuedAt { get; init; }
    public required int IssuedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ExpiresAt { get; init; }
    public DateTime? UsedAt { get; set; }

    /// <summary>Set when a newer code replaces this one.</summary>
    public DateTime? WithdrawnAt { get; set; }

    public bool IsUsable(DateTime now) => UsedAt is null && WithdrawnAt is null && now < ExpiresAt;
}
