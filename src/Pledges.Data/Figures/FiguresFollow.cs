using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Figures;

/// <summary>Keeps the stored counts true in the same save as the change, so that no page has to remember it.</summary>
internal static class FiguresFollow
{
    private static readonly HashSet<string> CountedActs = ["pledge.confirmed", "pledge.assessed", "pledge.stopped", "pledge.taken_over"];

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

        var pledges = aggregates.OfType<Pledge>().Where(p => p.Happenings.Any(h => CountedActs.Contains(h.Kind))).ToList();
        if (pledges.Count > MostCellsRecounted)
        {
            await Tallies.MarkStaleAsync(db, cancel);
            return;
        }

        foreach (var pledge in pledges)
        {
            var today = DateOnly.FromDateTime(pledge.Happenings.Max(h => h.At) + OfficeClock.Offset);
            await Tallies.RecountCellOfAsync(db, pledge.MemberId, pledge.Year, today, cancel);
        }
    }
}
