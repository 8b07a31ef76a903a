using System.Globalization;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;
using Pledges.Domain.Tests.Base;
using static Pledges.Domain.Tests.Inspections.AnInspection;

namespace Pledges.Domain.Tests.Inspections;

public sealed class InspectionTests
{
    [Fact]
    public void Way_FromProgrammeToClosing_TakesTenStepsInOrder()
    {
        var inspection = Closed();

        Assert.Equal(InspectionState.Closed, inspection.State);
        Assert.Equal(10, inspection.Steps.Count);
        Assert.All(inspection.Steps, s => Assert.NotNull(s.DoneOn));
        Assert.Equal((2026, "07-QĐ/UBKT", Today), (inspection.Year, inspection.DecisionNo, inspection.ClosedOn));
        Assert.Equal(["inspection.planned", "inspection.decided", "inspection.closed"], inspection.Happenings.Select(h => h.Kind).Where(k => k is "inspection.planned" or "inspection.decided" or "inspection.closed"));
    }

    [Fact]
    public void Decide_WithUsualClocks_SaysWhatIsOverdue()
    {
        var inspection = Decided();

        Assert.Equal(new DateOnly(2026, 3, 9), inspection.Step(StepKind.Outline)!.DueOn);
        Assert.True(inspection.Step(StepKind.Conclusion)!.IsOverdue(new(2026, 6, 1)));
        Assert.False(inspection.Step(StepKind.Conclusion)!.IsOverdue(new(2026, 5, 31)));
        Assert.Null(inspection.Step(StepKind.Remedies)!.DueOn);
    }

    [Fact]
    public void LeaveOut_OfAStep_LetsTheNextOneCome()
    {
        var inspection = Decided();
        inspection.LeaveOut(StepKind.Outline, "Giám sát không cần đề cương riêng.", Commission, A.Now);
        inspection.Complete(StepKind.Opening, new(2026, 3, 10), "1-BB", "Đã công bố quyết định.", Commission, A.Now);

        Assert.True(inspection.Step(StepKind.Outline)!.IsSettled);
        Assert.Equal("1-BB", inspection.Step(StepKind.Opening)!.DocumentNo);
    }

    [Fact]
    public void Decide_FromTheRecords_NeedsNoStepsOnTheWayAndKeepsBothDays()
    {
        var inspection = DecidedBy(Decision with { DecidedOn = new(2019, 5, 2), DueOn = new Dictionary<StepKind, DateOnly>(), IsFromTheRecords = true });
        inspection.Conclude(1, new Conclusion(new(2019, 8, 1), "Tốt"), Commission, A.Now);

        Assert.Equal((new DateOnly(2019, 8, 1), Today, 2019), (inspection.Subjects[0].ConcludedOn, inspection.RecordedOn, inspection.Year));
        Assert.All(inspection.Steps, s => Assert.Null(s.DueOn));
    }

    [Theory]
    [InlineData(null, "2019-08-01")]
    [InlineData("2020-02-03", "2020-02-03")]
    public void Close_FromTheRecords_IsOnTheDayWhenItWasOver(string? lastRemedy, string over)
    {
        var inspection = DecidedBy(Decision with { DecidedOn = new(2019, 5, 2), DueOn = new Dictionary<StepKind, DateOnly>(), IsFromTheRecords = true });
        foreach (var subject in inspection.Subjects.ToList())
        {
            inspection.Conclude(subject.Id, new Conclusion(new(2019, 8, 1), "Tốt"), Commission, A.Now);
        }

        inspection.Close(0, Commission, A.Now, lastRemedy is null ? null : DateOnly.Parse(lastRemedy, CultureInfo.InvariantCulture));
        Assert.Equal((InspectionState.Closed, DateOnly.Parse(over, CultureInfo.InvariantCulture), Today), (inspection.State, inspection.ClosedOn, inspection.RecordedOn));
    }

    [Fact]
    public void Reopen_OfAClosedOne_GoesOnWithItsRemedies()
    {
        var inspection = Closed();
        inspection.Reopen("Nhập sai số thông báo", Commission, A.Now);
        inspection.Conclude(1, Ending with { NoticeNo = "14-TB/UBKT" }, Commission, A.Now);

        Assert.Equal((InspectionState.Concluded, "14-TB/UBKT"), (inspection.State, inspection.Subjects[0].NoticeNo));
        inspection.Close(0, Commission, A.Now);
        Assert.Equal(InspectionState.Closed, inspection.State);
    }

    [Fact]
    public void TakeOver_OfARegister_IsClosedWhenEachSubjectIsConcluded()
    {
        var inspection = Inspection.FromRegister(new("3-QĐ/TU", new(2015, 1, 1), InspectionBody.StandingCommittee, City, Activity.Supervision, InspectionKind.Topical, "OTHER"), Commission, A.Now);
        inspection.TakeOver(new(Unit, new(2015, 3, 1), null), Commission, A.Now);
        inspection.TakeOver(new(Person, null, null), Commission, A.Now);
        Assert.Equal(InspectionState.Running, inspection.State);

        inspection.TakeOver(new(Person, new(2015, 4, 1), "Không vi phạm"), Commission, A.Now);

        Assert.Equal((InspectionState.Closed, new DateOnly(2015, 4, 1), 2), (inspection.State, inspection.ClosedOn, inspection.Subjects.Count));
    }

    [Theory]
    [InlineData(Role.InspectionCommission, City, true, true)]
    [InlineData(Role.InspectionCommission, City, false, false)]
    [InlineData(Role.GrassrootsCommittee, A.Body, false, true)]
    [InlineData(Role.GrassrootsCommittee, 3, false, false)]
    [InlineData(Role.GrassrootsCommittee, A.Body, true, false)]
    [InlineData(Role.StandingCommittee, City, true, false)]
    [InlineData(Role.CityOffice, City, true, false)]
    [InlineData(Role.Administrator, 0, true, false)]
    public void MayKeep_IsForTheBodyThatInspects(Role role, int unit, bool isCity, bool may) =>
        Assert.Equal(may, InspectionAccess.MayKeep(Commission with { Grants = [new Grant(role, unit)] }, new BodyPlace(isCity ? City : A.Body, isCity)));

    [Fact]
    public void Topic_Added_HasACodeForFilesMadeOfItsName_WhichRenamingKeeps()
    {
        var topic = InspectionTopic.Add(" Quản lý  đất đai ", null, InspectionTopic.FirstDelivered());
        Assert.Equal(("QUAN_LY_DAT_DAI", "Quản lý đất đai", "Quản lý đất đai"), (topic.Code, topic.Name, topic.NameEn));
        topic.Rename("Quản lý, sử dụng đất đai", "Land management", [topic]);
        Assert.Equal(("QUAN_LY_DAT_DAI", "Land management"), (topic.Code, topic.NameEn));
    }
}
