using Pledges.Data.Queries;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Components;

/// <summary>A named part of a list of pledges, as it stands in the address: <c>?state=waiting</c>.</summary>
/// <param name="Text">English key of the words.</param>
public sealed record QueueFilter(string Key, string Text, Tone Tone, Func<PledgeState?, bool> Takes)
{
    /// <summary>Exceptions first: what waits for a decision, what is missing, what came back.</summary>
    public static IReadOnlyList<QueueFilter> All { get; } =
    [
        new("waiting", "Waiting for confirmation", Tone.Waiting, s => s is PledgeState.Submitted),
        new("missing", "Not handed in", Tone.Todo, s => s is null or PledgeState.Draft),
        new("returned", "Returned for completion", Tone.Returned, s => s is PledgeState.Returned),
        new("confirmed", "Confirmed, no self-review yet", Tone.Doing, s => s is PledgeState.Confirmed),
        new("reviewed", "Self-review in, no result yet", Tone.Waiting, s => s is PledgeState.SelfReviewed),
        new("assessed", "Result recorded", Tone.Done, s => s is PledgeState.Assessed or PledgeState.Closed),
    ];

    public static QueueFilter Find(string? key) => All.FirstOrDefault(f => f.Key == key) ?? All[0];

    public IReadOnlyList<PledgeState> States => [.. Enum.GetValues<PledgeState>().Where(s => Takes(s))];

    /// <summary>As <see cref="Apply"/>, for one row.</summary>
    public bool Holds(ReviewRow row) => Takes(row.State) && (!Takes(null) || !row.IsOutside);

    /// <summary>People outside the population are not missing; whoever handed in anyway is shown.</summary>
    public IQueryable<ReviewRow> Apply(IQueryable<ReviewRow> rows)
    {
        var states = States;
        return Takes(null)
            ? rows.Where(r => (r.State == null || states.Contains(r.State.Value)) && !r.IsOutside)
            : rows.Where(r => r.State != null && states.Contains(r.State.Value));
    }
}
