using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Shared;

namespace Pledges.Data.Accounts;

/// <summary>A code as it is printed, once: only its hash is kept.</summary>
public sealed record IssuedCode(string Name, string UserName, string Code, DateTime ExpiresAt);

/// <summary>Issues one-time codes. A new code withdraws the account's older one.</summary>
public sealed class IssueCodes(PledgesDb db, TimeProvider clock)
{
    /// <summary>Saves new accounts among those given, withdraws their open codes and issues one for each.</summary>
    public async Task<IReadOnlyList<IssuedCode>> ForAsync(IReadOnlyList<Account> accounts, int issuedById, CancellationToken cancel = default)
    {
        var now = clock.UtcNow();
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        foreach (var account in accounts.Where(a => a.Id == 0))
        {
            db.Users.Add(account);
        }

        await db.SaveChangesAsync(cancel);
        foreach (var group in accounts.Select(a => a.Id).Chunk(500))
        {
            await db.ActivationCodes.Where(c => group.Contains(c.AccountId) && c.UsedAt == null && c.WithdrawnAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.WithdrawnAt, (DateTime?)now), cancel);
        }

        var issued = accounts.Select(account => Issue(account, issuedById, now)).ToList();
        await db.SaveChangesAsync(cancel);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }

        return issued;
    }

    private IssuedCode Issue(Account account, int issuedById, DateTime now)
    {
        var code = CodeText.New();
        db.ActivationCodes.Add(new ActivationCode
        {
            AccountId = account.Id,
            Hash = CodeText.Hash(code),
            IssuedAt = now,
            IssuedById = issuedById,
            ExpiresAt = now + ActivationCode.Life,
        });
        db.Note(AccountEvents.CodeIssued, account, issuedById, now);
        return new(account.DisplayName, account.UserName!, code, now + ActivationCode.Life);
    }
}
