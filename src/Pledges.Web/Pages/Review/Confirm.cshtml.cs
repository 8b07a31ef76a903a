using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Wording;
using Pledges.Web.Copying;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Review;

[Authorize(Policy = Policies.Reviewer)]
public sealed class ConfirmModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<ConfirmInput> validator, PledgeAdvisor advisor)
    : DecisionPage(db, current, clock, texts)
{
    [BindProperty]
    public ConfirmInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await NoteReadAsync(cancel);
        Input.Version = Pledge.Version;
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

        var advice = await advisor.OnAsync(Pledge, Year.Form, Actor.Today, cancel);
        return await DecideAsync(Input, Input.Reason, () => Confirm(advice.Verdict), cancel)
            ? RedirectToPage("Pledge", new { id, done = "confirm" })
            : this.Invalid();
    }

    private void Confirm(bool? advised)
    {
        if (Pledge.Amendment is null)
        {
            Pledge.Confirm(Year, Input.IsConcrete == true, Input.Reason, Actor, Now, advised);
        }
        else
        {
            Pledge.ConfirmAmendment(Year, Input.IsConcrete == true, Input.Reason, Actor, Now, advised);
        }
    }
}

public sealed class ConfirmInput : DecisionInput
{
    /// <summary>The cell's verdict "concrete and practical"; not chosen for the secretary in advance.</summary>
    public bool? IsConcrete { get; set; }
    public string? Reason { get; set; }
}

public sealed class ConfirmInputValidator : AbstractValidator<ConfirmInput>
{
    public ConfirmInputValidator(Texts texts)
    {
        RuleFor(i => i.IsConcrete).NotNull().WithMessage(texts["Say whether the pledge is concrete and practical."]);
        RuleFor(i => i.Reason).Must(reason => VietnameseText.CleanLines(reason).Length > 0).When(i => i.IsConcrete == false)
            .WithMessage(texts["Say what is not concrete, so that the member can learn from it."]);
        RuleFor(i => i.Reason).Fits(texts, Domain.Pledging.Pledge.ReasonLength);
    }
}
