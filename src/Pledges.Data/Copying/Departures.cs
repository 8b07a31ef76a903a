using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;

namespace Pledges.Data.Copying;

/// <summary>How often the cells decided otherwise than the advice: of the pledges on which the advice had an opinion.</summary>
/// <param name="FoundConcrete">Found concrete though the advice took them for formulaic; the others are the reverse.</param>
public sealed record DepartureCount(int Advised, int Departed, int FoundConcrete);

public static class Departures
{
    public static async Task<DepartureCount> DeparturesAsync(this PledgesDb db, string path, int year, DateOnly day, CancellationToken cancel)
    {
        var groups = await (from pledge in db.Pledges
                            where pledge.Year == year && pledge.AdvisedConcrete != null && pledge.IsConcrete != null
                            join membership in db.Memberships.On(day) on pledge.MemberId equals membership.MemberId
                            join place in db.Paths.On(day) on membership.UnitId equals place.UnitId
                            where place.Path.StartsWith(path)
                            group pledge by new { pledge.AdvisedConcrete, pledge.IsConcrete } into verdict
                            select new { Advised = verdict.Key.AdvisedConcrete!.Value, Found = verdict.Key.IsConcrete!.Value, Count = verdict.Count() }).ToListAsync(cancel);
        return new(groups.Sum(g => g.Count), groups.Where(g => g.Advised != g.Found).Sum(g => g.Count), groups.Where(g => !g.Advised && g.Found).Sum(g => g.Count));
    }
}
