using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Wording;

namespace Pledges.Data.Copying;

/// <summary>Where texts like one were handed in: one's own earlier years, how many people of the cell, how many others.</summary>
/// <param name="InCell">Members of one's own cell.</param>
/// <param name="IsMore">There are more than were counted.</param>
public sealed record LikeTexts(IReadOnlyList<int> OwnYears, IReadOnlyList<int> InCell, int Elsewhere, bool IsMore)
{
    public static readonly LikeTexts None = new([], [], 0, false);

    public int Others => InCell.Count + Elsewhere;

    private const int MostCompared = 24;
    private const int MostCounted = 400;

    /// <summary>
    /// Two small queries, however many commitments there are. A text of official words alone is not looked for: that it reads
    /// as stock text is said already.
    /// </summary>
    public static async Task<LikeTexts> FindAsync(PledgesDb db, CopyIndex index, string deed, int memberId, int year, int? cellId, DateOnly day, CancellationToken cancel)
    {
        var print = WordingPrint.Of(deed);
        if (print.Own < 3)
        {
            return None;
        }

        var near = index.Near(print, MostCompared);
        var samples = near.Select(g => g.SampleKey).ToList();
        var texts = samples.Count == 0 ? [] : await db.Commitments.Where(c => samples.Contains(c.Id)).Select(c => new { c.Id, c.Deed }).ToDictionaryAsync(c => c.Id, c => c.Deed, cancel);
        var alike = near.Where(g => texts.TryGetValue(g.SampleKey, out var text) && Comparison.Of(print, WordingPrint.Of(text)).IsCopied).ToList();
        var found = alike.SelectMany(g => index.In(g, MostCounted)).ToList();
        var others = found.Where(t => t.OwnerId != memberId).Select(t => t.OwnerId).Distinct().Take(MostCounted).ToList();
        List<int> inCell = cellId is null || others.Count == 0 ? []
            : await db.Memberships.On(day).Where(m => m.UnitId == cellId && others.Contains(m.MemberId)).Select(m => m.MemberId).Distinct().ToListAsync(cancel);
        return new(
            [.. found.Where(t => t.OwnerId == memberId && t.Year < year).Select(t => t.Year).Distinct().OrderDescending()],
            inCell,
            others.Count - inCell.Count,
            others.Count >= MostCounted);
    }
}
