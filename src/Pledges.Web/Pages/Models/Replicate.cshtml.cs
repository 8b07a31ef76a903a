using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Models;

/// <summary>A unit takes over a model that has proved itself elsewhere; its members join it anew.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class ReplicateModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts) : PageModel
{
    private PracticeModel practice = null!;

    [BindProperty]
    public int? UnitId { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    public int Id => practice.Id;

    public string Name => practice.Name;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        (From, UnitId) = (current.Actor.Today, Units.Count == 1 ? int.Parse(Units[0].Value, System.Globalization.CultureInfo.InvariantCulture) : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (UnitId is not { } unitId || Units.All(u => u.Value != $"{unitId}"))
        {
            return this.Invalid(texts["Choose the unit that takes it over."], nameof(UnitId));
        }

        if (From is not { } from)
        {
            return this.Invalid(texts["Give the day, like 15/03/2026."], nameof(From));
        }

        PracticeModel? replica = null;
        var done = await this.ActAsync(texts, async () =>
        {
            replica = PracticeModel.Replicate(practice, unitId, from, current.Actor, clock.UtcNow());
            db.Add(replica);
            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage("Model", new { id = replica!.Id }) : this.Invalid();
    }

    // A committee's own units; the office chooses among the grassroots organisations.
    private async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        var actor = current.Actor;
        if (await db.PracticeModels.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancel) is not { } found)
        {
            return NotFound();
        }

        if (!PracticeModelAccess.MayFound(actor))
        {
            return Forbid();
        }

        practice = found;
        var own = actor.UnitsAs(Role.GrassrootsCommittee).ToList();
        var isOffice = actor.Is(Role.CityOffice);
        var units = await (from path in db.Paths.On(actor.Today)
                           join version in db.UnitVersions.On(actor.Today) on path.UnitId equals version.UnitId
                           where path.UnitId != found.UnitId && (own.Contains(path.UnitId) || (isOffice && (path.Depth == 0 || version.Level.IsGrassroots)))
                           orderby path.Depth, version.Name
                           select new { path.UnitId, version.Name }).ToListAsync(cancel);
        Units = [.. units.Select(u => new SelectListItem(u.Name, $"{u.UnitId}"))];
        return null;
    }
}
