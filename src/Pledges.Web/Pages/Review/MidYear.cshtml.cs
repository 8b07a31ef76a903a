using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Review;

/// <summary>The cell's remark on a member's mid-year check, or on its absence.</summary>
[Authorize(Policy = Policies.Reviewer)]
public sealed class MidYearModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<RemarkInput> validator)
    : DecisionPage(db, current, clock, texts)
{
    [BindProperty]
    public RemarkInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await NoteReadAsync(cancel);
        Input = new() { Version = Pledge.Version, Remark = Pledge.MidYearCheck?.Remark };
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

        return await DecideAsync(Input, Input.Remark, () => Pledge.RemarkMidYear(Year, Input.Remark!, Actor, Now), cancel)
            ? RedirectToPage("Pledge", new { id })
            : this.Invalid();
    }
}

public sealed class RemarkInput : DecisionInput
{
    public string? Remark { get; set; }
}

public sealed class RemarkInputValidator : AbstractValidator<RemarkInput>
{
    public RemarkInputValidator(Texts texts)
    {
        RuleFor(i => i.Remark).Must(remark => VietnameseText.CleanLines(remark).Length > 0).WithMessage(texts["Write the remark."]);
        RuleFor(i => i.Remark).Fits(texts, Domain.Pledging.Pledge.ReasonLength);
    }
}
