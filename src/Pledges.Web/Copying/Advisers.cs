using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Wording;

namespace Pledges.Web.Copying;

/// <summary>The adviser with the stock phrases in force; a new one when the city office changes them, in whichever process.</summary>
public sealed class Advisers
{
    private volatile Known known = new(0, Adviser.Delivered);

    private sealed record Known(int Version, Adviser Adviser);

    public async Task<Adviser> CurrentAsync(PledgesDb db, CancellationToken cancel)
    {
        var version = await db.StockPhraseLists.Select(l => (int?)l.Version).FirstOrDefaultAsync(cancel) ?? 0;
        if (version == 0)
        {
            return Adviser.Delivered;
        }

        var current = known;
        if (current.Version != version)
        {
            var list = await db.StockPhraseLists.AsNoTracking().FirstAsync(cancel);
            known = current = new(list.Version, new Adviser(list.Phrases));
        }

        return current.Adviser;
    }
}
