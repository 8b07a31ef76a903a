using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;

namespace Pledges.Data.Accounts;

/// <summary>A role as its holder reads it. An appointment has an identity and may be ended; a role from a post follows the post.</summary>
/// <param name="UnitName">Null is the whole city.</param>
public sealed record HeldRole(Role Role, string? UnitName, DateOnly Since, DateOnly? To = null, int? AppointmentId = null, int Version = 0);

public static class HeldRoles
{
    /// <summary>The roles of an account that hold today or begin later, from posts and by appointment.</summary>
    public static async Task<IReadOnlyList<HeldRole>> HeldRolesAsync(this PledgesDb db, int accountId, int? memberId, DateOnly today, CancellationToken cancel = default)
    {
        var cells = from membership in db.Memberships.On(today)
                    where membership.MemberId == memberId
                    join version in db.UnitVersions.On(today) on membership.UnitId equals version.UnitId
                    select new HeldRole(Role.Member, version.Name, membership.From, null, null, 0);
        var posts = from grant in db.PostGrantsOn(today)
                    where grant.MemberId == memberId
                    join version in db.UnitVersions.On(today) on grant.UnitId equals version.UnitId
                    select new HeldRole(grant.Role, version.Name, grant.Since, null, null, 0);
        var appointed = from appointment in db.Appointments
                        where appointment.AccountId == accountId && (appointment.To == null || appointment.To > today)
                        from version in db.UnitVersions.On(today).Where(v => v.UnitId == appointment.UnitId).DefaultIfEmpty()
                        select new HeldRole(appointment.Role, version == null ? null : version.Name, appointment.From, appointment.To, appointment.Id, appointment.Version);
        return
        [
            .. await cells.ToListAsync(cancel),
            .. (await posts.ToListAsync(cancel)).OrderBy(r => r.Role).ThenBy(r => r.Since),
            .. (await appointed.ToListAsync(cancel)).OrderBy(r => r.Role).ThenBy(r => r.Since),
        ];
    }
}
