using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;

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

    /// <summary>Whether a unit stood at or below another on the day.</summary>
    public bool IsBelow(int unitId, int? placeId, DateOnly day) => LineOf(placeId, day).Contains(unitId);
}
