using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Plans;

/// <summary>One plan: its contents in an edition, how it came to be, and its reports.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class PlanModel(PledgesDb db, CurrentActor current, TimeProvider clock) : PlanPage(db, current, clock)
{
    /// <summary>What has just been done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public int Edition { get; private set; }

    public IReadOnlyList<PlanItem> ItemsOf(WorkKind kind) => [.. Plan.ItemsOf(Edition).Where(i => i.Kind == kind)];

    public PlanStep? LastReturn => Plan.State == PlanState.Returned ? Plan.Steps.Where(s => s.Kind == PlanStepKind.Returned).MaxBy(s => s.At) : null;

    public IEnumerable<PlanReport> Reports => Plan.Reports.OrderByDescending(r => r.Year).ThenByDescending(r => r.Half);

    /// <summary>Half years that have begun and have no report, the latest first.</summary>
    public IReadOnlyList<(int Year, int Half)> ToReport
    {
        get
        {
            var today = Actor.Today;
            var last = Math.Min(Plan.ToYear, today.Year);
            // Of a term only the running year and the one before are asked for; older ones can still be written.
            return [.. from year in Enumerable.Range(Math.Max(Plan.FromYear, last - 1), Math.Max(0, last - Math.Max(Plan.FromYear, last - 1) + 1))
                       from half in new[] { 1, 2 }
                       where (year < today.Year || half == 1 || today.Month > 6) && Plan.Reports.All(r => r.Year != year || r.Half != half)
                       orderby year descending, half descending
                       select (year, half)];
        }
    }

    public async Task<IActionResult> OnGetAsync(int id, int? edition, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Edition = edition is >= 1 && edition <= Plan.Edition ? edition.Value : Plan.Edition;
        return Page();
    }
}
