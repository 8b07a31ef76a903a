using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Recognition;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

/// <summary>Whoever may tell of a deed puts its text right; the member then agrees anew.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class EditDeedModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<DeedInput> validator) : DeedPage(db, current, clock)
{
    protected override bool IsAllowed => RecognitionAccess.MayNominate(Actor, Deed.MemberId, Deed.UnitId);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        Input = DeedInput.Of(Deed);
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
            Deed.Change(Input.ToDetails(), Actor, Now);
            await SaveAsync(Input.Version, cancel);
        });
        return done ? Back() : this.Invalid();
    }
}
