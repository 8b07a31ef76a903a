using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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

/// <summary>Founding a practice model: the city office for the city or a grassroots organisation, a committee for its own.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<ModelInput> validator) : ModelFormPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!PracticeModelAccess.MayFound(current.Actor))
        {
            return Forbid();
        }

        await LoadUnitsAsync(cancel);
        Input = new() { From = current.Actor.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!PracticeModelAccess.MayFound(current.Actor))
        {
            return Forbid();
        }

        await LoadUnitsAsync(cancel);
        if (Input.UnitId is not { } unitId || Units.All(u => u.Value != Text(unitId)))
        {
            return this.Invalid(texts["Choose the unit that owns the model."], "Input.UnitId");
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        PracticeModel? model = null;
        var done = await this.ActAsync(texts, async () =>
        {
            model = new PracticeModel(unitId, Input.ToDetails(), current.Actor, clock.UtcNow());
            db.Add(model);
            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage("Model", new { id = model!.Id }) : this.Invalid();
    }

    // A committee's own units; the office chooses among the city and the grassroots organisations.
    private async Task LoadUnitsAsync(CancellationToken cancel)
    {
        var actor = current.Actor;
        var own = actor.UnitsAs(Role.GrassrootsCommittee).ToList();
        var isOffice = actor.Is(Role.CityOffice);
        var units = await (from path in db.Paths.On(actor.Today)
                           join version in db.UnitVersions.On(actor.Today) on path.UnitId equals version.UnitId
                           where own.Contains(path.UnitId) || (isOffice && (path.Depth == 0 || version.Level.IsGrassroots))
                           orderby path.Depth, version.Name
                           select new { path.UnitId, version.Name }).ToListAsync(cancel);
        Units = [.. units.Select(u => new SelectListItem(u.Name, Text(u.UnitId)))];
        if (Units.Count == 1)
        {
            Input.UnitId ??= units[0].UnitId;
        }
    }

    private static string Text(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
