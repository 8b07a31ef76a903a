using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Data.Queries;
using Pledges.Domain.Access;

namespace Pledges.Data.Visibility;

/// <summary>
/// Finds what an account holds today: roles that follow from posts, roles appointed, and the units whose people they may
/// see. Asked anew at each request, so that a role ends with the post that gave it.
/// </summary>
public static class ActorLoader
{
    public static async Task<Actor> LoadAsync(PledgesDb db, Account account, DateOnly today, CancellationToken cancel = default)
    {
        var grants = new List<Grant>();
        if (account.MemberId is { } memberId)
        {
            grants.Add(new Grant(Role.Member, 0));
            grants.AddRange(await db.PostGrantsOn(today).Where(g => g.MemberId == memberId).Select(g => new Grant(g.Role, g.UnitId)).ToListAsync(cancel));
        }

        grants.AddRange(await db.Appointments.Where(a => a.AccountId == account.Id && a.From <= today && (a.To == null || a.To > today))
            .Select(a => new Grant(a.Role, a.UnitId ?? 0)).ToListAsync(cancel));

        var local = grants.Where(g => g.Role is Role.CellSecretary or Role.GrassrootsCommittee).Select(g => g.UnitId).Distinct().ToList();
        var units = local.Count == 0 ? [] : await UnitsInSightAsync(db, local, today, cancel);
        return new Actor(account.Id, account.DisplayName, account.MemberId, today, grants, units);
    }

    private static async Task<IReadOnlyList<int>> UnitsInSightAsync(PledgesDb db, List<int> tops, DateOnly today, CancellationToken cancel)
    {
        var units = (await db.SubtreesOf(tops, today).Select(p => p.UnitId).ToListAsync(cancel)).ToHashSet();
        var newest = units.ToList();
        while (newest.Count > 0)
        {
            var predecessors = await db.Units.Where(u => u.SuccessorId != null && newest.Contains(u.SuccessorId.Value)).Select(u => u.Id).ToListAsync(cancel);
            newest = predecessors.Where(units.Add).ToList();
        }

        return [.. units];
    }
}
