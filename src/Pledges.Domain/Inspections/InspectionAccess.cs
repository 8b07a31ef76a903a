using Pledges.Domain.Access;

namespace Pledges.Domain.Inspections;

/// <summary>The organisation whose body inspects, as far as permissions ask.</summary>
public sealed record BodyPlace(int UnitId, bool IsCity);

/// <summary>Who keeps the register of inspections and follows remedies. The same question draws the button and guards the act.</summary>
public static class InspectionAccess
{
    public static bool MayPlan(Actor actor) => actor.Is(Role.InspectionCommission) || actor.Is(Role.GrassrootsCommittee);

    /// <summary>The city's commission keeps the register of both bodies of the city, a grassroots committee its own.</summary>
    public static bool MayKeep(Actor actor, BodyPlace body) =>
        body.IsCity ? actor.Is(Role.InspectionCommission) : actor.Holds(Role.GrassrootsCommittee, body.UnitId);

    /// <summary>Sees every subject and finding; the subjects themselves see their own.</summary>
    public static bool MayReadAll(Actor actor, BodyPlace body) => ReadsTheCity(actor) || MayKeep(actor, body);

    /// <summary>The standing committee reads, the inspection commission keeps; the office has no part in it.</summary>
    public static bool ReadsTheCity(Actor actor) => actor.Is(Role.StandingCommittee) || actor.Is(Role.InspectionCommission);

    /// <summary>Plans, reports and says that it is done: who is responsible, or the keeper on behalf with the signed paper.</summary>
    public static bool MayAnswer(Actor actor, BodyPlace body, Remedy remedy) => IsResponsible(actor, remedy) || MayKeep(actor, body);

    /// <summary>Comments, checks and extends: the body that decided, and the city's commission as the level above.</summary>
    public static bool MayFollow(Actor actor, BodyPlace body) => MayKeep(actor, body) || actor.Is(Role.InspectionCommission);

    public static bool IsResponsible(Actor actor, Remedy remedy) =>
        remedy.MemberId is { } memberId ? actor.MemberId == memberId : Leads(actor, remedy.UnitId!.Value);

    private static bool Leads(Actor actor, int unitId) => actor.Holds(Role.CellSecretary, unitId) || actor.Holds(Role.GrassrootsCommittee, unitId);
}
