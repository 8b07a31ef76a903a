using Pledges.Domain.Access;
using Pledges.Domain.Planning;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Planning;

public sealed class PlanningAccessTests
{
    private static readonly PlanningPlace City = new(APlan.City, null, 0);
    private static readonly PlanningPlace Body = new(A.Body, APlan.City, 1);
    private static readonly PlanningPlace Cell = new(A.Cell, A.Body, 2);

    [Fact]
    public void Plan_OfABody_IsWrittenByItsCommitteeAndDecidedByTheOffice()
    {
        Assert.True(PlanningAccess.MayWritePlan(APlan.Committee, Body));
        Assert.False(PlanningAccess.MayWritePlan(APlan.Upper, Body));
        Assert.True(PlanningAccess.MayDecidePlan(APlan.Upper, Body));
        Assert.False(PlanningAccess.MayDecidePlan(APlan.Committee, Body));
    }

    [Fact]
    public void Plan_OfACell_IsWrittenByItsSecretaryAndDecidedByTheCommitteeAbove()
    {
        Assert.True(PlanningAccess.MayWritePlan(A.Secretary, Cell));
        Assert.False(PlanningAccess.MayWritePlan(APlan.Committee, Cell));
        Assert.True(PlanningAccess.MayDecidePlan(APlan.Committee, Cell));
        Assert.False(PlanningAccess.MayDecidePlan(APlan.Upper, Cell));
        Assert.False(PlanningAccess.MayDecidePlan(A.Secretary, Cell));
    }

    [Fact]
    public void Plan_OfTheCity_IsWrittenByTheOfficeAndDecidedByNobodyHere()
    {
        Assert.True(PlanningAccess.MayWritePlan(APlan.Upper, City));
        Assert.False(PlanningAccess.MayDecidePlan(APlan.Upper, City));
    }

    [Fact]
    public void AUnitThatIsGone_BelongsToNobodyHere()
    {
        var gone = PlanningPlace.Gone(APlan.OtherUnit);
        Assert.False(PlanningAccess.MayWritePlan(APlan.Upper, gone));
        Assert.False(PlanningAccess.MayDecidePlan(APlan.Upper, gone));
        Assert.False(PlanningAccess.MayIssueTasks(APlan.Upper, gone));
    }

    [Fact]
    public void Tasks_AreIssuedByTheOfficeForTheCityAndByACommitteeForItself()
    {
        var standing = new Actor(105, "Thường trực", null, A.Today, [new Grant(Role.StandingCommittee, 0)], []);
        Assert.True(PlanningAccess.MayIssueTasks(APlan.Upper, City));
        Assert.False(PlanningAccess.MayIssueTasks(standing, City));
        Assert.True(PlanningAccess.MayIssueTasks(APlan.Committee, Body));
        Assert.False(PlanningAccess.MayIssueTasks(APlan.Upper, Body));
        Assert.False(PlanningAccess.MayIssueTasks(A.Secretary, Cell));
    }

    [Fact]
    public void Reports_AreWrittenByTheUnitsOfTheTask_AndOnlyTheLeadHandsIn()
    {
        var task = APlan.Task();
        Assert.Equal([A.Body], PlanningAccess.ReportingUnits(APlan.Committee, task));
        Assert.Equal([A.Cell], PlanningAccess.ReportingUnits(A.Secretary, task));
        Assert.Empty(PlanningAccess.ReportingUnits(APlan.Upper, task));
        Assert.True(PlanningAccess.MayHandIn(APlan.Committee, task));
        Assert.False(PlanningAccess.MayHandIn(A.Secretary, task));
    }
}
