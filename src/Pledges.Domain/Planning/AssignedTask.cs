using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Planning;

public enum TaskState
{
    Issued = 1,

    /// <summary>The lead unit says it is done; the issuer decides.</summary>
    HandedIn = 2,
    Returned = 3,
    Accepted = 4,
    Withdrawn = 5,
}

/// <summary>What a task asks for.</summary>
/// <param name="Kind">To push or to resolve.</param>
/// <param name="Title">Stands in lists and calendars.</param>
/// <param name="Contents">What is to be reached.</param>
/// <param name="DecisionNo">Number of the paper that it rests on; may be empty.</param>
/// <param name="IssuedOn">Day of that paper.</param>
/// <param name="DueOn">Last day.</param>
/// <param name="Goal">The number to reach; null where there is none.</param>
/// <param name="GoalUnit">What the number counts.</param>
public sealed record TaskDetails(
    WorkKind Kind, string Title, string Contents, string? DecisionNo, DateOnly IssuedOn, DateOnly DueOn, decimal? Goal = null, string? GoalUnit = null)
{
    internal TaskDetails Clean() => this with
    {
        Title = VietnameseText.Clean(Title),
        Contents = VietnameseText.CleanLines(Contents),
        DecisionNo = VietnameseText.Clean(DecisionNo) is { Length: > 0 } no ? no : null,
        Goal = Goal is { } goal ? Indicator.Kept(goal) : null,
        GoalUnit = Goal is not null && VietnameseText.Clean(GoalUnit) is { Length: > 0 } unit ? unit : null,
    };
}

/// <summary>Who gives a task to whom.</summary>
/// <param name="IssuerUnitId">The unit in whose name it is issued; for the standing committee the city's.</param>
/// <param name="LeadUnitId">The lead unit (đơn vị chủ trì).</param>
/// <param name="CoUnitIds">Co-ordinating units (đơn vị phối hợp).</param>
public sealed record TaskUnits(int IssuerUnitId, int LeadUnitId, IReadOnlyCollection<int> CoUnitIds);

/// <summary>
/// A task that the standing committee or a committee gives to units: one leads, others co-ordinate, on a road map of
/// milestones. The lead unit reports and hands in; the issuer accepts, or returns with a reason.
/// </summary>
public sealed partial class AssignedTask : Aggregate
{
    public const int TitleLength = 200;
    public const int ContentsLength = 4000;
    public const int DecisionLength = 60;
    public const int GoalUnitLength = 60;
    public const int MostMilestones = 20;
    public const int MostUnits = 60;

    private readonly List<TaskUnit> coUnits = [];
    private readonly List<Milestone> milestones = [];
    private readonly List<TaskReport> reports = [];
    private readonly List<TaskStep> steps = [];
    private readonly List<TaskOrigin> origins = [];
    private readonly List<TaskHandover> handovers = [];

    private AssignedTask()
    {
    }

    public int IssuerUnitId { get; private set; }
    public int LeadUnitId { get; private set; }
    public WorkKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public string Contents { get; private set; } = "";
    public string? DecisionNo { get; private set; }
    public DateOnly IssuedOn { get; private set; }
    public DateOnly DueOn { get; private set; }
    public decimal? Goal { get; private set; }
    public string? GoalUnit { get; private set; }
    public TaskState State { get; private set; }

    /// <summary>Day on which it was last handed in.</summary>
    public DateOnly? HandedInOn { get; private set; }

    /// <summary>Day of acceptance or withdrawal.</summary>
    public DateOnly? EndedOn { get; private set; }
    public IReadOnlyList<TaskUnit> CoUnits => coUnits;
    public IReadOnlyList<Milestone> Milestones => milestones;
    public IReadOnlyList<TaskReport> Reports => reports;
    public IReadOnlyList<TaskStep> Steps => steps;

    /// <summary>Who was what in the task as it was issued; empty as long as nobody has handed a part over.</summary>
    public IReadOnlyList<TaskOrigin> Origins => origins;

    /// <summary>Which units took the place of which, in order, as far as that has not been taken back.</summary>
    public IReadOnlyList<TaskHandover> Handovers => handovers;

    public bool IsOpen => State is TaskState.Issued or TaskState.HandedIn or TaskState.Returned;

    /// <summary>In the hands of the lead unit.</summary>
    public bool IsInWork => State is TaskState.Issued or TaskState.Returned;

