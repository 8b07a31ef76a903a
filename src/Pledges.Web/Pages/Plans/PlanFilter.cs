using Pledges.Data.Queries;
using Pledges.Domain.Planning;
using Pledges.Web.Components;

namespace Pledges.Web.Pages.Plans;

/// <summary>A named part of the list of units and their plans, as it stands in the address: <c>?show=missing</c>. Exceptions first.</summary>
public sealed record PlanFilter(string Key, string Text, Tone Tone, Func<UnitPlanRow, DateOnly, bool> Takes)
{
    public static IReadOnlyList<PlanFilter> All { get; } =
    [
        new("missing", "Without a plan in force", Tone.Todo, (u, day) => u.IsGrassroots && u.Both.Any(p => p?.IsInForceOn(day) != true)),
        new("waiting", "Waiting for approval", Tone.Waiting, (u, _) => u.Both.Any(p => p?.State == PlanState.Submitted)),
        new("returned", "Returned for completion", Tone.Returned, (u, _) => u.Both.Any(p => p?.State == PlanState.Returned)),
        new("unreported", "No report of the year", Tone.Todo, (u, day) => u.Programme is { Reports: 0 } p && p.IsInForceOn(day)),
        new("complete", "Both in force", Tone.Done, (u, day) => u.Both.All(p => p?.IsInForceOn(day) == true)),
    ];

    public static PlanFilter Find(string? key) => All.FirstOrDefault(f => f.Key == key) ?? All[0];
}
