using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Inspections.ARemedy;

namespace Pledges.Domain.Tests.Inspections;

public sealed class RemedyTests
{
    [Fact]
    public void Way_FromDemandToClosing_KeepsEveryWordWithBothDays()
    {
        var remedy = Closed();

        Assert.Equal((RemedyState.Closed, new DateOnly(2026, 6, 25), false), (remedy.State, remedy.ClosedOn, remedy.IsOpen));
        Assert.Equal([RemedyAct.Planned, RemedyAct.Done, RemedyAct.Effective], remedy.Entries.Select(e => e.Act));
        Assert.Equal((new DateOnly(2026, 6, 20), A.Now, "Hoàng Thị Giang"), (remedy.Entries[1].On, remedy.Entries[1].At, remedy.Entries[1].ByName));
    }

    [Fact]
    public void IsOverdue_AfterTheDueDay_UntilItIsReportedAsDone()
    {
        Assert.False(Planned().IsOverdue(DueOn));
        Assert.True(Planned().IsOverdue(DueOn.AddDays(1)));
        Assert.True(Demanded().IsOverdue(DueOn.AddDays(1)));
        Assert.False(Done().IsOverdue(DueOn.AddDays(1)));
        Assert.False(Closed().IsOverdue(DueOn.AddDays(1)));
    }

    [Fact]
    public void Extend_OfOneReportedAsDone_GoesOnByTheNewDay()
    {
        var remedy = Done();
        remedy.Extend(new(2026, 12, 1), "Danh sách còn thiếu hai tổ.", CheckerStanding.FromOutside, AnInspection.Commission, A.Now);

        Assert.Equal((RemedyState.Planned, new DateOnly(2026, 12, 1), null), (remedy.State, remedy.DueOn, remedy.DoneOn));
        remedy.MakePlan(Plan with { DueOn = new(2026, 11, 30) }, Secretary, A.Now);
        Assert.Equal(new DateOnly(2026, 11, 30), remedy.DueOn);
    }

    [Fact]
    public void OrderReinspection_ThenCheck_Closes()
    {
        var remedy = Done();
        remedy.OrderReinspection(new(2026, 12, 1), "Làm hình thức, phải kiểm tra lại.", CheckerStanding.FromOutside, AnInspection.Commission, A.Now);
        Assert.Equal((RemedyState.Reinspection, true), (remedy.State, remedy.IsOverdue(new(2026, 12, 2))));

        remedy.MarkDone(AnInspection.Today, "Đã làm lại.", Secretary, A.Now);
        remedy.Close(AnInspection.Today, "Đạt.", CheckerStanding.FromOutside, AnInspection.Commission, A.Now);
        Assert.Equal(RemedyState.Closed, remedy.State);
    }

    [Fact]
    public void Reopen_OfAClosedOne_IsOpenAgainWithItsHistory()
    {
        var remedy = Closed();
        remedy.Reopen(new(2026, 12, 1), "Tái diễn.", CheckerStanding.FromOutside, AnInspection.Commission, A.Now);

        Assert.Equal((RemedyState.Planned, true, 4), (remedy.State, remedy.IsOpen, remedy.Entries.Count));
    }

    [Fact]
    public void Access_OfARemedy_IsForWhoAnswersForItAndWhoFollowsIt()
    {
        var (remedy, city, body) = (Planned(), new BodyPlace(AnInspection.City, true), new BodyPlace(A.Body, false));
        var committee = AnInspection.Commission with { Grants = [new Grant(Role.GrassrootsCommittee, A.Body)] };

        Assert.True(InspectionAccess.MayAnswer(Secretary, city, remedy));
        Assert.True(InspectionAccess.MayAnswer(AnInspection.Commission, city, remedy));
        Assert.False(InspectionAccess.MayAnswer(A.Owner(), city, remedy));
        Assert.False(InspectionAccess.MayFollow(Secretary, city));
        Assert.True(InspectionAccess.MayFollow(committee, body));
        Assert.True(InspectionAccess.MayFollow(AnInspection.Commission, body));
        Assert.False(InspectionAccess.MayFollow(committee, city));
    }
}
