using Pledges.Domain.Access;

namespace Pledges.Domain.Pledging;

/// <summary>Where a pledge's owner belongs today: their cell, the committee above it, and whether they lead the cell.</summary>
public sealed record Standing(int CellId, int? ParentId, bool OwnerIsSecretary, bool CellIsGrassroots);

/// <summary>Who may do what with a pledge. The same question draws the button and guards the act.</summary>
public static class PledgingAccess
{
    public static bool MayWrite(Actor actor, Pledge pledge) => IsOwn(actor, pledge);

    /// <summary>A draft is its writer's and the cell's; what was handed in is also read above the cell.</summary>
    public static bool MayRead(Actor actor, Pledge pledge, Standing? standing) =>
        IsOwn(actor, pledge) || (standing is not null && IsSecretaryOf(actor, standing))
        || (pledge.State != PledgeState.Draft && (actor.ReadsAllPledges || (standing is not null && actor.UnitIds.Contains(standing.CellId))));

    /// <summary>All pledges of a cell at once: whoever may read each of them as the cell, the committee above or the city.</summary>
    public static bool MayReadAllOf(Actor actor, int cellId) => actor.ReadsAllPledges || actor.UnitIds.Contains(cellId);

    /// <summary>Confirm, return, assess: the cell's secretary or deputy; for the secretary's own pledge the next higher committee.</summary>
    public static bool MayDecide(Actor actor, Pledge pledge, Standing? standing) =>
        standing is not null && !IsOwn(actor, pledge) && (standing.OwnerIsSecretary ? IsNextHigher(actor, standing) : IsSecretaryOf(actor, standing));

    /// <summary>Entering for a member who signed on paper; a secretary's own pledge is entered by themselves.</summary>
    public static bool MayEnterOnBehalf(Actor actor, int memberId, Standing? standing) =>
        standing is { OwnerIsSecretary: false } && actor.MemberId != memberId && IsSecretaryOf(actor, standing);

    private static bool IsOwn(Actor actor, Pledge pledge) => actor.MemberId == pledge.MemberId;

    private static bool IsSecretaryOf(Actor actor, Standing standing) => actor.Holds(Role.CellSecretary, standing.CellId);

    // A grassroots cell stands directly under the city: its secretary's pledge goes to the city's office.
    private static bool IsNextHigher(Actor actor, Standing standing) =>
        standing.CellIsGrassroots
            ? actor.Is(Role.CityOffice)
            : standing.ParentId is { } parentId && actor.Holds(Role.GrassrootsCommittee, parentId);
}
