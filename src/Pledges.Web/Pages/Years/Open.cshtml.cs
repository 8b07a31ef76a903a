using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Data.Pledging;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Years;

/// <summary>Opens a year; the form comes filled in with the usual dates and last year's choices.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class OpenModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<YearInput> validator) : YearFormPage(db, texts)
{
    private readonly PledgesDb db = db;
    private readonly Texts texts = texts;

    public override bool IsNew => true;

    public async Task OnGetAsync(int? year, CancellationToken cancel)
    {
        var wanted = year is { } asked && !PledgingRules.YearIsSensible(asked).IsBroken ? year : null;
        ModelState.Clear();
        Input = YearInput.From(await OpenYear.ProposeAsync(db, wanted, current.Actor.Today, cancel));
        await LoadChoicesAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!YearAccess.MayOpen(current.Actor))
        {
            return Forbid();
        }

        await LoadChoicesAsync(cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var order = new YearOrder(Input.Year!.Value, Input.FormVersionId ?? 0, Input.ToSettings(), Input.ToGoals());
        return await this.ActAsync(texts, () => OpenYear.RunAsync(db, order, current.Actor, clock.UtcNow(), cancel))
            ? RedirectToPage("Year", new { year = order.Year, done = YearModel.Opened })
            : this.Invalid();
    }
}
