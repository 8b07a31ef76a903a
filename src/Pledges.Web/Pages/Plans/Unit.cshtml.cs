using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Data.Visibility;
using Pledges.Domain.Planning;
using Pledges.Web.Security;

namespace Pledges.Web.Pages.Plans;

/// <summary>All plans of one organisation, the latest first.</summary>
[Authorize(Policy = Policies.UnitReader)]
public sealed class UnitModel(PledgesDb db, CurrentActor current) : PageModel
{
    public UnitName Unit { get; private set; } = null!;

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public bool MayWrite { get; private set; }

    public int Year => current.Actor.Today.Year;

    public bool HasProgramme(int year) => Plans.Any(p => p.Kind == PlanKind.Year && p.FromYear == year);

    public bool HasTermPlan => Plans.Any(p => p.Kind == PlanKind.Term && p.FromYear <= Year && p.ToYear >= Year);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await db.Units.VisibleTo(current.Actor).AsNoTracking().Where(u => u.Code == code).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancel) is not { } id)
        {
            return NotFound();
        }

        Unit = (await db.NamesOfAsync([id], cancel))[id];
        Plans = await db.Plans.VisibleTo(current.Actor).Where(p => p.UnitId == id).OrderByDescending(p => p.FromYear).ThenBy(p => p.Kind).RowsOf(Year).ToListAsync(cancel);
        MayWrite = PlanningAccess.MayWritePlan(current.Actor, await db.PlaceOfAsync(id, current.Actor.Today, cancel));
        return Page();
    }
}
