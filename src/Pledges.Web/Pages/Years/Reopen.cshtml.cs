using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Pledging;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Years;

/// <summary>Opens a closed year again for a correction, with the reason that the next snapshot will carry.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class ReopenModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<ReopenInput> validator) : PageModel
{
    [BindProperty]
    public ReopenInput Input { get; set; } = new();

    public PledgeYear Year { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await RefuseAsync(year, cancel) is { } refusal)
        {
            return refusal;
        }

        Input.Version = Year.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, CancellationToken cancel)
    {
        if (await RefuseAsync(year, cancel) is { } refusal)
        {
            return refusal;
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        return await this.ActAsync(texts, () => ReopenYear.RunAsync(db, Year, Input.Version, Input.Reason!, current.Actor, clock.UtcNow(), cancel))
            ? RedirectToPage("Year", new { year, done = YearModel.Reopened })
            : this.Invalid();
    }

    private async Task<IActionResult?> RefuseAsync(int year, CancellationToken cancel)
    {
        if (await db.Years.FirstOrDefaultAsync(y => y.Year == year, cancel) is not { } found)
        {
            return NotFound();
        }

        Year = found;
        return YearAccess.MayReopen(current.Actor, Year) ? null : Forbid();
    }
}

public sealed class ReopenInput
{
    public string? Reason { get; set; }
    public int Version { get; set; }
}

public sealed class ReopenInputValidator : AbstractValidator<ReopenInput>
{
    public ReopenInputValidator(Texts texts)
    {
        RuleFor(i => i.Reason).Must(reason => VietnameseText.CleanLines(reason).Length > 0)
            .WithMessage(_ => texts["Say what is to be corrected and by whose decision."]);
        RuleFor(i => i.Reason).MaximumLength(Pledge.ReasonLength)
            .WithMessage(_ => texts["This is too long: {0} of at most {1} characters.", "{TotalLength}", Pledge.ReasonLength]);
    }
}
