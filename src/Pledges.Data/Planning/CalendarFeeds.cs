using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Data.Audit;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;

namespace Pledges.Data.Planning;

/// <summary>A day in a calendar: nothing but a title and a date.</summary>
public sealed record CalendarDay(string Key, string Title, DateOnly On, bool IsMilestone);

/// <summary>Making, ending and reading the calendar address of an account.</summary>
public static class CalendarFeeds
{
    /// <summary>A new address; the old one ends. The token is told this once.</summary>
    public static async Task<string> MakeAsync(PledgesDb db, Actor by, DateTime at, CancellationToken cancel)
    {
        var token = CalendarFeed.NewToken();
        if (await db.CalendarFeeds.FindAsync([by.AccountId], cancel) is { } feed)
        {
            (feed.TokenHash, feed.MadeAt) = (CalendarFeed.HashOf(token), at);
        }
        else
        {
            db.CalendarFeeds.Add(new CalendarFeed { AccountId = by.AccountId, TokenHash = CalendarFeed.HashOf(token), MadeAt = at });
        }

        db.Events.Add(Event("calendar.made", by, at));
        await db.SaveChangesAsync(cancel);
        return token;
    }

    public static async Task EndAsync(PledgesDb db, Actor by, DateTime at, CancellationToken cancel)
    {
        if (await db.CalendarFeeds.FindAsync([by.AccountId], cancel) is { } feed)
        {
            db.CalendarFeeds.Remove(feed);
            db.Events.Add(Event("calendar.ended", by, at));
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Whose address it is, with what they hold today; null for one that does not exist, has ended, or whose account is switched off.</summary>
    public static async Task<Actor?> OwnerAsync(PledgesDb db, string token, DateOnly today, CancellationToken cancel)
    {
        var hash = CalendarFeed.HashOf(token);
        var account = await (from feed in db.CalendarFeeds
                             where feed.TokenHash == hash
                             join owner in db.Users on feed.AccountId equals owner.Id
                             where !owner.IsDisabled
                             select owner).AsNoTracking().FirstOrDefaultAsync(cancel);
        return account is null ? null : await ActorLoader.LoadAsync(db, account, today, cancel);
    }

    /// <summary>Last days and milestones of the open tasks that are the person's own work; the office's are those of the city.</summary>
    public static async Task<IReadOnlyList<CalendarDay>> DaysAsync(PledgesDb db, Actor actor, CancellationToken cancel)
    {
        var open = db.AssignedTasks.AsNoTracking().Where(t => t.State == TaskState.Issued || t.State == TaskState.Returned || t.State == TaskState.HandedIn);
        var own = actor.Is(Role.CityOffice) ? open : open.OwnOf(actor);
        var tasks = await own.OrderBy(t => t.DueOn).ThenBy(t => t.Id)
            .Select(t => new { t.Id, t.Title, t.DueOn, Milestones = t.Milestones.Where(m => m.DoneOn == null).OrderBy(m => m.No).Select(m => new { m.No, m.Title, m.DueOn }).ToList() })
            .AsSplitQuery().ToListAsync(cancel);
        return [.. tasks.SelectMany(t => t.Milestones
            .Select(m => new CalendarDay($"task-{t.Id}-{m.No}", $"{m.Title} – {t.Title}", m.DueOn, IsMilestone: true))
            .Append(new CalendarDay($"task-{t.Id}", t.Title, t.DueOn, IsMilestone: false)))];
    }

    private static EventEntry Event(string kind, Actor by, DateTime at) =>
        new() { At = at, ActorId = by.AccountId, Kind = kind, Subject = nameof(Account), SubjectId = by.AccountId };
}
