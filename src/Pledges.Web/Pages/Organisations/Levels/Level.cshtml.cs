using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Organisations;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Levels;

/// <summary>One level: its names, and another one from a day on.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class LevelModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<LevelNameInput> validator) : LevelPage(db, current, clock)
{
    [BindProperty]
    public LevelNameInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel) => await FindAsync(code, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (!await FindAsync(code, cancel))
        {
            return NotFound();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var done = await this.ActAsync(texts, () =>
        {
            Level.Rename(Input.Name!, Input.NameEn, Input.From!.Value);
            return SaveAsync("level.renamed", $"{Level.Code} {Input.From:yyyy-MM-dd} {VietnameseText.Clean(Input.Name)}", cancel);
        });
        return done ? Redirect("/organisations/levels") : this.Invalid();
    }
}

public sealed class LevelNameInput
{
    public string? Name { get; set; }
    public string? NameEn { get; set; }
    public DateOnly? From { get; set; }
}

public sealed class LevelNameInputValidator : AbstractValidator<LevelNameInput>
{
    public LevelNameInputValidator(Texts texts)
    {
        RuleFor(i => i.Name).Must(n => VietnameseText.Clean(n).Length is > 0 and <= LevelType.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", LevelType.NameLength]);
        RuleFor(i => i.NameEn).Must(n => VietnameseText.Clean(n).Length <= LevelType.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", LevelType.NameLength]);
        RuleFor(i => i.From).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
    }
}
