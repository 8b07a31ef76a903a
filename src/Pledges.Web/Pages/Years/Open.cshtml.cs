using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Pledging;
using Pledges.Domain.Grading;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Years;

[Authorize(Policy = Policies.CityOffice)]
public sealed class OpenModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<YearInput> validator) : PageModel
{
    [BindProperty]
    public YearInput Input { get; set; } = new();

    public IReadOnlyList<GradeScheme> Schemes { get; private set; } = [];

    /// <summary>The targets that the new year takes over.</summary>
    public IReadOnlyList<Target> Targets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var newest = await db.Years.MaxAsync(y => (int?)y.Year, cancel);
        var year = newest is { } last && last >= current.Actor.Today.Year ? last + 1 : current.Actor.Today.Year;
        var scheme = Schemes.Where(s => s.FromYear <= year).MaxBy(s => s.FromYear)?.Code ?? "";
        Input = YearInput.From(year, YearSettings.Usual(year, scheme));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (Schemes.All(s => s.Code != Input.SchemeCode))
        {
            return this.Invalid(texts["Choose the grade scheme."], "Input.SchemeCode");
        }

        return await this.ActAsync(texts, () => OpenYear.RunAsync(db, Input.Year!.Value, Input.Settings, current.Actor, clock.UtcNow(), cancel))
            ? RedirectToPage("Index", new { opened = Input.Year })
            : this.Invalid();
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Schemes = await db.GradeSchemes.AsNoTracking().OrderBy(s => s.FromYear).ToListAsync(cancel);
        var last = await db.Targets.MaxAsync(t => (int?)t.Year, cancel);
        Targets = last is null ? Target.OfTheScheme(current.Actor.Today.Year) : await db.Targets.AsNoTracking().Where(t => t.Year == last).ToListAsync(cancel);
    }
}
