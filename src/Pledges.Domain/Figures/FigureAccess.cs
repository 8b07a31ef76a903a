using Pledges.Domain.Access;

namespace Pledges.Domain.Figures;

public static class FigureAccess
{
    /// <summary>Values of old reports are entered by the city office.</summary>
    public static bool MayReport(Actor actor) => actor.Is(Role.CityOffice);

    /// <summary>Whoever sees the figures of a unit may take them out, with a purpose.</summary>
    public static bool MayExport(Actor actor, int unitId) => actor.SeesWholeCity || actor.UnitIds.Contains(unitId);

    /// <summary>Names behind a figure: for those who may read the people's pledges.</summary>
    public static bool MaySeePeople(Actor actor, int unitId) => actor.ReadsAllPledges || actor.UnitIds.Contains(unitId);
}
