using Pledges.Domain.Planning;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Planning;

public sealed class TaskTests
{
    private const string Level = "Đảng bộ thành phố";
    private static readonly DateOnly After = new(2026, 7, 1);

    internal static IEnumerable<Refusal> Refusals =>
    [
        Issuing(nameof(TaskRules.TaskIsDescribed), "no title", d => d with { Title = " " }),
        Issuing(nameof(TaskRules.TaskIsDescribed), "nothing to reach", d => d with { Contents = "" }),
        Issuing(nameof(TaskRules.TaskNumbersFit), "less than nothing", d => d with { Goal = -1m }),
        Issuing(nameof(TaskRules.TaskDaysAreInOrder), "due before it is issued", d => d with { DueOn = d.IssuedOn.AddDays(-1) }, []),
        Issuing(nameof(TaskRules.TaskDaysAreInOrder), "issued tomorrow", d => d with { IssuedOn = A.Today.AddDays(1) }),
        new(nameof(TaskRules.LeadIsNotAmongTheOthers), "the lead co-ordinates too", () => (null, () => AssignedTask.Issue(new TaskUnits(APlan.City, A.Body, [A.Cell, A.Body]), APlan.TaskDetails, [], Level, APlan.Upper, A.Now))),
        Issuing(nameof(TaskRules.MilestonesFit), "a milestone without a title", d => d, [new("", A.Today)]),
        Issuing(nameof(TaskRules.MilestonesLieWithinTheTask), "a milestone after the end", d => d, [new("Muộn", After)]),
        On(nameof(TaskRules.TaskIsInWork), "reporting on an accepted one", TaskState.Accepted, t => t.Report(APlan.Report(), APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskIsInWork), "handing in twice", TaskState.HandedIn, t => t.HandIn(Level, APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskIsInWork), "more time after it was handed in", TaskState.HandedIn, t => t.Extend(After, "Chậm vốn", Level, APlan.Upper, A.Now)),
        On(nameof(TaskRules.UnitTakesPart), "a unit from elsewhere", TaskState.Issued, t => t.Report(APlan.Report(APlan.OtherUnit), APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskReportIsWritten), "no words", TaskState.Issued, t => t.Report(APlan.Report(text: " "), APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskNumbersFit), "a negative report", TaskState.Issued, t => t.Report(APlan.Report(reached: -3m), APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskReportDayHasCome), "tomorrow's report", TaskState.Issued, t => t.Report(APlan.Report(on: A.Today.AddDays(1)), APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskReportDayHasCome), "a report from before it was issued", TaskState.Issued, t => t.Report(APlan.Report(on: A.Today.AddDays(-1)), APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskWasReported), "handing in without a report", TaskState.Issued, t => t.HandIn(Level, APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskWasReported), "handing in again without a new report", TaskState.Returned, t => t.HandIn(Level, APlan.Committee, A.Now)),
        On(nameof(TaskRules.TaskIsHandedIn), "accepting what is in work", TaskState.Issued, t => t.Accept(null, Level, APlan.Upper, A.Now)),
        On(nameof(TaskRules.TaskIsHandedIn), "returning what is accepted", TaskState.Accepted, t => t.Return("Thiếu", null, Level, APlan.Upper, A.Now)),
        On(nameof(TaskRules.NobodyAcceptsTheirOwn), "accepting one's own", TaskState.HandedIn, t => t.Accept(null, Level, APlan.Committee, A.Now)),
        On(nameof(TaskRules.NobodyAcceptsTheirOwn), "returning one's own", TaskState.HandedIn, t => t.Return("Thiếu", null, Level, APlan.Committee, A.Now)),
        On(nameof(TaskRules.NoteFits), "a novel", TaskState.HandedIn, t => t.Accept(new string('a', Step.ReasonLength + 1), Level, APlan.Upper, A.Now)),
        On(nameof(PlanRules.ReasonIsGiven), "returning a task without a word", TaskState.HandedIn, t => t.Return(" ", null, Level, APlan.Upper, A.Now)),
        On(nameof(PlanRules.ReasonIsGiven), "withdrawing without a word", TaskState.Issued, t => t.Withdraw("", Level, APlan.Upper, A.Now)),
        On(nameof(TaskRules.NewDayIsAhead), "a day that has passed", TaskState.HandedIn, t => t.Return("Thiếu", A.Today.AddDays(-1), Level, APlan.Upper, A.Now)),
        On(nameof(TaskRules.NewDayIsAhead), "an end that has passed", TaskState.Issued, t => t.Extend(A.Today.AddDays(-1), "Sớm hơn", Level, APlan.Upper, A.Now)),
        On(nameof(TaskRules.MilestonesStayWithin), "an end before a milestone", TaskState.Issued, t => t.Extend(new DateOnly(2026, 4, 1), "Sớm hơn", Level, APlan.Upper, A.Now)),
        On(nameof(TaskRules.TaskIsOpen), "withdrawing what is accepted", TaskState.Accepted, t => t.Withdraw("Thôi", Level, APlan.Upper, A.Now)),
        On(nameof(TaskRules.TaskIsOpen), "handing over what is withdrawn", TaskState.Withdrawn, t => t.Reassign(A.Body, APlan.OtherUnit, Level, "QĐ 12", APlan.Upper, A.Now)),
        On(nameof(TaskRules.UnitHasAPart), "a unit without a part", TaskState.Issued, t => t.Reassign(77, APlan.OtherUnit, Level, "QĐ 12", APlan.Upper, A.Now)),
        On(nameof(TaskRules.TaskGoesToAnotherUnit), "to itself", TaskState.Issued, t => t.Reassign(A.Body, A.Body, Level, "QĐ 12", APlan.Upper, A.Now)),
        On(nameof(TaskRules.WasHandedOver), "taking back what was never handed over", TaskState.Issued, t => t.TakeBack(A.Body, APlan.OtherUnit, "QĐ 13", APlan.Upper, A.Now)),
    ];

