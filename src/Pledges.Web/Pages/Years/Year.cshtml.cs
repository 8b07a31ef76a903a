using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Years;

/// <summary>The settings of one year; its dates can change while it is open.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class YearModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<YearInput> validator) : PageModel
{
    [BindProperty]
    public YearInput Input { get; set; } = new();

    public PledgeYear Year { get; private set; } = null!;

    public IReadOnlyList<Target> Targets { get; private set; } = [];

    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        Input = YearInput.From(Year.Year, new YearSettings(Year.OpensOn, Year.DueOn, Year.LateUntil, Year.PopulationRule, Year.SchemeCode));
        Input.Version = Year.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (!await LoadAsync(year, cancel))
        {
            return NotFound();
        }

        (Input.Year, Input.SchemeCode) = (Year.Year, Year.SchemeCode);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            Year.Change(Input.Settings, current.Actor, clock.UtcNow());
            db.Expect(Year, Input.Version);
            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage("Year", new { year, saved = true }) : this.Invalid();
    }

    private async Task<bool> LoadAsync(int year, CancellationToken cancel)
    {
        Targets = await db.Targets.AsNoTracking().Where(t => t.Year == year).OrderBy(t => t.Id).ToListAsync(cancel);
        Year = (await db.Years.Include(y => y.Form).FirstOrDefaultAsync(y => y.Year == year, cancel))!;
        return Year is not null;
    }
}
