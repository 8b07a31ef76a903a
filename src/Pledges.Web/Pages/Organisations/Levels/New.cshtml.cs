using System.Text.RegularExpressions;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Audit;
using Pledges.Domain.Organisations;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Organisations.Levels;

/// <summary>Adds a level from a day on.</summary>
[Authorize(Policy = Policies.CityOffice)]
public sealed class NewModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<LevelInput> validator) : PageModel
{
    [BindProperty]
    public LevelInput Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var level = Input.ToLevel();
        if (await db.LevelTypes.AnyAsync(l => l.Code == level.Code, cancel))
        {
            return this.Invalid(texts["There is a level with this code already."], "Input.Code");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Add(level);
        await db.SaveChangesAsync(cancel);
        db.Events.Add(new EventEntry { At = clock.UtcNow(), ActorId = current.Actor.AccountId, Kind = "level.added", Subject = nameof(LevelType), SubjectId = level.Id, Detail = $"{level.Code} {level.Name}" });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Redirect("/organisations/levels");
    }
}

public sealed class LevelInput
{
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? NameEn { get; set; }
    public DateOnly? From { get; set; }
    public bool MayHaveChildren { get; set; }
    public bool MayHoldMembers { get; set; }
    public bool IsGrassroots { get; set; }

    public LevelType ToLevel() => new()
    {
        Code = VietnameseText.Clean(Code),
        Name = VietnameseText.Clean(Name),
        NameEn = VietnameseText.Clean(NameEn) is { Length: > 0 } english ? english : VietnameseText.Clean(Name),
        From = From,
        MayHaveChildren = MayHaveChildren,
        MayHoldMembers = MayHoldMembers,
        IsGrassroots = IsGrassroots,
    };
}

public sealed partial class LevelInputValidator : AbstractValidator<LevelInput>
{
    public LevelInputValidator(Texts texts)
    {
        RuleFor(i => i.Code).Must(c => IsCode().IsMatch(VietnameseText.Clean(c))).WithMessage(_ => texts["Give a code of capital letters and digits, at most {0}.", LevelType.CodeLength]);
        RuleFor(i => i.Name).Must(n => VietnameseText.Clean(n).Length is > 0 and <= LevelType.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", LevelType.NameLength]);
        RuleFor(i => i.NameEn).Must(n => VietnameseText.Clean(n).Length <= LevelType.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", LevelType.NameLength]);
        RuleFor(i => i.From).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.MayHoldMembers).Must((input, holds) => holds || input.MayHaveChildren).WithMessage(_ => texts["A level has units below it, or members, or both."]);
    }

    [GeneratedRegex("^[A-Z][A-Z0-9_]{0,19}$")]
    private static partial Regex IsCode();
}
