using Pledges.Domain.Access;

namespace Pledges.Domain.Members;

/// <summary>A cell as far as permissions ask: itself and the unit it stands under.</summary>
public sealed record CellPlace(int UnitId, int? ParentId);

/// <summary>Who may move members and say how they stand. The same question draws the button and guards the act.</summary>
public static class TransferAccess
{
    /// <summary>The cell that the member leaves, the committee above it, or the office; nobody their own.</summary>
    public static bool MayStart(Actor actor, int memberId, CellPlace from) => actor.MemberId != memberId && Leads(actor, from);

    /// <summary>The receiving cell, the committee above it, or the office; who leaves the city is signed off by the old side.</summary>
    public static bool MayReceive(Actor actor, int memberId, CellPlace from, CellPlace? to) => actor.MemberId != memberId && Leads(actor, to ?? from);

    public static bool MayCancel(Actor actor, int memberId, CellPlace from, CellPlace? to) =>
        actor.MemberId != memberId && (Leads(actor, from) || (to is not null && Leads(actor, to)));

    /// <summary>Exempt, suspended, left, struck off, expelled, deceased: by decision of the committee above the cell, so not by the cell itself.</summary>
    public static bool MaySetStatus(Actor actor, int memberId, CellPlace cell) => actor.MemberId != memberId && IsAbove(actor, cell);

    /// <summary>Who may add a person to the roster of a cell.</summary>
    public static bool MayEnter(Actor actor, CellPlace cell) => IsAbove(actor, cell);

    private static bool Leads(Actor actor, CellPlace cell) => actor.Holds(Role.CellSecretary, cell.UnitId) || IsAbove(actor, cell);

    private static bool IsAbove(Actor actor, CellPlace cell) =>
        actor.Is(Role.CityOffice) || (cell.ParentId is { } parent && actor.Holds(Role.GrassrootsCommittee, parent));
}
