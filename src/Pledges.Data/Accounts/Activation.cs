using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Shared;

namespace Pledges.Data.Accounts;

/// <summary>Opens an account with a one-time code: a first password, or a new one.</summary>
public sealed class Activation(PledgesDb db, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    /// <summary>The account that the code opens; null when the code is unknown, used, withdrawn or too old, or the account is switched off.</summary>
    public async Task<Account?> FindAsync(string? typed, CancellationToken cancel = default)
    {
        var (hash, now) = (CodeText.Hash(typed), clock.UtcNow());
        return await db.ActivationCodes.Where(c => c.Hash == hash && c.UsedAt == null && c.WithdrawnAt == null && c.ExpiresAt > now)
            .Join(db.Users.Where(a => !a.IsDisabled), c => c.AccountId, a => a.Id, (_, account) => account)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Uses the code up and sets the password. False when somebody used the code a moment earlier; then nothing is changed.</summary>
    public async Task<bool> SetPasswordAsync(Account account, string typed, string password, CancellationToken cancel = default)
    {
        var (hash, now) = (CodeText.Hash(typed), clock.UtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var used = await db.ActivationCodes.Where(c => c.Hash == hash && c.AccountId == account.Id && c.UsedAt == null && c.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, (DateTime?)now), cancel);
        if (used == 0)
        {
            return false;
        }

        db.Note(account.IsActivated ? AccountEvents.PasswordReset : AccountEvents.Activated, account, account.Id, now);
        account.SetPassword(hasher.HashPassword(account, Password.Normal(password)));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
