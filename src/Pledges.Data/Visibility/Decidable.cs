using Pledges.Domain.Access;

namespace Pledges.Data.Visibility;

/// <summary>Whose pledges a person decides on. The same rule for one pledge is <c>PledgingAccess.MayDecide</c>; a test holds them together.</summary>
public static class Decidable
{
    public static IQueryable<MemberStanding> DecidableBy(this PledgesDb db, Actor actor)
    {
        var cells = actor.UnitsAs(Role.CellSecretary).ToList();
        var bodies = actor.UnitsAs(Role.GrassrootsCommittee).ToList();
        var isOffice = actor.Is(Role.CityOffice);
        var self = actor.MemberId;
        return db.StandingsOn(actor.Today).Where(s => s.MemberId != self && (
            (!s.OwnerIsSecretary && cells.Contains(s.CellId))
            || (s.OwnerIsSecretary && !s.CellIsGrassroots && s.ParentId != null && bodies.Contains(s.ParentId.Value))
            || (s.OwnerIsSecretary && s.CellIsGrassroots && isOffice)));
    }
}
