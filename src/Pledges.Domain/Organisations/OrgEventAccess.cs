using Pledges.Domain.Access;

namespace Pledges.Domain.Organisations;

/// <summary>Who may write organisation events. Reading them is a matter of sight: whoever sees a unit sees what was decided of it.</summary>
public static class OrgEventAccess
{
    public static bool MayWrite(Actor actor) => actor.Is(Role.CityOffice);

    /// <summary>Levels and their names are set-up of the office.</summary>
    public static bool MayWriteLevels(Actor actor) => actor.Is(Role.CityOffice);

    /// <summary>Drafts and waiting events concern people before they know of it; only the office sees them.</summary>
    public static bool MayReadOpen(Actor actor) => MayWrite(actor);
}
