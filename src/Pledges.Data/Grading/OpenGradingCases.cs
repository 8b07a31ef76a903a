using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Grading;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Grading;

/// <summary>A cell without a decision for some of its members. No state: there is no record of a meeting yet.</summary>
public sealed record OpenGradingCase(int UnitId, string Code, string Name, MeetingState? State, int Members);

/// <summary>What stands in the way of closing a year as far as grades go.</summary>
public static class OpenGradingCases
{
    /// <summary>Cells with members who are neither graded, nor decided not to be, nor exempt or suspended. Two queries.</summary>
    public static async Task<IReadOnlyList<OpenGradingCase>> OpenGradingCasesAsync(this PledgesDb db, int year, DateOnly today, CancellationToken cancel = default)
    {
        var day = PledgeYear.AsOf(year, today);
        var open = await (from membership in db.Memberships.On(day)
                          where !db.Statuses.On(day).Any(s => s.MemberId == membership.MemberId)
                              && !db.MemberGrades.Any(g => g.Year == year && g.MemberId == membership.MemberId)
                              && !db.Meetings.Any(m => m.Year == year && m.Entries.Any(e => e.MemberId == membership.MemberId && e.DecidedOn != null))
                          group membership by membership.UnitId into cell
                          select new { UnitId = cell.Key, Members = cell.Count() }).ToDictionaryAsync(c => c.UnitId, c => c.Members, cancel);
        var ids = open.Keys.ToList();
        var cells = await (from version in db.UnitVersions.On(day)
                           where ids.Contains(version.UnitId)
                           join unit in db.Units on version.UnitId equals unit.Id
                           from meeting in db.Meetings.Where(m => m.UnitId == unit.Id && m.Year == year).DefaultIfEmpty()
                           orderby unit.Code
                           select new { unit.Id, unit.Code, version.Name, State = meeting == null ? null : (MeetingState?)meeting.State }).ToListAsync(cancel);
        return [.. cells.Select(c => new OpenGradingCase(c.Id, c.Code, c.Name, c.State, open[c.Id]))];
    }

    /// <summary>Objections that wait for an answer, by cell.</summary>
    public static Task<int> OpenAppealsAsync(this PledgesDb db, int year, CancellationToken cancel = default) =>
        db.Appeals.CountAsync(a => a.Year == year && a.AnsweredOn == null, cancel);
}
