using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;

namespace Pledges.Data.Accounts;

/// <summary>How far a member is with signing in.</summary>
public sealed record MemberAccount
{
    public required int MemberId { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required bool IsActivated { get; init; }
    public required bool IsDisabled { get; init; }

    /// <summary>Secretary, deputy, committee, or appointed: more than a plain member.</summary>
    public required bool HasFurtherRole { get; init; }

    /// <summary>An issued code that nobody has used yet works until then.</summary>
    public required DateTime? CodeUntil { get; init; }
}

public static class CellAccounts
{
    /// <summary>The members of a cell today, in the order of their names.</summary>
    public static Task<List<MemberAccount>> CellAccountsAsync(this PledgesDb db, int cellId, DateOnly today, DateTime now, CancellationToken cancel = default) =>
        db.Accounts(db.Memberships.On(today).Where(m => m.UnitId == cellId).Select(m => m.MemberId), today, now).ToListAsync(cancel);

    /// <summary>Secretaries, deputies and committee members of a unit and below who have no password yet.</summary>
    public static Task<List<MemberAccount>> LeadersWithoutPasswordAsync(this PledgesDb db, int unitId, DateOnly today, DateTime now, CancellationToken cancel = default)
    {
        var leaders = from grant in db.PostGrantsOn(today)
                      join path in db.SubtreesOf([unitId], today) on grant.UnitId equals path.UnitId
                      select grant.MemberId;
        return db.Accounts(leaders, today, now).Where(a => !a.IsActivated && !a.IsDisabled).ToListAsync(cancel);
    }

    /// <summary>The members' accounts, tracked; new ones for those who have none.</summary>
    public static async Task<IReadOnlyList<Account>> AccountsForAsync(this PledgesDb db, IReadOnlyCollection<int> memberIds, CancellationToken cancel = default)
    {
        var members = await db.Members.AsNoTracking().Where(m => memberIds.Contains(m.Id)).OrderBy(m => m.SortName).ToListAsync(cancel);
        var accounts = await db.Users.Where(a => a.MemberId != null && memberIds.Contains(a.MemberId.Value)).ToDictionaryAsync(a => a.MemberId!.Value, cancel);
        return [.. members.Select(m => accounts.GetValueOrDefault(m.Id) ?? Account.For(m))];
    }

    private static IQueryable<MemberAccount> Accounts(this PledgesDb db, IQueryable<int> memberIds, DateOnly today, DateTime now) =>
        from member in db.Members
        where memberIds.Contains(member.Id)
        orderby member.SortName, member.Code
        from account in db.Users.Where(a => a.MemberId == member.Id).DefaultIfEmpty()
        select new MemberAccount
        {
            MemberId = member.Id,
            Code = member.Code,
            Name = member.FullName,
            IsActivated = account != null && account.PasswordHash != null,
            IsDisabled = account != null && account.IsDisabled,
            HasFurtherRole = db.PostGrantsOn(today).Any(g => g.MemberId == member.Id)
                || db.Appointments.Any(a => account != null && a.AccountId == account.Id && (a.To == null || a.To > today)),
            CodeUntil = db.ActivationCodes
                .Where(c => account != null && c.AccountId == account.Id && c.UsedAt == null && c.WithdrawnAt == null && c.ExpiresAt > now)
                .OrderByDescending(c => c.ExpiresAt).Select(c => (DateTime?)c.ExpiresAt).FirstOrDefault(),
        };
}
