using Pledges.Domain.Shared;

namespace Pledges.Domain.Access;

/// <summary>A role given to an account by appointment, over a unit or the whole city, for a time. Roles from posts are not stored: they follow the posts.</summary>
public sealed class RoleAppointment : Aggregate, IDated
{
    /// <summary>The roles that are appointed; the others follow from posts.</summary>
    public static readonly IReadOnlyList<Role> Appointable =
        [Role.StandingCommittee, Role.CityOffice, Role.InspectionCommission, Role.Administrator];

    private RoleAppointment()
    {
    }

    /// <exception cref="RuleBroken">The role is not one that is appointed, or the period is empty.</exception>
    public RoleAppointment(int accountId, Role role, int? unitId, DateOnly from, DateOnly? to, Actor by, DateTime at)
    {
        Rule.Check(
            new("RoleIsAppointable", !Appointable.Contains(role), "This role follows from a post and cannot be appointed."),
            new("PeriodIsSensible", !Period.IsSensible(from, to), "The end must be after the beginning."));
        (AccountId, Role, UnitId, From, To) = (accountId, role, unitId, from, to);
        Happened("role.appointed", by, at, $"{role} {accountId}");
    }

    public int AccountId { get; private set; }
    public Role Role { get; private set; }

    /// <summary>Null is the whole city: the first administrator is there before the first organisation.</summary>
    public int? UnitId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    public void End(DateOnly on, Actor by, DateTime at)
    {
        Rule.Check(new Rule("AppointmentIsOpen", To is not null && To <= on, "This appointment has already ended."));
        To = on;
        Happened("role.ended", by, at, $"{Role} {AccountId}");
    }
}
