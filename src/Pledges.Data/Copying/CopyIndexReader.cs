using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;

namespace Pledges.Data.Copying;

/// <summary>Fills an index from what was handed in, and keeps it after the history: every save of a pledge leaves an event.</summary>
public static class CopyIndexReader
{
    /// <summary>Beyond so many changed pledges it is quicker to read all of them again.</summary>
    public const int MostChanges = 3000;

    public static async Task<long> LastEventAsync(this PledgesDb db, CancellationToken cancel) =>
        await db.Events.Select(e => (long?)e.Id).MaxAsync(cancel) ?? 0;

    /// <summary>Reads everything. Same texts come one after the other, so that each is split once.</summary>
    public static async Task FillAsync(this PledgesDb db, CopyIndex index, CancellationToken cancel)
    {
        var (before, print) = ("", WordingPrint.Of(""));
        await foreach (var row in db.HandedIn().OrderBy(r => r.Deed).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (row.Deed != before)
            {
                (before, print) = (row.Deed, WordingPrint.Of(row.Deed));
            }

            index.Set(new(row.Id, row.MemberId, row.Year), print);
        }
    }

    /// <summary>The pledges with events after the given one; null when so much happened that all must be read again.</summary>
    public static async Task<IReadOnlyList<int>?> ChangedSinceAsync(this PledgesDb db, long lastEvent, CancellationToken cancel)
    {
        var changes = await db.Events.Where(e => e.Id > lastEvent && (e.Subject == nameof(Pledge) || e.Kind == "roster.imported"))
            .Select(e => new { e.Subject, e.SubjectId }).Distinct().Take(MostChanges + 1).ToListAsync(cancel);
        return changes.Count > MostChanges || changes.Any(c => c.Subject != nameof(Pledge)) ? null : [.. changes.Select(c => c.SubjectId)];
    }

    /// <summary>Puts the texts of these pledges in as they are now. A text that was taken out is found to be gone when it is compared.</summary>
    public static async Task ReadAgainAsync(this PledgesDb db, CopyIndex index, IReadOnlyCollection<int> pledgeIds, CancellationToken cancel)
    {
        var now = await db.HandedIn().Where(r => pledgeIds.Contains(r.PledgeId)).ToListAsync(cancel);
        foreach (var row in now)
        {
            index.Set(new(row.Id, row.MemberId, row.Year), WordingPrint.Of(row.Deed));
        }
    }

    internal static IQueryable<HandedInText> HandedIn(this PledgesDb db) =>
        from commitment in db.Commitments
        join pledge in db.Pledges on commitment.PledgeId equals pledge.Id
        where pledge.SubmittedOn != null && pledge.State != PledgeState.Draft && commitment.Deed != ""
        select new HandedInText { Id = commitment.Id, PledgeId = pledge.Id, MemberId = pledge.MemberId, Year = pledge.Year, Deed = commitment.Deed };
}

/// <summary>A commitment that the cell has or had before it; drafts are their writers' own.</summary>
internal sealed record HandedInText
{
    public required int Id { get; init; }
    public required int PledgeId { get; init; }
    public required int MemberId { get; init; }
    public required int Year { get; init; }
    public required string Deed { get; init; }
}
