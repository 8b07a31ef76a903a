using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Targets;

/// <summary>The office puts an indicator right.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class EditModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<IndicatorInput> validator) : IndicatorFormPage
{
    /// <summary>Why the indicator is removed.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public string Name { get; private set; } = "";

    public int Year { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } indicator)
        {
            return NotFound();
        }

        Input = IndicatorInput.Of(indicator);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } indicator)
        {
            return NotFound();
        }

        Input.Year = indicator.Year;
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            indicator.Change(Input.ToDetails(), await db.LastClosedYearAsync(cancel), current.Actor, clock.UtcNow());
            db.Expect(indicator, Input.Version);
            await db.SaveChangesAsync(cancel);
        });
        return done ? Redirect($"/targets?year={Year}&done=saved") : this.Invalid();
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } indicator)
        {
            return NotFound();
        }

        var (reason, version) = (Reason, Input.Version);
        Input = IndicatorInput.Of(indicator);
        Input.Version = version;
        if (string.IsNullOrWhiteSpace(reason))
        {
            return this.Invalid(texts["Give the reason, at most {0} characters.", Step.ReasonLength], nameof(Reason));
        }

        var done = await this.ActAsync(texts, async () =>
        {
            indicator.Remove(reason, await db.LastClosedYearAsync(cancel), current.Actor, clock.UtcNow());
            db.Expect(indicator, version);
            db.Remove(indicator);
            await db.SaveChangesAsync(cancel);
        });
        return done ? Redirect($"/targets?year={Year}&done=removed") : this.Invalid();
    }

    private async Task<Indicator?> FindAsync(int id, CancellationToken cancel)
    {
        var indicator = await db.Indicators.FirstOrDefaultAsync(i => i.Id == id, cancel);
        (Name, Year) = (indicator?.Name ?? "", indicator?.Year ?? 0);
        return indicator;
    }
}