    /// <summary>The last day has passed and it is not handed in.</summary>
    public bool IsLate(DateOnly today) => IsInWork && today > DueOn;

    /// <summary>What was reached by the last report of the lead unit that gives a number.</summary>
    public decimal? Reached => reports.Where(r => r.UnitId == LeadUnitId && r.Reached is not null).OrderBy(r => r.At).LastOrDefault()?.Reached;

    /// <exception cref="RuleBroken">A part is missing or too long, the days are out of order, or the units make no sense.</exception>
    public static AssignedTask Issue(TaskUnits units, TaskDetails details, IReadOnlyList<MilestoneText> roadMap, string level, Actor by, DateTime at)
    {
        var (clean, dates) = (details.Clean(), roadMap.Select(m => m.Clean()).OrderBy(m => m.DueOn).ToList());
        var co = units.CoUnitIds.Distinct().ToList();
        Rule.Check(
            TaskRules.TaskIsDescribed(clean),
            TaskRules.TaskNumbersFit(clean.Goal),
            TaskRules.TaskDaysAreInOrder(clean, by.Today),
            TaskRules.LeadIsNotAmongTheOthers(units.LeadUnitId, co),
            TaskRules.MilestonesFit(dates),
            TaskRules.MilestonesLieWithinTheTask(dates, clean));
        var task = new AssignedTask { IssuerUnitId = units.IssuerUnitId, LeadUnitId = units.LeadUnitId, State = TaskState.Issued };
        (task.Kind, task.Title, task.Contents, task.DecisionNo, task.IssuedOn, task.DueOn, task.Goal, task.GoalUnit) = clean;
        task.coUnits.AddRange(co.Select(id => new TaskUnit(id)));
        task.milestones.AddRange(dates.Select((m, i) => new Milestone(i + 1, m)));
        task.Take(TaskStepKind.Issued, level, null, by, at);
        return task;
    }

    /// <summary>A report of the lead unit or of a co-ordinating one, with the milestones that it has passed.</summary>
    public void Report(TaskReportText text, Actor by, DateTime at)
    {
        var clean = text.Clean();
        Rule.Check(
            TaskRules.TaskIsInWork(this),
            TaskRules.UnitTakesPart(this, clean.UnitId),
            TaskRules.TaskReportIsWritten(clean),
            TaskRules.TaskNumbersFit(clean.Reached),
            TaskRules.TaskReportDayHasCome(this, clean.On, by.Today));
        reports.Add(new TaskReport(clean, by, at));
        foreach (var milestone in milestones.Where(m => m.DoneOn is null && clean.UnitId == LeadUnitId && clean.MilestonesDone.Contains(m.No)))
        {
            milestone.Done(clean.On);
        }

        Happened("task.reported", by, at, clean.Text);
    }

    /// <summary>The lead unit says that it is done.</summary>
    public void HandIn(string level, Actor by, DateTime at)
    {
        Rule.Check(TaskRules.TaskIsInWork(this), TaskRules.TaskWasReported(this));
        (State, HandedInOn) = (TaskState.HandedIn, by.Today);
        Take(TaskStepKind.HandedIn, level, null, by, at);
    }

    public void Accept(string? note, string level, Actor by, DateTime at)
    {
        Rule.Check(TaskRules.TaskIsHandedIn(this), TaskRules.NobodyAcceptsTheirOwn(this, by), TaskRules.NoteFits(note));
        (State, EndedOn) = (TaskState.Accepted, by.Today);
        Take(TaskStepKind.Accepted, level, note, by, at);
    }

    /// <summary>Back to the lead unit with the reason, and a new last day where the old one has passed.</summary>
    public void Return(string reason, DateOnly? dueOn, string level, Actor by, DateTime at)
    {
        Rule.Check(
            TaskRules.TaskIsHandedIn(this),
            TaskRules.NobodyAcceptsTheirOwn(this, by),
            PlanRules.ReasonIsGiven(reason),
            TaskRules.NewDayIsAhead(dueOn, by.Today));
        State = TaskState.Returned;
        DueOn = dueOn ?? DueOn;
        Take(TaskStepKind.Returned, level, reason, by, at);
    }

    private void Take(TaskStepKind kind, string level, string? reason, Actor by, DateTime at)
    {
        steps.Add(new TaskStep(kind, DueOn, level, reason, by, at));
        Happened($"task.{kind.ToString().ToLowerInvariant()}", by, at, reason ?? Title);
    }
}
