using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>Puts right what an inspection is about; who inspects stays once it is decided.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class EditModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<InspectionInput> validator) : InspectionPage(db, current, clock)
{
    [BindProperty]
    public InspectionInput Input { get; set; } = new();

    public InspectionChoices Choices { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Choices = await InspectionChoices.ForAsync(Db, Actor, texts, cancel);
        Input = InspectionInput.Of(Inspection);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Choices = await InspectionChoices.ForAsync(Db, Actor, texts, cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (!Choices.Offer(Input))
        {
            return this.Invalid(texts["Choose who inspects."], "Input.By");
        }

        var done = await this.ActAsync(texts, () =>
        {
            Inspection.Change(Input.ToDetails(), Actor, Now);
            return SaveAsync(Input.Version, cancel);
        });
        return done ? RedirectToPage("Inspection", new { id }) : this.Invalid();
    }
}
