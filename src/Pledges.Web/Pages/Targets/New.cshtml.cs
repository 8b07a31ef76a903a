using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Queries;
using Pledges.Domain.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Targets;

/// <summary>The office sets an indicator of a year.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<IndicatorInput> validator) : IndicatorFormPage
{
    public void OnGet(int? year) => Input.Year = year ?? current.Actor.Today.Year;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            db.Add(new Indicator(Input.Year!.Value, Input.ToDetails(), await db.LastClosedYearAsync(cancel), current.Actor, clock.UtcNow()));
            await db.SaveChangesAsync(cancel);
        });
        return done ? Redirect($"/targets?year={Input.Year}&done=saved") : this.Invalid();
    }
}
