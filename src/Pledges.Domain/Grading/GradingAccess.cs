using Pledges.Domain.Access;

namespace Pledges.Domain.Grading;

/// <summary>Which committee decides a member's grade: the grassroots organisation above the cell, or the city for a grassroots cell and for the organisation's own secretary.</summary>
public sealed record GradingPlace(int CellId, int OrganisationId, bool CellIsGrassroots, bool IsOrganisationSecretary)
{
    public bool IsTheCitys => CellIsGrassroots || IsOrganisationSecretary;
}

/// <summary>Who may record a meeting, and who decides on grades. The same question draws the button and guards the act.</summary>
public static class GradingAccess
{
    public static bool MayRecord(Actor actor, int cellId) => actor.Holds(Role.CellSecretary, cellId);

    /// <summary>The record with its remarks: the cell's secretary, the committees above it, the city's bodies that read pledges.</summary>
    public static bool MayRead(Actor actor, int cellId) => actor.ReadsAllPledges || actor.UnitIds.Contains(cellId);

    /// <summary>The organisation's page: its committee, and the city's bodies that read pledges; of a grassroots cell also its secretary.</summary>
    public static bool MayReadOrganisation(Actor actor, int organisationId) => actor.ReadsAllPledges || actor.UnitIds.Contains(organisationId);

    /// <summary>Nobody grades themselves.</summary>
    public static bool MayDecide(Actor actor, int memberId, GradingPlace place) => actor.MemberId != memberId && DecidesFor(actor, place);

    /// <summary>May send the cell's proposals back: its organisation's committee; for a grassroots cell the city office.</summary>
    public static bool MayReturn(Actor actor, GradingPlace place) => DecidesFor(actor, place with { IsOrganisationSecretary = false });

    private static bool DecidesFor(Actor actor, GradingPlace place) =>
        place.IsTheCitys ? actor.Is(Role.CityOffice) : actor.Holds(Role.GrassrootsCommittee, place.OrganisationId);
}
