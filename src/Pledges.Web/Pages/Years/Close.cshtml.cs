using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Pledging;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Years;

/// <summary>Closes a year, or says what stands in the way, cell by cell.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class CloseModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>Up to so many cells of a kind are shown at once; more stand behind their count.</summary>
    public const int FewCells = 10;

    [BindProperty]
    public int Version { get; set; }

    public PledgeYear Year { get; private set; } = null!;

    public IReadOnlyList<OpenCase> Cases { get; private set; } = [];

    /// <summary>Started or returned and never handed in; they stay unregistered.</summary>
    public int NeverHandedIn { get; private set; }

    public Tally City { get; private set; }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await RefuseAsync(year, cancel) is { } refusal)
        {
            return refusal;
        }

        Version = Year.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await RefuseAsync(year, cancel) is { } refusal)
        {
            return refusal;
        }

        return await this.ActAsync(texts, () => CloseYear.RunAsync(db, Year, Version, current.Actor, clock.UtcNow(), cancel))
            ? RedirectToPage("Year", new { year, done = YearModel.Closed })
            : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int year, CancellationToken cancel)
    {
        if (await db.Years.FirstOrDefaultAsync(y => y.Year == year, cancel) is not { } found)
        {
            return NotFound();
        }

        Year = found;
        if (!YearAccess.MayClose(current.Actor, Year))
        {
            return Forbid();
        }

        var asOf = PledgeYear.AsOf(year, current.Actor.Today);
        Cases = await db.OpenCasesAsync(year, asOf, cancel);
        NeverHandedIn = await db.Pledges.CountAsync(p => p.Year == year && (p.State == PledgeState.Draft || p.State == PledgeState.Returned), cancel);
        var roots = await db.Paths.On(asOf).Where(p => p.Depth == 0).Select(p => p.UnitId).ToListAsync(cancel);
        City = (await db.TalliesAsync(year, asOf, current.Actor.Today, roots, cancel)).Values.Aggregate(new Tally(), (sum, t) => sum + t);
        return null;
    }
}
