using Pledges.Domain.Planning;

namespace Pledges.Data.Queries;

/// <summary>A task as a list shows it.</summary>
public sealed record TaskRow
{
    public required int Id { get; init; }
    public required WorkKind Kind { get; init; }
    public required string Title { get; init; }
    public required int IssuerUnitId { get; init; }
    public required int LeadUnitId { get; init; }
    public required TaskState State { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateOnly? HandedInOn { get; init; }
    public required DateOnly? EndedOn { get; init; }
    public required decimal? Goal { get; init; }
    public required string? GoalUnit { get; init; }
    public required int CoUnits { get; init; }
    public required int Milestones { get; init; }
    public required int MilestonesDone { get; init; }
    public required int MilestonesLate { get; init; }
    public required int Returns { get; init; }

    public bool IsOpen => State is TaskState.Issued or TaskState.HandedIn or TaskState.Returned;

    public bool IsInWork => State is TaskState.Issued or TaskState.Returned;

    public bool IsLate(DateOnly today) => IsInWork && today > DueOn;

    public bool IsDueWithin(int days, DateOnly today) => IsInWork && DueOn >= today && DueOn <= today.AddDays(days);
}

public static class TaskRows
{
    public static IQueryable<TaskRow> RowsOn(this IQueryable<AssignedTask> tasks, DateOnly day) => tasks.Select(t => new TaskRow
    {
        Id = t.Id,
        Kind = t.Kind,
        Title = t.Title,
        IssuerUnitId = t.IssuerUnitId,
        LeadUnitId = t.LeadUnitId,
        State = t.State,
        IssuedOn = t.IssuedOn,
        DueOn = t.DueOn,
        HandedInOn = t.HandedInOn,
        EndedOn = t.EndedOn,
        Goal = t.Goal,
        GoalUnit = t.GoalUnit,
        CoUnits = t.CoUnits.Count,
        Milestones = t.Milestones.Count,
        MilestonesDone = t.Milestones.Count(m => m.DoneOn != null),
        MilestonesLate = t.Milestones.Count(m => m.DoneOn == null && m.DueOn < day),
        Returns = t.Steps.Count(s => s.Kind == TaskStepKind.Returned),
    });
}
