namespace Pledges.Data.Accounts;

/// <summary>The authenticator of an account: codes of six digits that change every half minute (RFC 6238).</summary>
public sealed class SecondFactor
{
    public required int AccountId { get; init; }

    /// <summary>Shared with the person's authenticator; as long as the hash of the codes (RFC 4226, section 4).</summary>
    public required byte[] Secret { get; set; }

    /// <summary>Set when the person has entered a first right code; before that the account has no second factor.</summary>
    public DateTime? ConfirmedAt { get; set; }

    /// <summary>The half minute of the last code that was taken; a code is taken once.</summary>
    public long LastStep { get; set; }
}

/// <summary>A code that stands in for the authenticator, once. Only its hash is stored.</summary>
public sealed class RecoveryCode
{
    public int Id { get; private set; }
    public required int AccountId { get; init; }

    /// <summary>SHA-256 of the code, hexadecimal.</summary>
    public required string Hash { get; init; }
    public DateTime? UsedAt { get; set; }
}
