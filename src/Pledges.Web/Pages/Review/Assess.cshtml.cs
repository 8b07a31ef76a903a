using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Review;

[Authorize(Policy = Policies.Reviewer)]
public sealed class AssessModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<AssessInput> validator)
    : DecisionPage(db, current, clock, texts)
{
    [BindProperty]
    public AssessInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await NoteReadAsync(cancel);
        Input = new() { Version = Pledge.Version, Result = Pledge.Result, Note = Pledge.ResultNote };
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

        return await DecideAsync(Input, Input.Note, () => Pledge.Assess(Year, Input.Result!.Value, Input.Note, Actor, Now), cancel)
            ? RedirectToPage("Pledge", new { id, done = "assess" })
            : this.Invalid();
    }
}

public sealed class AssessInput : DecisionInput
{
    public PledgeResult? Result { get; set; }
    public string? Note { get; set; }
}

public sealed class AssessInputValidator : AbstractValidator<AssessInput>
{
    public AssessInputValidator(Texts texts)
    {
        RuleFor(i => i.Result).NotNull().WithMessage(texts["Choose the result."]).IsInEnum().WithMessage(texts["Choose the result."]);
        RuleFor(i => i.Note).Fits(texts, Pledge.ReasonLength);
    }
}
