using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Pledging;

/// <summary>Opens a pledge year: settings as given, the newest form, targets as last year or, in the first year, the scheme's.</summary>
public static class OpenYear
{
    /// <exception cref="RuleBroken">The year is there already, or its dates make no sense.</exception>
    public static async Task<PledgeYear> RunAsync(PledgesDb db, int year, YearSettings settings, Actor by, DateTime at, CancellationToken cancel = default)
    {
        Rule.Check(new Rule("YearIsNew", await db.Years.AnyAsync(y => y.Year == year, cancel), "The year {0} has been opened already.", year));
        var form = await db.Forms.Where(f => f.FromYear <= year).OrderByDescending(f => f.FromYear).ThenByDescending(f => f.Id).Select(f => f.Id).FirstAsync(cancel);
        var opened = new PledgeYear(year, form, settings, by, at);
        db.Years.Add(opened);
        db.Targets.AddRange(await TargetsAsync(db, year, cancel));
        await db.SaveChangesAsync(cancel);
        return opened;
    }

    private static async Task<IReadOnlyList<Target>> TargetsAsync(PledgesDb db, int year, CancellationToken cancel)
    {
        var last = await db.Targets.AsNoTracking().Where(t => t.Year == year - 1).ToListAsync(cancel);
        return last.Count == 0 ? Target.OfTheScheme(year) : [.. last.Select(t => new Target(year, t.FigureId, t.Comparison, t.Value))];
    }
}
