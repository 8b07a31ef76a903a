using Microsoft.EntityFrameworkCore;
using Pledges.Data.Mappings;
using Pledges.Data.Queries;
using Pledges.Domain.Grading;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Organisations;

/// <summary>Loads the organisation for events: all units, and what belongs to those that the events are about.</summary>
internal static class EventChart
{
    public static async Task<OrgChart> LoadAsync(PledgesDb db, IReadOnlyCollection<OrgEvent> events, CancellationToken cancel)
    {
        var units = await db.Units.Include(u => u.Versions).Include(u => u.Links).AsSplitQuery().ToListAsync(cancel);
        var chart = new OrgChart(units, await db.LevelTypes.AsNoTracking().ToListAsync(cancel));
        if (Named(chart, events) is { Count: > 0 } named)
        {
            chart.Bring(await AllBelongings.FindAsync(db, named, events.Min(e => e.EffectiveOn), cancel));
        }

        return chart;
    }

    /// <summary>
    /// After an event of several has been saved: the next one moves what is there by now. Posts that went along have become new
    /// ones, plans were adopted, transfers cancelled, parts in a task joined; members are those that they were.
    /// </summary>
    public static async Task BringAgainAsync(PledgesDb db, OrgChart chart, IReadOnlyCollection<OrgEvent> events, CancellationToken cancel)
    {
        if (events.Count > 1)
        {
            chart.BringAgain(await AllBelongings.FindBesideMembersAsync(db, Named(chart, events), events.Min(e => e.EffectiveOn), cancel));
        }
    }

    private static Dictionary<int, OrgUnit> Named(OrgChart chart, IEnumerable<OrgEvent> events) =>
        events.SelectMany(e => e.Sources.Select(s => s.Code).Concat(e.Results.Select(r => r.Code))).Distinct()
            .Select(chart.Find).OfType<OrgUnit>().Where(u => u.Id != 0).ToDictionary(u => u.Id);

    /// <summary>What of the records themselves stands in the way of an event, beside what the tree says.</summary>
    public static async Task<IReadOnlyList<Rule>> HindrancesAsync(PledgesDb db, OrgEvent e, CancellationToken cancel)
    {
        var ending = e.Sources.Where(s => !e.GoesOn(s.Code)).Select(s => s.Code).ToList();
        var codes = e.Kind == OrgEventKind.Split ? [.. e.Sources.Select(s => s.Code)] : ending;
        var units = await db.Units.Where(u => codes.Contains(ByteOrder.Exactly(u.Code))).Select(u => new { u.Id, u.Code }).AsNoTracking().ToListAsync(cancel);
        var (ids, day) = (units.Select(u => u.Id).ToList(), e.EffectiveOn);
        var later = await db.Memberships.Where(m => ids.Contains(m.UnitId) && (m.From >= day || m.To > day)).Select(m => m.UnitId)
            .Concat(db.Posts.Where(p => ids.Contains(p.UnitId) && (p.From >= day || p.To > day)).Select(p => p.UnitId))
            .GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var meetings = await (from meeting in db.Meetings
                              where ids.Contains(meeting.UnitId) && meeting.State != MeetingState.Decided
                              join year in db.Years on meeting.Year equals year.Year
                              where year.State == YearState.Open
                              select new { meeting.UnitId, meeting.Year }).ToListAsync(cancel);
        var lastClosed = await LastClosedYearAsync(db, cancel);
        return [
            OrgEventRules.YearIsNotClosed(e, lastClosed),
            .. units.Select(u => OrgEventRules.NothingIsDatedLater(u.Code, day, later.GetValueOrDefault(u.Id))),
            .. meetings.Where(m => units.Exists(u => u.Id == m.UnitId && ending.Contains(u.Code)))
                .Select(m => OrgEventRules.MeetingIsDone(units.First(u => u.Id == m.UnitId).Code, m.Year, true)),
        ];
    }

    public static async Task<int> LastClosedYearAsync(PledgesDb db, CancellationToken cancel) =>
        await db.Years.Where(y => y.State == YearState.Closed).MaxAsync(y => (int?)y.Year, cancel) ?? 0;

    /// <summary>Members directly in each unit on a day.</summary>
    public static Task<Dictionary<int, int>> HeadcountsAsync(PledgesDb db, DateOnly day, CancellationToken cancel) =>
        db.Memberships.On(day).GroupBy(m => m.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
}
