using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Wording;

namespace Pledges.Data.Accounts;

public enum AccountState
{
    NeverActivated = 1,
    Active = 2,
    Locked = 3,
    Disabled = 4,
}

/// <summary>An account in the administrator's list.</summary>
public sealed record AccountLine(int Id, string UserName, string Name, bool IsMember, AccountState State);

public static class AccountList
{
    public static AccountState StateAt(this Account account, DateTime now) =>
        account.IsDisabled ? AccountState.Disabled
        : account.IsLocked(now) ? AccountState.Locked
        : account.IsActivated ? AccountState.Active
        : AccountState.NeverActivated;

    /// <summary>Accounts by name (without diacritics), card code or user name, and by state; staff first, then members by name.</summary>
    public static async Task<IQueryable<Account>> SearchAccountsAsync(this PledgesDb db, string? words, AccountState? state, DateTime now, CancellationToken cancel = default)
    {
        var found = db.Users.AsQueryable();
        if (!string.IsNullOrWhiteSpace(words))
        {
            // Staff have no folded column; there are few of them.
            var (key, name) = (VietnameseText.Fold(words), Account.Normalise(words));
            var staff = await db.Users.Where(a => a.MemberId == null).Select(a => new { a.Id, a.DisplayName }).ToListAsync(cancel);
            var named = staff.Where(a => VietnameseText.Fold(a.DisplayName).Contains(key, StringComparison.Ordinal)).Select(a => a.Id).ToList();
            found = found.Where(a => a.NormalizedUserName!.Contains(name) || a.Member!.SearchName.Contains(key) || named.Contains(a.Id));
        }

        if (state is not null)
        {
            // The end of a lock is a time with an offset, which SQLite cannot compare; only locked accounts have one.
            var ends = await db.Users.Where(a => a.LockoutEnd != null).Select(a => new { a.Id, a.LockoutEnd }).ToListAsync(cancel);
            var locked = ends.Where(a => a.LockoutEnd!.Value.UtcDateTime > now).Select(a => a.Id).ToList();
            found = state switch
            {
                AccountState.Disabled => found.Where(a => a.IsDisabled),
                AccountState.Locked => found.Where(a => !a.IsDisabled && locked.Contains(a.Id)),
                AccountState.NeverActivated => found.Where(a => !a.IsDisabled && a.PasswordHash == null),
                _ => found.Where(a => !a.IsDisabled && a.PasswordHash != null && !locked.Contains(a.Id)),
            };
        }

        return found.OrderBy(a => a.MemberId != null).ThenBy(a => a.Member!.SortName).ThenBy(a => a.NormalizedUserName);
    }

    /// <summary>Appointed roles of these accounts that hold today.</summary>
    public static async Task<ILookup<int, Role>> AppointedAsync(this PledgesDb db, IReadOnlyCollection<int> accountIds, DateOnly today, CancellationToken cancel = default) =>
        (await db.Appointments.Where(a => accountIds.Contains(a.AccountId) && a.From <= today && (a.To == null || a.To > today))
            .Select(a => new { a.AccountId, a.Role }).ToListAsync(cancel)).ToLookup(a => a.AccountId, a => a.Role);
}
