using Pledges.Data.Queries;
using Pledges.Domain.Inspections;
using Pledges.Web.Components;

namespace Pledges.Web.Pages.Remedies;

/// <summary>A named part of the remedies, as it stands in the address: <c>?state=overdue</c>.</summary>
/// <param name="Text">English key of the words.</param>
public sealed record RemedyFilter(string Key, string Text, Tone Tone, Func<IQueryable<RemedyRow>, DateOnly, IQueryable<RemedyRow>> Apply)
{
    private static readonly RemedyState[] OnTheResponsible = [RemedyState.Demanded, RemedyState.Planned, RemedyState.Reinspection];

    /// <summary>What is late first, then what waits for a check.</summary>
    public static IReadOnlyList<RemedyFilter> All { get; } =
    [
        new("overdue", "Overdue", Tone.Late, (rows, day) => rows.Where(r => OnTheResponsible.Contains(r.State) && r.DueOn < day)),
        new("check", "Reported as done, to be checked", Tone.Waiting, (rows, _) => rows.Where(r => r.State == RemedyState.Done)),
        new("open", "All open ones", Tone.Doing, (rows, _) => rows.Where(r => r.State != RemedyState.Closed)),
        new("closed", "Closed: it worked", Tone.Done, (rows, _) => rows.Where(r => r.State == RemedyState.Closed)),
    ];

    public static RemedyFilter Find(string? key) => All.FirstOrDefault(f => f.Key == key) ?? All[2];
}
