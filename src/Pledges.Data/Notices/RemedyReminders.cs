using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Notices;

namespace Pledges.Data.Notices;

/// <summary>
/// Reminds of remedies: whoever can act, a week and a day before the day and each Monday after it; then up the ladder to the
/// committee above, and to the body that asked for it.
/// </summary>
public static class RemedyReminders
{
    public static async Task<IReadOnlyList<Notice>> RemediesDueAsync(this PledgesDb db, DateOnly today, DateTime at, CancellationToken cancel = default)
    {
        var open = db.Remedies.AsNoTracking().Where(r => r.State == RemedyState.Demanded || r.State == RemedyState.Planned || r.State == RemedyState.Reinspection);
        var rows = (await db.RemedyRowsOf(open, today).ToListAsync(cancel)).Where(r => ReminderDays.IsForARemedy(r.DueOn, today)).ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        var places = rows.Select(r => r.PlaceId).OfType<int>().Distinct().ToList();
        var above = await db.UnitLinks.On(today).Where(l => places.Contains(l.UnitId)).ToDictionaryAsync(l => l.UnitId, l => l.ParentId, cancel);
        var asked = places.Concat(above.Values).Concat(rows.Select(r => r.BodyUnitId)).Distinct().ToList();
        var secretaries = (await db.Posts.On(today).Where(p => asked.Contains(p.UnitId) && (p.Type == PostType.Secretary || p.Type == PostType.Head)).Select(p => new { p.UnitId, p.MemberId }).ToListAsync(cancel))
            .ToLookup(p => p.UnitId, p => p.MemberId);
        var cities = (await db.Paths.Where(p => p.Depth == 0).Select(p => p.UnitId).ToListAsync(cancel)).ToHashSet();
        var commission = await db.AccountsOfAsync(Role.InspectionCommission, today, cancel);
        var told = rows.SelectMany(Readers).GroupBy(t => (t.Member, t.Account, t.Kind, t.Unit));
        return [.. told.Select(g => new Notice { MemberId = g.Key.Member, AccountId = g.Key.Account, Kind = g.Key.Kind, Year = today.Year, UnitId = g.Key.Unit, Count = g.Count(), Day = today, SentAt = at })];

        IEnumerable<(int? Member, int? Account, NoticeKind Kind, int Unit)> Readers(RemedyRow row)
        {
            var (late, unit) = (today.DayNumber - row.DueOn.DayNumber, row.PlaceId ?? 0);
            var kind = late > 0 ? NoticeKind.RemedyOverdue : NoticeKind.RemedyDue;
            foreach (var member in row.MemberId is { } responsible ? [responsible] : secretaries[unit].Distinct())
            {
                yield return (member, null, kind, row.MemberId is null ? unit : 0);
            }

            if (late >= ReminderDays.RemedyToTheCommittee && above.TryGetValue(unit, out var parent) && !cities.Contains(parent))
            {
                foreach (var member in secretaries[parent].Distinct())
                {
                    yield return (member, null, NoticeKind.RemedyOverdue, unit);
                }
            }

            if (late >= ReminderDays.RemedyToTheBody)
            {
                foreach (var account in cities.Contains(row.BodyUnitId) ? commission : [])
                {
                    yield return (null, account, NoticeKind.RemedyOverdue, unit);
                }
            }
        }
    }
}
