using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Data.Figures;

/// <summary>Where units stood in the tree on other days: what happened to a unit counts with those above it then, and with whoever took over from them.</summary>
internal sealed class PlacesThen
{
    private readonly ILookup<int, OrgPath> places;
    private readonly Successions successions;

    private PlacesThen(ILookup<int, OrgPath> places, Successions successions) => (this.places, this.successions) = (places, successions);

    public static async Task<PlacesThen> LoadAsync(PledgesDb db, IEnumerable<int?> unitIds, CancellationToken cancel)
    {
        var ids = unitIds.OfType<int>().Distinct().ToList();
        var places = await db.Paths.AsNoTracking().Where(p => ids.Contains(p.UnitId)).ToListAsync(cancel);
        return new PlacesThen(places.ToLookup(p => p.UnitId), await Successions.LoadAsync(db, cancel));
    }

    /// <summary>Empty where the unit was not there yet; a unit that had ended keeps its last place.</summary>
    public IReadOnlySet<int> LineOf(int? unitId, DateOnly day) =>
        successions.LineOf(unitId is { } id ? places[id].Where(p => p.From <= day).MaxBy(p => p.From)?.Path ?? "" : "");

    /// <summary>The units of a path and whoever took over from one of them.</summary>
    public IReadOnlySet<int> LineOf(string path) => successions.LineOf(path);

    /// <summary>Empty where the unit was not there on the day.</summary>
    public string PathOn(int unitId, DateOnly day) => places[unitId].FirstOrDefault(p => p.Covers(day))?.Path ?? "";

    /// <summary>Facts by those of the given units at or below which they happened.</summary>
    public Dictionary<int, List<T>> ByUnit<T>(IEnumerable<int> unitIds, IEnumerable<T> facts, Func<T, (int? UnitId, DateOnly Day)> where)
    {
        var units = unitIds.ToDictionary(id => id, _ => new List<T>());
        foreach (var fact in facts)
        {
            var (unit, day) = where(fact);
            units.AddAlong(LineOf(unit, day), list =>
            {
                list.Add(fact);
                return list;
            });
        }

        return units;
    }

    /// <summary>Whether a unit stood at or below another on the day.</summary>
    public bool IsBelow(int unitId, int? placeId, DateOnly day) => LineOf(placeId, day).Contains(unitId);
}
