using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Figures;

/// <summary>Where units stood in the tree on other days: what happened to a unit counts with those above it then.</summary>
internal sealed class PlacesThen
{
    private readonly ILookup<int, OrgPath> places;

    private PlacesThen(ILookup<int, OrgPath> places) => this.places = places;

    public static async Task<PlacesThen> LoadAsync(PledgesDb db, IEnumerable<int?> unitIds, CancellationToken cancel)
    {
        var ids = unitIds.OfType<int>().Distinct().ToList();
        return new PlacesThen((await db.Paths.AsNoTracking().Where(p => ids.Contains(p.UnitId)).ToListAsync(cancel)).ToLookup(p => p.UnitId));
    }

    /// <summary>Empty where the unit was not there yet; a unit that had ended keeps its last place.</summary>
    public string PathOf(int? unitId, DateOnly day) => unitId is { } id ? places[id].Where(p => p.From <= day).MaxBy(p => p.From)?.Path ?? "" : "";

    /// <summary>Empty where the unit was not there on the day.</summary>
    public string PathOn(int unitId, DateOnly day) => places[unitId].FirstOrDefault(p => p.Covers(day))?.Path ?? "";

    /// <summary>Facts by those of the given units at or below which they happened.</summary>
    public Dictionary<int, List<T>> ByUnit<T>(IEnumerable<int> unitIds, IEnumerable<T> facts, Func<T, (int? UnitId, DateOnly Day)> where)
    {
        var units = unitIds.ToDictionary(id => id, _ => new List<T>());
        foreach (var fact in facts)
        {
            var (unit, day) = where(fact);
            units.AddAlong(PathOf(unit, day), list =>
            {
                list.Add(fact);
                return list;
            });
        }

        return units;
    }

    /// <summary>Whether a unit stood at or below another on the day.</summary>
    public bool IsBelow(int unitId, int? placeId, DateOnly day) => Tallies.LineOf(PathOf(placeId, day)).Contains(unitId);
}
