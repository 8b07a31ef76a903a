using Pledges.Domain.Access;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Access;

public sealed class ActorTests
{
    [Theory]
    [InlineData(Role.Member, false, false)]
    [InlineData(Role.CellSecretary, false, false)]
    [InlineData(Role.GrassrootsCommittee, false, false)]
    [InlineData(Role.StandingCommittee, true, true)]
    [InlineData(Role.CityOffice, true, true)]
    [InlineData(Role.InspectionCommission, true, false)]
    [InlineData(Role.Administrator, false, false)]
    public void Role_Held_OpensTheCityOrItsPledges(Role role, bool seesCity, bool readsPledges)
    {
        var actor = new Actor(1, "Người đọc", null, A.Today, [new Grant(role, 1)], []);
        Assert.Equal((seesCity, readsPledges), (actor.SeesWholeCity, actor.ReadsAllPledges));
    }

    [Fact]
    public void Holds_AsksForRoleAndUnitTogether()
    {
        var actor = new Actor(1, "Người đọc", 1, A.Today, [new(Role.CellSecretary, 5), new(Role.GrassrootsCommittee, 2)], [5, 2]);
        Assert.True(actor.Holds(Role.CellSecretary, 5));
        Assert.False(actor.Holds(Role.CellSecretary, 2));
        Assert.False(actor.Holds(Role.GrassrootsCommittee, 5));
        Assert.Equal([5], actor.UnitsAs(Role.CellSecretary));
    }

    [Fact]
    public void Appointment_WhenEnded_HoldsUntilTheDayBefore()
    {
        var appointment = new RoleAppointment(1, Role.CityOffice, 1, new(2026, 1, 1), null, A.Office, A.Now);
        appointment.End(new(2026, 1, 20), A.Office, A.Now);
        Assert.Equal(new DateOnly(2026, 1, 20), appointment.To);
        Assert.Equal(["role.appointed", "role.ended"], appointment.Happenings.Select(h => h.Kind));
    }
}
