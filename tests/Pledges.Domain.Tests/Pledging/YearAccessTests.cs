using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

public sealed class YearAccessTests
{
    [Theory]
    [InlineData(Role.Member, false)]
    [InlineData(Role.CellSecretary, false)]
    [InlineData(Role.GrassrootsCommittee, false)]
    [InlineData(Role.StandingCommittee, false)]
    [InlineData(Role.CityOffice, true)]
    [InlineData(Role.InspectionCommission, false)]
    [InlineData(Role.Administrator, false)]
    public void MayOpenAndChange_IsTheCityOffice(Role role, bool may)
    {
        var actor = new Actor(1, "Người dùng", null, A.Today, [new Grant(role, 0)], []);
        Assert.Equal((may, may), (YearAccess.MayOpen(actor), YearAccess.MayChange(actor, A.PledgeYear())));
        Assert.False(YearAccess.MayChange(actor, A.PledgeYear(isClosed: true)));
    }
}
