using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Models;

/// <summary>Putting a practice model right, or ending it with its last day.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class EditModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<ModelInput> validator) : ModelFormPage
{
    private PracticeModel practice = null!;

    public int Id => practice.Id;

    public string Name => practice.Name;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Input = ModelInput.Of(practice);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, async () =>
        {
            practice.Change(Input.ToDetails(), current.Actor, clock.UtcNow());
            db.Expect(practice, Input.Version);
            await db.SaveChangesAsync(cancel);
        });
        if (done)
        {
            return RedirectToPage("Model", new { id });
        }

        db.ChangeTracker.Clear();
        await RefuseAsync(id, cancel);
        return this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int id, CancellationToken cancel)
    {
        if (await db.PracticeModels.FirstOrDefaultAsync(m => m.Id == id, cancel) is not { } found)
        {
            return NotFound();
        }

        practice = found;
        return PracticeModelAccess.MayChange(current.Actor, practice) ? null : Forbid();
    }
}
