namespace Pledges.Domain.Access;

/// <summary>What a person may be to the system. A person can hold several, each with a scope.</summary>
public enum Role
{
    Member = 0,
    CellSecretary = 1,
    GrassrootsCommittee = 2,
    StandingCommittee = 3,
    CityOffice = 4,
    InspectionCommission = 5,
    Administrator = 6,
}

/// <summary>A role held today over one unit; from a post, or appointed. Unit 0 is the whole city.</summary>
public sealed record Grant(Role Role, int UnitId);

/// <summary>
/// Who acts, with what they hold today. <see cref="UnitIds"/> are the units whose people they may see: those of their
/// grants, everything below, and the predecessors of each (a successor's secretary reads what the predecessor could).
/// </summary>
public sealed record Actor(int AccountId, string Name, int? MemberId, DateOnly Today, IReadOnlyList<Grant> Grants, IReadOnlyList<int> UnitIds)
{
    /// <summary>Acts for the operator: command line, seeding, import from the server.</summary>
    public static Actor System(DateOnly today) => new(0, "system", null, today, [new Grant(Role.CityOffice, 0)], []);

    public bool Is(Role role) => Grants.Any(g => g.Role == role);

    public bool Holds(Role role, int unitId) => Grants.Any(g => g.Role == role && g.UnitId == unitId);

    public IEnumerable<int> UnitsAs(Role role) => Grants.Where(g => g.Role == role).Select(g => g.UnitId);

    /// <summary>Roster, coverage and figures of the whole city.</summary>
    public bool SeesWholeCity => Is(Role.StandingCommittee) || Is(Role.CityOffice) || Is(Role.InspectionCommission);

    /// <summary>May read pledge texts of the whole city; the administrator and the inspection register may not.</summary>
    public bool ReadsAllPledges => Is(Role.StandingCommittee) || Is(Role.CityOffice);
}
