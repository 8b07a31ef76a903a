using Pledges.Data.Audit;

namespace Pledges.Data.Accounts;

/// <summary>The history of accounts. It says what was done to which account and by whom, never a code, a password or a name.</summary>
public static class AccountEvents
{
    public const string Created = "account.created";
    public const string CodeIssued = "account.code_issued";
    public const string Activated = "account.activated";
    public const string PasswordReset = "account.password_reset";
    public const string PasswordChanged = "account.password_changed";
    public const string Locked = "account.locked";
    public const string Unlocked = "account.unlocked";
    public const string Disabled = "account.disabled";
    public const string Enabled = "account.enabled";
    public const string SecondFactorSet = "account.second_factor_set";
    public const string SecondFactorRemoved = "account.second_factor_removed";
    public const string RecoveryCodeUsed = "account.recovery_code_used";
    public const string RecoveryCodesRenewed = "account.recovery_codes_renewed";

    /// <summary>Adds the event; the caller's save writes it with the change.</summary>
    public static void Note(this PledgesDb db, string kind, Account account, int actorId, DateTime at) => db.Events.Add(new EventEntry
    {
        At = at,
        ActorId = actorId,
        Kind = kind,
        Subject = nameof(Account),
        SubjectId = account.Id,
    });
}
