using Pledges.Domain.Access;

namespace Pledges.Domain.Pledging;

/// <summary>Who may open a pledge year and change its settings.</summary>
public static class YearAccess
{
    public static bool MayOpen(Actor actor) => actor.Is(Role.CityOffice);

    public static bool MayChange(Actor actor, PledgeYear year) => actor.Is(Role.CityOffice) && year.IsOpen;

    public static bool MayClose(Actor actor, PledgeYear year) => actor.Is(Role.CityOffice) && year.IsOpen;

    public static bool MayReopen(Actor actor, PledgeYear year) => actor.Is(Role.CityOffice) && !year.IsOpen;

    public static bool MayWriteForms(Actor actor) => actor.Is(Role.CityOffice);

    public static bool MayWriteSchemes(Actor actor) => actor.Is(Role.CityOffice);
}
