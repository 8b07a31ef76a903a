using Pledges.Domain.Access;

namespace Pledges.Domain.Recognition;

/// <summary>A member's cell and the grassroots organisation it stands in; for a grassroots cell both are one.</summary>
public sealed record RecognitionPlace(int CellId, int? OrganisationId)
{
    public bool CellIsGrassroots => OrganisationId == CellId;
}

/// <summary>Who may nominate, support, recognise and commend. The same question draws the button and guards the act; nobody themselves.</summary>
public static class RecognitionAccess
{
    /// <summary>The cell's secretary or deputy, and the committees above it.</summary>
    public static bool MayNominate(Actor actor, int memberId, int cellId) => actor.MemberId != memberId && MayWriteFor(actor, cellId);

    public static bool MayNominateAnyone(Actor actor) => actor.Is(Role.CellSecretary) || actor.Is(Role.GrassrootsCommittee);

    /// <summary>The committee of the organisation; a grassroots cell has none above it but the city.</summary>
    public static bool MayEndorse(Actor actor, Nomination nomination, RecognitionPlace place) =>
        nomination.State == NominationState.Nominated && nomination.Level == RecognitionLevel.City && IsTheCommittee(actor, nomination, place);

    /// <summary>The city's exemplars: the office. The organisation's: its committee; of a grassroots cell the office.</summary>
    public static bool MayDecide(Actor actor, Nomination nomination, RecognitionPlace place) =>
        nomination.IsOpen && actor.MemberId != nomination.MemberId && (IsTheOffices(nomination, place) ? actor.Is(Role.CityOffice) : IsTheCommittee(actor, nomination, place));

    /// <summary>Turning it down: whoever may decide, and the committee asked for its opinion.</summary>
    public static bool MayDecline(Actor actor, Nomination nomination, RecognitionPlace place) =>
        MayDecide(actor, nomination, place) || MayEndorse(actor, nomination, place);

    public static bool MayWithdraw(Actor actor, Nomination nomination) => nomination.IsOpen && MayNominate(actor, nomination.MemberId, nomination.UnitId);

    public static bool NeedsOpinion(Nomination nomination, RecognitionPlace place) => nomination.Level == RecognitionLevel.City && !place.CellIsGrassroots;

    /// <summary>Praise at the cell's meeting, certificates of a committee for its units and their people, everything for the office.</summary>
    public static bool MayCommend(Actor actor, int? memberId, int unitId) =>
        (memberId is null || actor.MemberId != memberId) && (actor.Is(Role.CityOffice) || MayWriteFor(actor, unitId));

    public static bool MayCommendAnyone(Actor actor) => actor.Is(Role.CityOffice) || MayNominateAnyone(actor);

    /// <summary>The bodies in whose name the actor may commend someone of the unit.</summary>
    public static IEnumerable<CommendingBody> BodiesOf(Actor actor, int unitId)
    {
        if (actor.Holds(Role.CellSecretary, unitId))
        {
            yield return CommendingBody.Cell;
        }

        if (actor.Is(Role.GrassrootsCommittee) && actor.UnitIds.Contains(unitId))
        {
            yield return CommendingBody.GrassrootsCommittee;
        }

        if (actor.Is(Role.CityOffice))
        {
            yield return CommendingBody.City;
            yield return CommendingBody.Above;
        }
    }

    /// <summary>Lists with names beyond what people consented to: those who work with them.</summary>
    public static bool SeesLists(Actor actor) => actor.SeesWholeCity || MayNominateAnyone(actor);

    /// <summary>Records a consent on paper, and that it is taken back: who leads the member's cell, never for oneself.</summary>
    public static bool MayRecordConsent(Actor actor, GoodDeed deed) => MayNominate(actor, deed.MemberId, deed.UnitId);

    /// <summary>Revoking follows the decision: the committee for an exemplar of its organisation, otherwise the office.</summary>
    /// <param name="level">Of the nomination; null for one that came from a register.</param>
    public static bool MayRevoke(Actor actor, int memberId, RecognitionLevel? level, RecognitionPlace place) => actor.MemberId != memberId
        && (level == RecognitionLevel.Organisation && !place.CellIsGrassroots && place.OrganisationId is { } organisation ? actor.Holds(Role.GrassrootsCommittee, organisation) : actor.Is(Role.CityOffice));

    public static bool MayTakeDown(Actor actor, GoodDeed deed) => actor.Is(Role.CityOffice) || (actor.Is(Role.GrassrootsCommittee) && actor.UnitIds.Contains(deed.UnitId));

    private static bool MayWriteFor(Actor actor, int unitId) =>
        actor.Holds(Role.CellSecretary, unitId) || (actor.Is(Role.GrassrootsCommittee) && actor.UnitIds.Contains(unitId));

    private static bool IsTheOffices(Nomination nomination, RecognitionPlace place) => nomination.Level == RecognitionLevel.City || place.CellIsGrassroots;

    private static bool IsTheCommittee(Actor actor, Nomination nomination, RecognitionPlace place) =>
        actor.MemberId != nomination.MemberId && !place.CellIsGrassroots && place.OrganisationId is { } organisation && actor.Holds(Role.GrassrootsCommittee, organisation);
}
