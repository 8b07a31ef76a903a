using Pledges.Domain.Access;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Access;

internal static class AppointmentRefusals
{
    private static readonly DateOnly From = new(2026, 1, 1);

    public static IEnumerable<Refusal> All =>
    [
        new("RoleIsAppointable", "a secretary by appointment", () => (null, () => _ = new RoleAppointment(1, Role.CellSecretary, 1, From, null, A.Office, A.Now))),
        new("RoleIsAppointable", "a member by appointment", () => (null, () => _ = new RoleAppointment(1, Role.Member, 1, From, null, A.Office, A.Now))),
        new("PeriodIsSensible", "an appointment of no day", () => (null, () => _ = new RoleAppointment(1, Role.Administrator, 1, From, From, A.Office, A.Now))),
        new("AppointmentIsOpen", "ending what has ended", () =>
        {
            var appointment = new RoleAppointment(1, Role.CityOffice, 1, From, new(2026, 1, 10), A.Office, A.Now);
            return (appointment, () => appointment.End(new(2026, 1, 11), A.Office, A.Now));
        }),
    ];
}
