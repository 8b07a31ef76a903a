using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Notices;
using Pledges.Domain.Planning;

namespace Pledges.Data.Notices;

/// <summary>Reminders of plans that are missing and of tasks that are late or due soon, to the secretaries of the units.</summary>
public static class PlanningReminders
{
    public const int DaysAhead = 7;

    /// <summary>Each Monday, as for what else waits in a unit.</summary>
    public static async Task<IReadOnlyList<Notice>> OfTasksAsync(PledgesDb db, DateOnly today, DateTime at, CancellationToken cancel)
    {
        var until = today.AddDays(DaysAhead);
        var due = await db.AssignedTasks.Where(t => (t.State == TaskState.Issued || t.State == TaskState.Returned) && t.DueOn <= until)
            .GroupBy(t => t.LeadUnitId).Select(g => new { UnitId = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.UnitId, g => g.Count, cancel);
        var secretaries = await SecretariesAsync(db, [.. due.Keys], today, cancel);
        return [.. secretaries.SelectMany(unit => unit.Select(memberId => Of(NoticeKind.TasksDue, memberId, unit.Key, today.Year, due[unit.Key], today, at, null)))];
    }

    /// <summary>To the secretaries of units that have no plan in force for a year; asked for by a person.</summary>
    public static async Task<Sending> OfPlansAsync(PledgesDb db, IReadOnlyCollection<int> unitIds, int year, DateOnly today, DateTime at, string sentBy, CancellationToken cancel)
    {
        var secretaries = await SecretariesAsync(db, unitIds, today, cancel);
        return await SendNotices.RunAsync(db, [.. secretaries.SelectMany(unit => unit.Select(memberId => Of(NoticeKind.PlanMissing, memberId, unit.Key, year, 1, today, at, sentBy)))], cancel);
    }

    private static async Task<ILookup<int, int>> SecretariesAsync(PledgesDb db, IReadOnlyCollection<int> unitIds, DateOnly today, CancellationToken cancel) =>
        (await db.Posts.On(today).Where(p => unitIds.Contains(p.UnitId) && p.Type == PostType.Secretary).Select(p => new { p.UnitId, p.MemberId }).Distinct().ToListAsync(cancel))
            .ToLookup(p => p.UnitId, p => p.MemberId);

    private static Notice Of(NoticeKind kind, int memberId, int unitId, int year, int count, DateOnly today, DateTime at, string? sentBy) =>
        new() { MemberId = memberId, Kind = kind, Year = year, UnitId = unitId, Count = count, Day = today, SentAt = at, SentBy = sentBy };
}