    [Fact]
    public void Task_FromIssueToAcceptance_WithOneReturn_KeepsEveryRound()
    {
        var task = APlan.Task(TaskState.Returned);
        task.Report(APlan.Report(text: "Đã chi trả đủ 25 hộ", reached: 25m, milestones: [1, 2]), APlan.Committee, A.Now.AddHours(2));
        task.HandIn("Đảng bộ phường", APlan.Committee, A.Now.AddHours(3));
        task.Accept("Làm tốt", Level, APlan.Upper, A.Now.AddHours(4));

        Assert.Equal([TaskStepKind.Issued, TaskStepKind.HandedIn, TaskStepKind.Returned, TaskStepKind.HandedIn, TaskStepKind.Accepted], task.Steps.Select(s => s.Kind));
        Assert.Equal(("Văn phòng", Level, "Còn 5 hộ chưa chi trả"), (task.Steps[2].ByName, task.Steps[2].Level, task.Steps[2].Reason));
        Assert.Equal((TaskState.Accepted, 25m), (task.State, task.Reached));
        Assert.All(task.Milestones, m => Assert.Equal(A.Today, m.DoneOn));
    }

    [Fact]
    public void IsLate_AfterTheLastDay_UntilItIsHandedIn()
    {
        Assert.False(APlan.Task().IsLate(new DateOnly(2026, 6, 30)));
        Assert.True(APlan.Task().IsLate(After));
        Assert.True(APlan.Task(TaskState.Returned).IsLate(After));
        Assert.False(APlan.Task(TaskState.HandedIn).IsLate(After));
        Assert.False(APlan.Task(TaskState.Accepted).IsLate(After));
    }

    [Fact]
    public void Report_OfACoordinatingUnit_PassesNoMilestoneAndReachesNothing()
    {
        var task = APlan.Task();
        task.Report(APlan.Report(A.Cell, milestones: [1]), A.Secretary, A.Now);
        Assert.Null(task.Reached);
        Assert.All(task.Milestones, m => Assert.Null(m.DoneOn));
    }

    [Fact]
    public void Return_WithANewDay_GivesTime()
    {
        var task = APlan.Task(TaskState.HandedIn);
        task.Return("Còn 5 hộ", After, Level, APlan.Upper, A.Now);
        Assert.Equal((After, After), (task.DueOn, task.Steps[^1].DueOn));
    }

