using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Wording;

namespace Pledges.Web.Copying;

/// <summary>The adviser with the stock phrases in force; a new one when the city office changes them, in whichever process.</summary>
public sealed class Advisers
{
    private readonly AdviceMemo delivered = new(Adviser.Delivered);
    private volatile Known? known;

    private sealed record Known(int Version, DateTime ChangedAt, AdviceMemo Memo);

    public async Task<AdviceMemo> CurrentAsync(PledgesDb db, CancellationToken cancel)
    {
        var inForce = await db.StockPhraseLists.Select(l => new { l.Version, l.ChangedAt }).FirstOrDefaultAsync(cancel);
        if (inForce is null || inForce.Version == 0)
        {
            return delivered;
        }

        var current = known;
        if (current?.Version != inForce.Version || current.ChangedAt != inForce.ChangedAt)
        {
            var list = await db.StockPhraseLists.AsNoTracking().FirstAsync(cancel);
            known = current = new(list.Version, list.ChangedAt, new AdviceMemo(new Adviser(list.Phrases)));
        }

        return current.Memo;
    }
}
