using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Data;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Security;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Review;

[Authorize(Policy = Policies.Reviewer)]
public sealed class ReturnModel(PledgesDb db, CurrentActor current, TimeProvider clock, Texts texts, IValidator<ReturnInput> validator)
    : DecisionPage(db, current, clock, texts)
{
    /// <summary>What returns most often say; a start to go on from, never a whole reason.</summary>
    public static readonly IReadOnlyList<string> Starters =
    [
        "Say how much or how often:",
        "Say by when:",
        "Say for whom:",
        "Tie it to your post:",
        "This could stand in anyone's pledge; say what you yourself will do:",
    ];

    [BindProperty]
    public ReturnInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, int? no, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        await NoteReadAsync(cancel);
        Input = new() { Version = Pledge.Version, CommitmentNo = no };
        return Page();
    }

    /// <param name="id">The pledge.</param>
    /// <param name="starter">Words to go on from; nothing is decided yet, and what was typed stays.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IActionResult> OnPostAsync(int id, int? starter, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
        {
            return refusal;
        }

        if (starter is { } chosen)
        {
            ModelState.Clear();
            Input.Reason = chosen >= 0 && chosen < Starters.Count ? $"{Input.Reason?.TrimEnd()}\n{Texts[Starters[chosen]]} ".TrimStart() : Input.Reason;
            return Page();
        }

        if (!await this.ValidateAsync(validator, Input))
        {
            return this.Invalid();
        }

        var level = await LevelAsync(cancel);
        return await DecideAsync(Input, Input.Reason, () => Return(level), cancel)
            ? RedirectToPage("Pledge", new { id, done = "return" })
            : this.Invalid();
    }

    private void Return(string level)
    {
        if (Pledge.Amendment is null)
        {
            Pledge.Return(Year, level, Input.CommitmentNo, Input.Reason!, Actor, Now);
        }
        else
        {
            Pledge.ReturnAmendment(Year, level, Input.CommitmentNo, Input.Reason!, Actor, Now);
        }
    }
}

public sealed class ReturnInput : DecisionInput
{
    /// <summary>Null is the whole pledge.</summary>
    public int? CommitmentNo { get; set; }
    public string? Reason { get; set; }
}

public sealed class ReturnInputValidator : AbstractValidator<ReturnInput>
{
    public ReturnInputValidator(Texts texts)
    {
        RuleFor(i => i.Reason).Must(reason => VietnameseText.CleanLines(reason).Length > 0)
            .WithMessage(texts["Say why it comes back and what to add, so that one round is enough."]);
        RuleFor(i => i.Reason).Fits(texts, Domain.Pledging.Pledge.ReasonLength);
    }
}
