using Pledges.Domain.Grading;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Shared;

namespace Pledges.Data.Figures;

/// <summary>Keeps the stored counts true in the same save as the change, so that no page has to remember it.</summary>
internal static class FiguresFollow
{
    private static readonly HashSet<string> CountedActs = ["pledge.confirmed", "pledge.amendment_confirmed", "pledge.assessed", "pledge.stopped", "pledge.resumed", "pledge.taken_over", "meeting.decided", "meeting.appeal_granted", "meeting.grade_reviewed", "exemplar.recognised"];

    // Beyond this, counting everything once is cheaper than cell by cell.
    private const int MostCellsRecounted = 100;

    public static async Task ChangesAsync(PledgesDb db, IEnumerable<Aggregate> changed, CancellationToken cancel)
    {
        var aggregates = changed.ToList();
        if (aggregates.Any(a => a is OrgUnit or Member or PledgeYear))
        {
            await Tallies.MarkStaleAsync(db, cancel);
            return;
        }

        var counted = aggregates.Where(a => a.Happenings.Any(h => CountedActs.Contains(h.Kind))).ToList();
        var members = counted.OfType<Pledge>().Select(p => (p.MemberId, p.Year, p.Happenings))
            .Concat(counted.OfType<Nomination>().Select(n => (n.MemberId, n.Year, n.Happenings)))
            .Concat(counted.OfType<YearMeeting>().SelectMany(m => m.Entries.Select(e => (e.MemberId, m.Year, m.Happenings)))).ToList();
        foreach (var year in members.GroupBy(m => m.Year))
        {
            var today = DateOnly.FromDateTime(year.Max(m => m.Happenings.Max(h => h.At)) + OfficeClock.Offset);
            var ids = year.Select(m => m.MemberId).Distinct().ToList();
            if (!await Tallies.RecountCellsOfAsync(db, ids, year.Key, today, MostCellsRecounted, cancel))
            {
                await Tallies.MarkStaleAsync(db, cancel);
                return;
            }
        }
    }
}
