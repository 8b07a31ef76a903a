using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;

namespace Pledges.Data.Accounts;

/// <summary>A role as its holder reads it. An appointment has an identity and may be ended; a role from a post follows the post.</summary>
public sealed record HeldRole(Role Role, string UnitCode, string UnitName, DateOnly Since, DateOnly? To, int? AppointmentId, int Version);

public static class HeldRoles
{
    /// <summary>The roles of an account that hold today or begin later, from posts and by appointment.</summary>
    public static async Task<IReadOnlyList<HeldRole>> HeldRolesAsync(this PledgesDb db, int accountId, int? memberId, DateOnly today, CancellationToken cancel = default)
    {
        var cells = from membership in db.Memberships.On(today)
                    where membership.MemberId == memberId
                    join unit in db.Units on membership.UnitId equals unit.Id
                    join version in db.UnitVersions.On(today) on unit.Id equals version.UnitId
                    select new HeldRole(Role.Member, unit.Code, version.Name, membership.From, null, null, 0);
        var posts = from grant in db.PostGrantsOn(today)
                    where grant.MemberId == memberId
                    join unit in db.Units on grant.UnitId equals unit.Id
                    join version in db.UnitVersions.On(today) on unit.Id equals version.UnitId
                    select new HeldRole(grant.Role, unit.Code, version.Name, grant.Since, null, null, 0);
        var appointed = from appointment in db.Appointments
                        where appointment.AccountId == accountId && (appointment.To == null || appointment.To > today)
                        join unit in db.Units on appointment.UnitId equals unit.Id
                        join version in db.UnitVersions.On(today) on unit.Id equals version.UnitId
                        select new HeldRole(appointment.Role, unit.Code, version.Name, appointment.From, appointment.To, appointment.Id, appointment.Version);
        return
        [
            .. await cells.ToListAsync(cancel),
            .. (await posts.ToListAsync(cancel)).OrderBy(r => r.Role).ThenBy(r => r.UnitCode, StringComparer.Ordinal),
            .. (await appointed.ToListAsync(cancel)).OrderBy(r => r.Role).ThenBy(r => r.Since),
        ];
    }
}
