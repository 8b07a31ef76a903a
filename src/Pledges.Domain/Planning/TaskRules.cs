using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Planning;

/// <summary>The rules of assigned tasks.</summary>
public static class TaskRules
{
    public static Rule TaskIsDescribed(TaskDetails d) =>
        new(nameof(TaskIsDescribed),
            d.Title.Length is 0 or > AssignedTask.TitleLength || d.Contents.Length is 0 or > AssignedTask.ContentsLength
                || d.DecisionNo?.Length > AssignedTask.DecisionLength || d.GoalUnit?.Length > AssignedTask.GoalUnitLength,
            "A task has a title and says what is to be reached (at most {0} and {1} characters).", AssignedTask.TitleLength, AssignedTask.ContentsLength);

    public static Rule TaskNumbersFit(decimal? number) =>
        new(nameof(TaskNumbersFit), number is < 0 or > Indicator.Largest, "The number must lie between {0} and {1}.", 0, Indicator.Largest);

    public static Rule TaskDaysAreInOrder(TaskDetails d, DateOnly today) =>
        new(nameof(TaskDaysAreInOrder), !Period.IsSensible(d.IssuedOn, null) || d.IssuedOn > today || !Period.IsSensible(d.DueOn, null) || d.DueOn < d.IssuedOn,
            "A task is issued today or earlier, and its last day is not before that.");

    public static Rule LeadIsNotAmongTheOthers(int leadUnitId, IReadOnlyCollection<int> coUnitIds) =>
        new(nameof(LeadIsNotAmongTheOthers), coUnitIds.Contains(leadUnitId) || coUnitIds.Count > AssignedTask.MostUnits,
            "The lead unit is not also a co-ordinating one, and at most {0} units co-ordinate.", AssignedTask.MostUnits);

    public static Rule MilestonesFit(IReadOnlyCollection<MilestoneText> milestones) =>
        new(nameof(MilestonesFit), milestones.Count > AssignedTask.MostMilestones || milestones.Any(m => m.Title.Length is 0 or > Milestone.TitleLength),
            "A road map has at most {0} milestones, each with a title of at most {1} characters.", AssignedTask.MostMilestones, Milestone.TitleLength);

    public static Rule MilestonesLieWithinTheTask(IEnumerable<MilestoneText> milestones, TaskDetails d) =>
        new(nameof(MilestonesLieWithinTheTask), milestones.Any(m => m.DueOn < d.IssuedOn || m.DueOn > d.DueOn),
            "Each milestone lies between {0} and {1}, the days of the task.", d.IssuedOn, d.DueOn);

    public static Rule TaskIsInWork(AssignedTask task) =>
        new(nameof(TaskIsInWork), !task.IsInWork, "This task is not in work: it is handed in or has ended.");

    public static Rule TaskIsOpen(AssignedTask task) =>
        new(nameof(TaskIsOpen), !task.IsOpen, "This task has ended already.");

    public static Rule TaskIsHandedIn(AssignedTask task) =>
        new(nameof(TaskIsHandedIn), task.State != TaskState.HandedIn, "This task does not wait for acceptance.");

    public static Rule UnitTakesPart(AssignedTask task, int unitId) =>
        new(nameof(UnitTakesPart), task.LeadUnitId != unitId && task.CoUnits.All(u => u.UnitId != unitId), "This unit takes no part in the task.");

    public static Rule TaskReportIsWritten(TaskReportText text) =>
        new(nameof(TaskReportIsWritten), text.Text.Length is 0 or > TaskReport.TextLength, "Say what was done, at most {0} characters.", TaskReport.TextLength);

    public static Rule TaskReportDayHasCome(AssignedTask task, DateOnly on, DateOnly today) =>
        new(nameof(TaskReportDayHasCome), on < task.IssuedOn || on > today, "The day must lie between {0}, when the task was issued, and today.", task.IssuedOn);

    public static Rule TaskWasReported(AssignedTask task) =>
        new(nameof(TaskWasReported), LastReport(task) is not { } last || last < LastReturn(task),
            "Report what was done before handing the task in; after a return, report anew.");

    public static Rule NobodyAcceptsTheirOwn(AssignedTask task, Actor by) =>
        new(nameof(NobodyAcceptsTheirOwn), task.Steps.Where(s => s.Kind == TaskStepKind.HandedIn).MaxBy(s => s.At)?.ByAccountId == by.AccountId,
            "Nobody decides on a task that they handed in themselves.");

    public static Rule NoteFits(string? note) =>
        new(nameof(NoteFits), VietnameseText.CleanLines(note).Length > Step.ReasonLength, "The note is too long (at most {0} characters).", Step.ReasonLength);

    public static Rule NewDayIsAhead(DateOnly? dueOn, DateOnly today) =>
        new(nameof(NewDayIsAhead), dueOn is { } day && (day < today || !Period.IsSensible(day, null)), "The new last day must not have passed.");

    public static Rule MilestonesStayWithin(AssignedTask task, DateOnly dueOn) =>
        new(nameof(MilestonesStayWithin), task.Milestones.Any(m => m.DoneOn is null && m.DueOn > dueOn), "A milestone that is not done lies after {0}.", dueOn);

    public static Rule UnitHasAPart(AssignedTask task, int unitId) =>
        new(nameof(UnitHasAPart), task.IssuerUnitId != unitId && task.LeadUnitId != unitId && task.CoUnits.All(u => u.UnitId != unitId), "This unit has no part in the task that another could take over.");

    public static Rule TaskGoesToAnotherUnit(int fromUnitId, int toUnitId) =>
        new(nameof(TaskGoesToAnotherUnit), fromUnitId == toUnitId, "The task belongs to this unit already.");

    public static Rule WasHandedOver(TaskHandover? handover) =>
        new(nameof(WasHandedOver), handover is null, "The task was not handed over so, or that has been taken back already.");

    private static DateTime? LastReport(AssignedTask task) => task.Reports.Where(r => r.UnitId == task.LeadUnitId).Max(r => (DateTime?)r.At);

    private static DateTime LastReturn(AssignedTask task) => task.Steps.Where(s => s.Kind == TaskStepKind.Returned).Max(s => (DateTime?)s.At) ?? DateTime.MinValue;
}
