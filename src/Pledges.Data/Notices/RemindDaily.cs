using Microsoft.EntityFrameworkCore;
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

            var sent = await SendNotices.RunAsync(db, notices, cancel);
            await transaction.CommitAsync(cancel);
            return sent.SentTo.Count;
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            return null;
        }
    }

    private static async Task<IEnumerable<Notice>> OfYearAsync(PledgesDb db, PledgeYear year, DateOnly today, DateTime at, CancellationToken cancel)
    {
        var (forHandingIn, forReview) = (ReminderDays.IsForHandingIn(year, today), ReminderDays.IsForSelfReview(year, today));
        var people = forHandingIn || forReview ? await db.OwingAsync(year, today, cells: null, cancel) : [];
        var cells = ReminderDays.IsForSecretaries(today) ? await db.CellsOwingAsync(year, today, cancel) : [];
        return people.Where(p => p.Kind == NoticeKind.HandIn ? forHandingIn : forReview).Select(p => Of(p.MemberId, p.Kind, 0, 1))
            .Concat(cells.Where(c => c.Kind == NoticeKind.Decide).SelectMany(c => c.Secretaries.Select(s => Of(s, c.Kind, c.UnitId, c.Count))));

        Notice Of(int memberId, NoticeKind kind, int unitId, int count) =>
            new() { MemberId = memberId, Kind = kind, Year = year.Year, UnitId = unitId, Count = count, Day = today, SentAt = at };
    }
}
