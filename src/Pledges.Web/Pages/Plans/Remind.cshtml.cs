using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Data.Notices;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Plans;

/// <summary>The office reminds the secretaries of organisations that have no plan in force.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class RemindModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>The chosen units.</summary>
    [BindProperty]
    public List<int> Which { get; set; } = [];

    public int Year { get; private set; }

    public IReadOnlyList<UnitPlanRow> Missing { get; private set; } = [];

    public Sending? Sent { get; private set; }

    public async Task OnGetAsync(int? year, CancellationToken cancel)
    {
        await LoadAsync(year, cancel);
        Which = [.. Missing.Select(u => u.UnitId)];
    }

    public async Task<IActionResult> OnPostAsync(int? year, CancellationToken cancel)
    {
        await LoadAsync(year, cancel);
        var chosen = Missing.Select(u => u.UnitId).Where(Which.Contains).ToList();
        if (chosen.Count == 0)
        {
            return this.Invalid(texts["Choose whom to remind."], nameof(Which));
        }

        Sent = await PlanningReminders.OfPlansAsync(db, chosen, Year, current.Actor.Today, clock.UtcNow(), current.Actor.Name, cancel);
        return Page();
    }

    private async Task LoadAsync(int? year, CancellationToken cancel)
    {
        var today = current.Actor.Today;
        Year = year is >= 2000 and <= 2100 ? year.Value : today.Year;
        var day = PledgeYear.AsOf(Year, today);
        Missing = [.. (await db.UnitPlansAsync(current.Actor, Year, day, cancel)).Where(u => PlanFilter.All[0].Takes(u, day))];
    }
}
