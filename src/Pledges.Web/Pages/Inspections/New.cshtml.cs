using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Data;
using Pledges.Domain.Inspections;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

/// <summary>A new inspection on the programme of a year, of the city's bodies or of one's own committee.</summary>
[Authorize(Policy = Policies.InspectionKeeper)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<InspectionInput> validator) : PageModel
{
    [BindProperty]
    public InspectionInput Input { get; set; } = new();

    public InspectionChoices Choices { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Choices = await InspectionChoices.ForAsync(db, current.Actor, texts, cancel);
        Input = new() { By = Choices.Bodies.FirstOrDefault()?.Value, Year = current.Actor.Today.Year, Topic = "ROLE_MODEL" };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Choices = await InspectionChoices.ForAsync(db, current.Actor, texts, cancel);
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        if (!Choices.Offer(Input))
        {
            return this.Invalid(texts["Choose who inspects."], "Input.By");
        }

        Inspection? inspection = null;
        var done = await this.ActAsync(texts, async () =>
        {
            inspection = Inspection.Plan(Input.ToDetails(), current.Actor, clock.UtcNow());
            db.Add(inspection);
            await db.SaveChangesAsync(cancel);
        });
        return done ? RedirectToPage("Subjects", new { id = inspection!.Id }) : this.Invalid();
    }
}
