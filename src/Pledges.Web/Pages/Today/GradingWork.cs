using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Grading;
using Pledges.Data.Queries;
using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.Today;

/// <summary>Year-end meetings and objections as work: by unit, for the blocks of secretary, committee and office.</summary>
public static class GradingWork
{
    public static Task<Dictionary<int, MeetingState>> MeetingsAsync(PledgesDb db, int year, IReadOnlyCollection<int> unitIds) =>
        db.Meetings.Where(m => m.Year == year && unitIds.Contains(m.UnitId)).ToDictionaryAsync(m => m.UnitId, m => m.State);

    public static Task<List<int>> AppealsAsync(PledgesDb db, int year, IReadOnlyCollection<int> unitIds) =>
        db.Appeals.Where(a => a.Year == year && a.AnsweredOn == null && unitIds.Contains(a.UnitId)).Select(a => a.UnitId).ToListAsync();

    /// <summary>Proposals on which the city decides: how many meetings, and the organisation to begin with.</summary>
    public static async Task<(int Count, string? Organisation)> OfTheCityAsync(PledgesDb db, int year, DateOnly today)
    {
        var day = PledgeYear.AsOf(year, today);
        var meetings = await (from meeting in db.Meetings
                              where meeting.Year == year && meeting.State == MeetingState.Proposed
                              join version in db.UnitVersions.On(day) on meeting.UnitId equals version.UnitId
                              where version.Level.IsGrassroots || meeting.Entries.Any(e => e.DecidedOn == null && db.Posts.On(today).Any(p =>
                                  p.MemberId == e.MemberId && p.Type == PostType.Secretary
                                  && db.UnitVersions.On(day).Any(v => v.UnitId == p.UnitId && v.Level.IsGrassroots && !v.Level.MayHoldMembers)))
                              orderby meeting.UnitId
                              select meeting.UnitId).ToListAsync();
        var first = meetings.Count == 0 ? null : await db.OrganisationOfAsync(meetings[0], day);
        return (meetings.Count, first is null ? null : await db.Units.Where(u => u.Id == first).Select(u => u.Code).SingleAsync());
    }
}
