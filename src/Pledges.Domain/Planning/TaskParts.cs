using Pledges.Domain.Access;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Planning;

/// <summary>A co-ordinating unit of a task.</summary>
public sealed class TaskUnit
{
    private TaskUnit()
    {
    }

    internal TaskUnit(int unitId) => UnitId = unitId;

    public int Id { get; private set; }
    public int TaskId { get; private set; }
    public int UnitId { get; private set; }
}

public sealed record MilestoneText(string Title, DateOnly DueOn)
{
    internal MilestoneText Clean() => this with { Title = VietnameseText.Clean(Title) };
}

/// <summary>A point on the road map of a task.</summary>
public sealed class Milestone
{
    public const int TitleLength = 200;

    private Milestone()
    {
    }

    internal Milestone(int no, MilestoneText text) => (No, Title, DueOn) = (no, text.Title, text.DueOn);

    public int Id { get; private set; }
    public int TaskId { get; private set; }

    /// <summary>From 1, by date.</summary>
    public int No { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    public bool IsLate(DateOnly today) => DoneOn is null && today > DueOn;

    internal void Done(DateOnly on) => DoneOn = on;
}

/// <summary>What a unit reports on a task.</summary>
/// <param name="UnitId">The unit that reports.</param>
/// <param name="On">The day for which it holds.</param>
/// <param name="Text">What was done.</param>
/// <param name="Reached">The number reached so far; null where there is none.</param>
/// <param name="MilestonesDone">Numbers of the milestones passed; only the lead unit passes them.</param>
public sealed record TaskReportText(int UnitId, DateOnly On, string Text, decimal? Reached, IReadOnlyCollection<int> MilestonesDone)
{
    internal TaskReportText Clean() => this with { Text = VietnameseText.CleanLines(Text), Reached = Reached is { } number ? Indicator.Kept(number) : null };
}

public sealed class TaskReport
{
    public const int TextLength = 2000;

    private TaskReport()
    {
    }

    internal TaskReport(TaskReportText text, Actor by, DateTime at) =>
        (UnitId, On, Text, Reached, ByName, At) = (text.UnitId, text.On, text.Text, text.Reached, by.Name, at);

    public int Id { get; private set; }
    public int TaskId { get; private set; }
    public int UnitId { get; private set; }
    public DateOnly On { get; private set; }
    public string Text { get; private set; } = "";
    public decimal? Reached { get; private set; }
    public string ByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}

/// <summary>What a unit is in a task.</summary>
public enum TaskPart
{
    Leads = 1,
    CoOrdinates = 2,
    Issues = 3,
}

/// <summary>What a unit was in a task as it was issued.</summary>
public sealed class TaskOrigin
{
    private TaskOrigin()
    {
    }

    internal TaskOrigin(int unitId, TaskPart part) => (UnitId, Part) = (unitId, part);

    public int Id { get; private set; }
    public int TaskId { get; private set; }
    public int UnitId { get; private set; }
    public TaskPart Part { get; private set; }
}

/// <summary>One unit took another's place in a task, and that has not been taken back.</summary>
public sealed class TaskHandover
{
    private TaskHandover()
    {
    }

    internal TaskHandover(int no, int fromUnitId, int toUnitId) => (No, FromUnitId, ToUnitId) = (no, fromUnitId, toUnitId);

    public int Id { get; private set; }
    public int TaskId { get; private set; }

    /// <summary>Order in which they happened; gaps are those taken back.</summary>
    public int No { get; private set; }
    public int FromUnitId { get; private set; }
    public int ToUnitId { get; private set; }
}

public enum TaskStepKind
{
    Issued = 1,
    HandedIn = 2,
    Returned = 3,
    Accepted = 4,
    Extended = 5,
    Withdrawn = 6,
    Reassigned = 7,
}

/// <summary>A step on the way of a task.</summary>
public sealed class TaskStep : Step
{
    private TaskStep()
    {
    }

    internal TaskStep(TaskStepKind kind, DateOnly dueOn, string level, string? reason, Actor by, DateTime at)
        : base(level, reason, by, at) => (Kind, DueOn) = (kind, dueOn);

    public int TaskId { get; private set; }
    public TaskStepKind Kind { get; private set; }

    /// <summary>The last day as it was after this step.</summary>
    public DateOnly DueOn { get; private set; }
}
