using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Copying;

/// <summary>A commitment that its writer lets others learn from: no name, no unit.</summary>
public sealed record OfferedExample(string Section, int Year, CommitmentText Text);

/// <summary>The consents to show a commitment as an example: the latest word on each holds.</summary>
public static class OfferedExamples
{
    /// <summary>Keys of the commitments of one pledge that are offered now.</summary>
    public static async Task<IReadOnlySet<int>> OfferedOfAsync(this PledgesDb db, int pledgeId, CancellationToken cancel) =>
        (await db.LatestAsync(pledgeId, cancel)).Select(o => o.Key).ToHashSet();

    /// <summary>The newest examples of pledges that the cells found concrete.</summary>
    public static async Task<IReadOnlyList<OfferedExample>> OfferedExamplesAsync(this PledgesDb db, int most, CancellationToken cancel)
    {
        var offered = (await db.LatestAsync(null, cancel)).TakeLast(most * 2).Reverse().ToList();
        var pledges = offered.Select(o => o.PledgeId).Distinct().ToList();
        var texts = (await db.Pledges.AsNoTracking().Where(p => pledges.Contains(p.Id) && p.IsConcrete == true && p.State != PledgeState.Stopped)
            .SelectMany(p => p.Commitments, (p, c) => new { p.Id, p.Year, Commitment = c }).ToListAsync(cancel)).ToLookup(t => t.Id);
        return [.. offered.SelectMany(o => texts[o.PledgeId].Where(t => t.Commitment.Key == o.Key)).Take(most).Select(t => new OfferedExample(t.Commitment.Section, t.Year, t.Commitment.Text))];
    }

    private static async Task<List<(int PledgeId, int Key)>> LatestAsync(this PledgesDb db, int? pledgeId, CancellationToken cancel)
    {
        var words = await db.Events.Where(e => e.Subject == nameof(Pledge) && (e.Kind == Pledge.ExampleOffered || e.Kind == Pledge.ExampleWithdrawn) && (pledgeId == null || e.SubjectId == pledgeId))
            .OrderBy(e => e.Id).Select(e => new { e.Kind, e.SubjectId, e.Detail }).ToListAsync(cancel);
        return [.. words.Select((w, i) => (Word: w, Place: i)).GroupBy(w => (w.Word.SubjectId, w.Word.Detail)).Select(g => g.Last())
            .Where(w => w.Word.Kind == Pledge.ExampleOffered).OrderBy(w => w.Place).Select(w => (w.Word.SubjectId, int.Parse(w.Word.Detail!, CultureInfo.InvariantCulture)))];
    }
}
