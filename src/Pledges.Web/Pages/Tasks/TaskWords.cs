using Pledges.Data.Queries;
using Pledges.Domain.Planning;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Tasks;

/// <summary>The words for assigned tasks.</summary>
public static class TaskWords
{
    public static string Of(TaskState state) => state switch
    {
        TaskState.Issued => "In work",
        TaskState.HandedIn => "Handed in, waiting for acceptance",
        TaskState.Returned => "Returned",
        TaskState.Accepted => "Accepted",
        _ => "Withdrawn",
    };

    public static Tone ToneOf(TaskState state) => state switch
    {
        TaskState.Issued => Tone.Doing,
        TaskState.HandedIn => Tone.Waiting,
        TaskState.Returned => Tone.Returned,
        TaskState.Accepted => Tone.Done,
        _ => Tone.Closed,
    };

    public static string Of(TaskStepKind kind) => kind switch
    {
        TaskStepKind.Issued => "Task issued",
        TaskStepKind.HandedIn => "Handed in as done",
        TaskStepKind.Returned => "Returned",
        TaskStepKind.Accepted => "Accepted",
        TaskStepKind.Extended => "Last day changed",
        TaskStepKind.Withdrawn => "Withdrawn",
        _ => "Handed over to another unit",
    };

    /// <summary>The number to reach with what it counts: "25 hộ".</summary>
    public static string Number(decimal? number, string? unit) => number is { } n ? $"{Numbers.Value(n)} {unit}".TrimEnd() : "–";
}

/// <summary>A named part of the list of tasks, as it stands in the address: <c>?show=late</c>. Exceptions first.</summary>
public sealed record TaskFilter(string Key, string Text, Tone Tone, Func<TaskRow, DateOnly, bool> Takes)
{
    public const int DaysAhead = 14;

    public static IReadOnlyList<TaskFilter> All { get; } =
    [
        new("late", "Late", Tone.Late, (t, day) => t.IsLate(day)),
        new("waiting", "Waiting for acceptance", Tone.Waiting, (t, _) => t.State == TaskState.HandedIn),
        new("returned", "Returned", Tone.Returned, (t, _) => t.State == TaskState.Returned),
        new("soon", "Due within a fortnight", Tone.Todo, (t, day) => t.IsDueWithin(DaysAhead, day)),
        new("open", "All open", Tone.Doing, (t, _) => t.IsOpen),
        new("ended", "Accepted or withdrawn", Tone.Done, (t, _) => !t.IsOpen),
    ];

    public static TaskFilter? Find(string? key) => All.FirstOrDefault(f => f.Key == key);
}
