using Pledges.Domain.Access;

namespace Pledges.Data.Visibility;

/// <summary>Whose pledges a person decides on. The same rule for one pledge is <c>PledgingAccess.MayDecide</c>; a test holds them together.</summary>
public static class Decidable
{
    public static IQueryable<MemberStanding> DecidableBy(this PledgesDb db, Actor actor)
    {
        var cells = actor.UnitsAs(Role.CellSecretary).ToList();
        var bodies = actor.UnitsAs(Role.GrassrootsCommittee).ToList();
        var self = actor.MemberId;
        var others = db.StandingsOn(actor.Today).Where(s => s.MemberId != self);
        // Most decide in one way only: then the database begins with their cells and does not look at every member of the city.
        return (cells.Count > 0, bodies.Count > 0, actor.Is(Role.CityOffice)) switch
        {
            (_, false, false) => others.Where(s => !s.OwnerIsSecretary && cells.Contains(s.CellId)),
            (false, true, false) => others.Where(s => s.OwnerIsSecretary && !s.CellIsGrassroots && s.ParentId != null && bodies.Contains(s.ParentId.Value)),
            (false, false, true) => others.Where(s => s.OwnerIsSecretary && s.CellIsGrassroots),
            (_, _, var isOffice) => others.Where(s =>
                (!s.OwnerIsSecretary && cells.Contains(s.CellId))
                || (s.OwnerIsSecretary && !s.CellIsGrassroots && s.ParentId != null && bodies.Contains(s.ParentId.Value))
                || (s.OwnerIsSecretary && s.CellIsGrassroots && isOffice)),
        };
    }
}