    [Fact]
    public void Reassign_TheLeadToACoordinatingUnit_LeavesItOnceInTheTask()
    {
        var task = APlan.Task();
        task.Reassign(A.Body, A.Cell, Level, "QĐ 12 về sáp nhập", APlan.Upper, A.Now);
        Assert.Equal(A.Cell, task.LeadUnitId);
        Assert.Empty(task.CoUnits);
        Assert.Equal(("QĐ 12 về sáp nhập", TaskStepKind.Reassigned), (task.Steps[^1].Reason, task.Steps[^1].Kind));
    }

    [Fact]
    public void Reassign_ACoordinatingUnit_TakesItsPlace()
    {
        var task = APlan.Task();
        task.Reassign(A.Cell, APlan.OtherUnit, Level, "QĐ 12", APlan.Upper, A.Now);
        Assert.Equal(APlan.OtherUnit, Assert.Single(task.CoUnits).UnitId);
        Assert.Equal((A.Body, APlan.City), (task.LeadUnitId, task.IssuerUnitId));
    }

    [Fact]
    public void TakeBack_AfterAMergerOfEverybodyInTheTask_GivesEachItsPartAgain()
    {
        var task = AssignedTask.Issue(new TaskUnits(1, 2, [3, 4]), APlan.TaskDetails, APlan.RoadMap, Level, APlan.Upper, A.Now);
        foreach (var unit in new[] { 4, 1, 3, 2 })
        {
            task.Reassign(unit, 7, Level, "QĐ 12", APlan.Upper, A.Now);
        }

        Assert.Equal((7, 7, 0), (task.IssuerUnitId, task.LeadUnitId, task.CoUnits.Count));
        foreach (var unit in new[] { 1, 2, 3, 4 })
        {
            task.TakeBack(unit, 7, "QĐ 13", APlan.Upper, A.Now);
        }

        Assert.Equal((1, 2), (task.IssuerUnitId, task.LeadUnitId));
        Assert.Equal([3, 4], task.CoUnits.Select(u => u.UnitId).Order());
    }

    [Fact]
    public void TakeBack_FromAUnitThatCoordinatedBefore_LeavesItCoordinating()
    {
        var task = AssignedTask.Issue(new TaskUnits(1, 2, [3, 4]), APlan.TaskDetails, APlan.RoadMap, Level, APlan.Upper, A.Now);
        task.Reassign(2, 3, Level, "QĐ 12", APlan.Upper, A.Now);
        task.TakeBack(2, 3, "QĐ 13", APlan.Upper, A.Now);
        Assert.Equal(((1, 2), "3, 4"), ((task.IssuerUnitId, task.LeadUnitId), string.Join(", ", task.CoUnits.Select(u => u.UnitId).Order())));
    }

    [Fact]
    public void TakeBack_FromAUnitThatHadNoPart_LeavesItNone()
    {
        var task = AssignedTask.Issue(new TaskUnits(2, 2, [3]), APlan.TaskDetails, APlan.RoadMap, Level, APlan.Upper, A.Now);
        task.Reassign(2, 7, Level, "QĐ 12", APlan.Upper, A.Now);
        task.Reassign(3, 7, Level, "QĐ 12", APlan.Upper, A.Now);
        task.TakeBack(3, 7, "QĐ 13", APlan.Upper, A.Now);
        Assert.Equal((7, 7, 3), (task.IssuerUnitId, task.LeadUnitId, Assert.Single(task.CoUnits).UnitId));
        task.TakeBack(2, 7, "QĐ 13", APlan.Upper, A.Now);
        Assert.Equal((2, 2, 3), (task.IssuerUnitId, task.LeadUnitId, Assert.Single(task.CoUnits).UnitId));
    }

    private static Refusal Issuing(string rule, string when, Func<TaskDetails, TaskDetails> change, IReadOnlyList<MilestoneText>? roadMap = null) =>
        new(rule, when, () => (null, () => AssignedTask.Issue(new TaskUnits(APlan.City, A.Body, [A.Cell]), change(APlan.TaskDetails), roadMap ?? APlan.RoadMap, Level, APlan.Upper, A.Now)));

    private static Refusal On(string rule, string when, TaskState state, Action<AssignedTask> act) => new(rule, when, () =>
    {
        var task = APlan.Task(state);
        return (task, () => act(task));
    });
}
