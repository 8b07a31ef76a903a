using Microsoft.AspNetCore.Identity;
using Pledges.Domain.Shared;

namespace Pledges.Data.Accounts;

/// <summary>Replaces a password by its owner. Every session opened before ends.</summary>
public sealed class ChangePassword(PledgesDb db, SignIn signIn, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    public async Task<SignInAnswer> TryAsync(Account account, string current, string replacement, CancellationToken cancel = default)
    {
        var answer = await signIn.CheckAsync(account, current, cancel);
        if (answer.Outcome == SignInOutcome.Welcome)
        {
            account.SetPassword(hasher.HashPassword(account, Password.Normal(replacement)));
            db.Note(AccountEvents.PasswordChanged, account, account.Id, clock.UtcNow());
            await db.SaveChangesAsync(cancel);
        }

        return answer;
    }
}
