using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Shared;

namespace Pledges.Data.Accounts;

/// <summary>Sets up, asks for and takes away the second factor of an account.</summary>
public sealed class SecondFactors(PledgesDb db, SignIn signIn, TimeProvider clock)
{
    public const int RecoveryCodesGiven = 8;

    /// <summary>The authenticator that was begun or is in use; null when there is none.</summary>
    public Task<SecondFactor?> OfAsync(int accountId, CancellationToken cancel = default) =>
        db.SecondFactors.FirstOrDefaultAsync(f => f.AccountId == accountId, cancel);

    /// <summary>A secret for the authenticator. It counts from the first right code on.</summary>
    public async Task BeginAsync(Account account, CancellationToken cancel = default)
    {
        if (await OfAsync(account.Id, cancel) is null)
        {
            db.SecondFactors.Add(new SecondFactor { AccountId = account.Id, Secret = Totp.NewSecret() });
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Puts the authenticator in use and ends every session opened without it. The recovery codes; null when the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Account account, string typed, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        if (await OfAsync(account.Id, cancel) is not { ConfirmedAt: null } factor || Totp.Match(factor.Secret, typed, now, factor.LastStep) is not { } step)
        {
            return null;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        (factor.ConfirmedAt, factor.LastStep) = (now, step);
        account.UseSecondFactor();
        db.Note(AccountEvents.SecondFactorSet, account, account.Id, now);
        await db.SaveChangesAsync(cancel);
        var codes = await NewCodesAsync(account.Id, cancel);
        await transaction.CommitAsync(cancel);
        return codes;
    }

    /// <summary>Whether this is the code of the moment, or a recovery code not yet used. Wrong ones count like wrong passwords.</summary>
    public async Task<SignInAnswer> CheckAsync(Account account, string typed, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        if (account.IsLocked(now))
        {
            return new(SignInOutcome.Locked, LockedUntil: account.LockoutEnd!.Value.UtcDateTime);
        }

        if (!await TakeAsync(account.Id, typed, now, cancel) && !await UseRecoveryCodeAsync(account, typed, now, cancel))
        {
            return await signIn.CountFailureAsync(account, cancel);
        }

        account.Unlock();
        await db.SaveChangesAsync(cancel);
        return new(SignInOutcome.Welcome, account);
    }

    public async Task<IReadOnlyList<string>> RenewCodesAsync(Account account, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Note(AccountEvents.RecoveryCodesRenewed, account, account.Id, clock.UtcNow());
        var codes = await NewCodesAsync(account.Id, cancel);
        await transaction.CommitAsync(cancel);
        return codes;
    }

    /// <summary>By the person, or by the administrator when the authenticator and the recovery codes are lost. Every session ends.</summary>
    public async Task RemoveAsync(Account account, int byId, CancellationToken cancel = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SecondFactors.Where(f => f.AccountId == account.Id).ExecuteDeleteAsync(cancel);
        await db.RecoveryCodes.Where(c => c.AccountId == account.Id).ExecuteDeleteAsync(cancel);
        account.DropSecondFactor();
        db.Note(AccountEvents.SecondFactorRemoved, account, byId, clock.UtcNow());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    // The last half minute moves in the database, so that of two who send one code at the same moment only one gets in.
    private async Task<bool> TakeAsync(int accountId, string typed, DateTime now, CancellationToken cancel) =>
        await db.SecondFactors.AsNoTracking().FirstOrDefaultAsync(f => f.AccountId == accountId && f.ConfirmedAt != null, cancel) is { } factor
        && Totp.Match(factor.Secret, typed, now, factor.LastStep) is { } step
        && await db.SecondFactors.Where(f => f.AccountId == accountId && f.LastStep < step).ExecuteUpdateAsync(set => set.SetProperty(f => f.LastStep, step), cancel) == 1;

    private async Task<bool> UseRecoveryCodeAsync(Account account, string typed, DateTime now, CancellationToken cancel)
    {
        var hash = CodeText.Hash(typed);
        var used = await db.RecoveryCodes.Where(c => c.AccountId == account.Id && c.Hash == hash && c.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, (DateTime?)now), cancel);
        if (used == 1)
        {
            db.Note(AccountEvents.RecoveryCodeUsed, account, account.Id, now);
        }

        return used == 1;
    }

    private async Task<IReadOnlyList<string>> NewCodesAsync(int accountId, CancellationToken cancel)
    {
        await db.RecoveryCodes.Where(c => c.AccountId == accountId).ExecuteDeleteAsync(cancel);
        var codes = Enumerable.Range(0, RecoveryCodesGiven).Select(_ => CodeText.New()).ToList();
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = accountId, Hash = CodeText.Hash(code) }));
        await db.SaveChangesAsync(cancel);
        return codes;
    }
}
