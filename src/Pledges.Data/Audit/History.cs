using Microsoft.EntityFrameworkCore;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Audit;

/// <summary>A line of the history as the administrator reads it.</summary>
/// <param name="Who">Name of the account; null when the system or an operator's command acted.</param>
/// <param name="Detail">Only of subjects that say nothing about a person's pledge, grade or standing.</param>
public sealed record HistoryLine(long No, DateTime At, string? Who, string Kind, string Subject, int SubjectId, string? Detail);

/// <summary>The history for the administrator: what happened, when and by whom, without what was written.</summary>
public static class History
{
    public const string Read = "audit.read";
    public const string Verified = "audit.verified";
    public const string Broken = "audit.broken";
    public const string Subject = "Audit";

    // The details of other subjects carry reasons, results and names, which are not the administrator's to read.
    private static readonly string[] Open = [Subject, nameof(Account), nameof(RoleAppointment), "Roster", "DemoCity", nameof(PledgeYear), nameof(GradeScheme), nameof(FormVersion)];

    public static IQueryable<EventEntry> Matching(this IQueryable<EventEntry> events, string? kind, DateOnly? day, int? accountId)
    {
        if (!string.IsNullOrEmpty(kind))
        {
            events = events.Where(e => e.Kind == kind);
        }

        if (day is { } date)
        {
            var from = date.ToDateTime(default, DateTimeKind.Utc) - OfficeClock.Offset;
            var to = from.AddDays(1);
            events = events.Where(e => e.At >= from && e.At < to);
        }

        return accountId is { } id ? events.Where(e => e.ActorId == id) : events;
    }

    public static async Task<IReadOnlyList<HistoryLine>> LinesAsync(this PledgesDb db, IQueryable<EventEntry> events, int skip, int take, CancellationToken cancel = default)
    {
        var page = events.OrderByDescending(e => e.No).Skip(skip).Take(take);
        var lines = await (from e in page
                           join account in db.Users on e.ActorId equals account.Id into accounts
                           from account in accounts.DefaultIfEmpty()
                           orderby e.No descending
                           select new HistoryLine(e.No ?? 0, e.At, account == null ? null : account.DisplayName, e.Kind, e.Subject, e.SubjectId, e.Detail)).ToListAsync(cancel);
        return [.. lines.Select(line => Open.Contains(line.Subject) ? line : line with { Detail = null })];
    }

    /// <summary>The last check of each log.</summary>
    public static async Task<IReadOnlyList<AuditCheck>> LastChecksAsync(this PledgesDb db, CancellationToken cancel = default)
    {
        var last = db.AuditChecks.GroupBy(c => c.Log).Select(checks => checks.Max(c => c.Id));
        return await db.AuditChecks.AsNoTracking().Where(c => last.Contains(c.Id)).OrderBy(c => c.Log).ToListAsync(cancel);
    }
}
