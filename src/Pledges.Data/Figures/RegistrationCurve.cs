using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

public static class RegistrationCurves
{
    /// <summary>
    /// How many of those who count on the day were confirmed up to each earlier day. Counted from the records; the last
    /// point of the running year is better taken from the stored counts.
    /// </summary>
    public static async Task<RegistrationCurve> RegistrationCurveAsync(
        this PledgesDb db, string path, int year, DateOnly day, PopulationRule rule, CancellationToken cancel = default)
    {
        var below = db.Paths.On(day).Where(p => p.Path.StartsWith(path)).Select(p => p.UnitId);
        var counted = db.Memberships.On(day).Where(m => below.Contains(m.UnitId))
            .Where(m => rule == PopulationRule.Headcount || !db.Statuses.On(day).Any(s => s.MemberId == m.MemberId));
        var days = await (from member in counted
                          join pledge in db.Pledges on member.MemberId equals pledge.MemberId
                          where pledge.Year == year && pledge.ConfirmedOn != null && pledge.ConfirmedOn <= day
                          group pledge by pledge.ConfirmedOn into confirmed
                          select new { Day = confirmed.Key, Count = confirmed.Count() }).ToListAsync(cancel);
        var population = await counted.CountAsync(cancel);
        return RegistrationCurve.Of(year, day, population, days.Select(d => (d.Day!.Value, d.Count)));
    }
}
