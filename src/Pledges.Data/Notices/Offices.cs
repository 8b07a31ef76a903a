using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Members;

namespace Pledges.Data.Notices;

/// <summary>Whom a notice to an office or to whoever leads a unit reaches on a day.</summary>
internal static class Offices
{
    /// <summary>Accounts of the city's bodies, which are not on the roster.</summary>
    public static Task<List<int>> AccountsOfAsync(this PledgesDb db, Role role, DateOnly today, CancellationToken cancel) =>
        (from appointment in db.Appointments
         where appointment.Role == role && appointment.From <= today && (appointment.To == null || appointment.To > today)
         join account in db.Users on appointment.AccountId equals account.Id
         where !account.IsDisabled
         select account.Id).Distinct().ToListAsync(cancel);

    public static Task<List<int>> SecretariesOfAsync(this PledgesDb db, int unitId, DateOnly today, CancellationToken cancel) =>
        db.Posts.On(today).Where(p => p.UnitId == unitId && p.Type == PostType.Secretary).Select(p => p.MemberId).Distinct().ToListAsync(cancel);
}
