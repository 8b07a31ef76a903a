using Pledges.Domain.Access;

namespace Pledges.Domain.Notices;

/// <summary>Who may remind whom: the secretary the cell's members, a committee the secretaries below, the city office the committees.</summary>
public static class NoticeAccess
{
    public static bool MayRemindMembers(Actor actor, int cellId) => actor.Holds(Role.CellSecretary, cellId);

    public static bool MayRemindUnitsBelow(Actor actor, int unitId) => actor.Holds(Role.GrassrootsCommittee, unitId) || actor.Is(Role.CityOffice);
}
