using Pledges.Domain.Access;

namespace Pledges.Domain.Discipline;

/// <summary>Who may write the register and who reads it. The same question draws the button and guards the act.</summary>
public static class DisciplineAccess
{
    /// <summary>The inspection commission writes the register; nobody a decision about themselves.</summary>
    public static bool MayWrite(Actor actor, int? memberId) => MayEnter(actor) && (memberId is null || actor.MemberId != memberId);

    public static bool MayEnter(Actor actor) => actor.Is(Role.InspectionCommission);

    /// <summary>The whole register: the commission that keeps it, the standing committee, and the office that follows up grades and posts.</summary>
    public static bool SeesAll(Actor actor) => actor.SeesWholeCity;

    /// <summary>The register of one's units: secretaries and committees.</summary>
    public static bool MayOpen(Actor actor) => SeesAll(actor) || actor.Is(Role.GrassrootsCommittee) || actor.Is(Role.CellSecretary);

    /// <summary>Posts are the office's to end, or to leave.</summary>
    public static bool MaySettlePosts(Actor actor, int? memberId) => actor.Is(Role.CityOffice) && memberId is not null && actor.MemberId != memberId;
}
