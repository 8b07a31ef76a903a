using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Rules;

/// <summary>Writes a new version of the form, beginning from one that is there.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class NewFormModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<FormInput> validator) : PageModel
{
    [BindProperty]
    public FormInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int from, CancellationToken cancel)
    {
        if (await db.Forms.AsNoTracking().FirstOrDefaultAsync(f => f.Id == from, cancel) is not { } form)
        {
            return NotFound();
        }

        ModelState.Clear();
        Input = FormInput.From(form, current.Actor.Today.Year + 1);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!YearAccess.MayWriteForms(current.Actor))
        {
            return Forbid();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        return await this.ActAsync(texts, () => AddAsync(cancel)) ? RedirectToPage("Index") : this.Invalid();
    }

    private async Task AddAsync(CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var form = Input.ToForm();
        db.Forms.Add(form);
        await db.SaveChangesAsync(cancel);
        db.Events.Add(new EventEntry { At = clock.UtcNow(), ActorId = current.Actor.AccountId, Kind = "form.written", Subject = nameof(FormVersion), SubjectId = form.Id, Detail = form.Name });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
