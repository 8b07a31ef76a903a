using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Notices;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Notices;

/// <summary>Sends the reminders that fall on a day, once, however many processes try.</summary>
public static class RemindDaily
{
    /// <returns>How many were sent; null when another run had the day already.</returns>
    public static async Task<int?> RunAsync(PledgesDb db, DateOnly today, DateTime at, CancellationToken cancel = default)
    {
        if (await db.ReminderRuns.AnyAsync(r => r.Day == today, cancel))
        {
            return null;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            // Written first: a second process fails here, before it has sent anything.
            db.ReminderRuns.Add(new ReminderRun { Day = today, At = at });
            await db.SaveChangesAsync(cancel);
            var notices = new List<Notice>();
            foreach (var year in await db.Years.AsNoTracking().Where(y => y.State == YearState.Open && y.OpensOn <= today).ToListAsync(cancel))
            {
                notices.AddRange(await OfYearAsync(db, year, today, at, cancel));
            }

            notices.AddRange(await db.RemediesDueAsync(today, at, cancel));
            if (ReminderDays.IsForSecretaries(today))
            {
                notices.AddRange(await PlanningReminders.OfTasksAsync(db, today, at, cancel));
            }

            var sent = await SendNotices.RunAsync(db, notices, cancel);
            await transaction.CommitAsync(cancel);
            return sent.Sent;
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            return null;
        }
    }

    private static async Task<IEnumerable<Notice>> OfYearAsync(PledgesDb db, PledgeYear year, DateOnly today, DateTime at, CancellationToken cancel)
    {
        List<NoticeKind> kinds = [.. KindsOn(year, today)];
        var people = kinds.Count > 0 ? await db.OwingAsync(year, today, cells: null, cancel) : [];
        var units = ReminderDays.IsForSecretaries(today) ? await db.LadderAsync(year, today, cancel) : [];
        var offices = units.Count > 0 ? await db.AccountsOfAsync(Role.CityOffice, today, cancel) : [];
        return people.Where(p => kinds.Contains(p.Kind)).Select(p => Of(p.MemberId, null, p.Kind, 0, 1))
            .Concat(units.SelectMany(u => u.Secretaries.Select(s => Of(s, null, u.Kind, u.UnitId, u.Count))))
            .Concat(units.Where(u => u.IsCity).SelectMany(u => offices.Select(o => Of(null, o, u.Kind, u.UnitId, u.Count))));

        Notice Of(int? memberId, int? accountId, NoticeKind kind, int unitId, int count) =>
            new() { MemberId = memberId, AccountId = accountId, Kind = kind, Year = year.Year, UnitId = unitId, Count = count, Day = today, SentAt = at };
    }

    private static IEnumerable<NoticeKind> KindsOn(PledgeYear year, DateOnly today)
    {
        if (ReminderDays.IsForHandingIn(year, today))
        {
            yield return NoticeKind.HandIn;
        }

        if (ReminderDays.IsForMidYear(year, today))
        {
            yield return NoticeKind.MidYear;
        }

        if (ReminderDays.IsForSelfReview(year, today))
        {
            yield return NoticeKind.SelfReview;
        }
    }
}
