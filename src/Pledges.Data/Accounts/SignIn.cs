using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Shared;

namespace Pledges.Data.Accounts;

public enum SignInOutcome
{
    Welcome,

    /// <summary>No such account, no password yet, or another password: the person is not told which.</summary>
    Wrong,
    Locked,

    /// <summary>Told only to who knows the password.</summary>
    Disabled,
}

/// <param name="WasCounted">The failure was counted on an account; a name without a password has none to count on.</param>
public sealed record SignInAnswer(SignInOutcome Outcome, Account? Account = null, DateTime? LockedUntil = null, bool WasCounted = false);

/// <summary>Checks a name and a password. An unknown name costs as much time as a wrong password.</summary>
public sealed class SignIn(PledgesDb db, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    private static readonly Account Nobody = new() { DisplayName = "" };
    private static string? nobodysHash;

    public async Task<SignInAnswer> TryAsync(string name, string password, CancellationToken cancel = default)
    {
        var account = await FindAsync(name, cancel);
        var verified = Verify(account, password);
        if (account is null)
        {
            return new(SignInOutcome.Wrong);
        }

        if (account.IsLocked(clock.UtcNow()))
        {
            return new(SignInOutcome.Locked, LockedUntil: account.LockoutEnd!.Value.UtcDateTime);
        }

        if (verified == PasswordVerificationResult.Failed)
        {
            return account.IsActivated ? await CountFailureAsync(account, cancel) : new(SignInOutcome.Wrong);
        }

        if (account.IsDisabled)
        {
            return new(SignInOutcome.Disabled);
        }

        await ForgetFailuresAsync(account, password, verified, cancel);
        return new(SignInOutcome.Welcome, account);
    }

    /// <summary>Whether this is the person's password; failures count as at the sign-in page.</summary>
    public async Task<SignInAnswer> CheckAsync(Account account, string password, CancellationToken cancel = default)
    {
        if (account.IsLocked(clock.UtcNow()))
        {
            return new(SignInOutcome.Locked, LockedUntil: account.LockoutEnd!.Value.UtcDateTime);
        }

        return Verify(account, password) == PasswordVerificationResult.Failed
            ? await CountFailureAsync(account, cancel)
            : new(SignInOutcome.Welcome, account);
    }

    // Counted in the database, so that tries sent at the same moment all count.
    internal async Task<SignInAnswer> CountFailureAsync(Account account, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var row = db.Users.Where(a => a.Id == account.Id);
        await row.ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1), cancel);
        var failures = await row.Select(a => a.AccessFailedCount).SingleAsync(cancel);
        var locks = failures >= Account.FailuresThatLock;
        DateTimeOffset? until = locks ? new DateTimeOffset(now + Account.LockTime, TimeSpan.Zero) : null;
        if (locks)
        {
            await row.ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0).SetProperty(a => a.LockoutEnd, until), cancel);
            db.Note(AccountEvents.Locked, account, account.Id, now);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return locks ? new(SignInOutcome.Locked, LockedUntil: until!.Value.UtcDateTime) : new(SignInOutcome.Wrong, WasCounted: true);
    }

    // A member may use the card code even where the account was given another name.
    private async Task<Account?> FindAsync(string name, CancellationToken cancel)
    {
        var normalised = Account.Normalise(name);
        return await db.Users.Where(a => a.NormalizedUserName == normalised || a.Member!.Code == normalised)
            .OrderByDescending(a => a.NormalizedUserName == normalised).FirstOrDefaultAsync(cancel);
    }

    private PasswordVerificationResult Verify(Account? account, string password)
    {
        if (account?.PasswordHash is { } hash)
        {
            return hasher.VerifyHashedPassword(account, hash, Password.Normal(password));
        }

        nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, nobodysHash, password);
        return PasswordVerificationResult.Failed;
    }

    private async Task ForgetFailuresAsync(Account account, string password, PasswordVerificationResult verified, CancellationToken cancel)
    {
        // With a second factor only its code ends the counting: else the password would give four more guesses of it each time.
        if (!account.TwoFactorEnabled && (account.AccessFailedCount > 0 || account.LockoutEnd is not null))
        {
            account.Unlock();
        }

        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = hasher.HashPassword(account, Password.Normal(password));
        }

        await db.SaveChangesAsync(cancel);
    }
}
