using FluentValidation;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Organisations;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Organisations.Events;

public sealed class DecisionInput
{
    public OrgEventKind? Kind { get; set; }

    /// <summary>Codes, separated by commas, blanks or lines.</summary>
    public string? Sources { get; set; }

    /// <summary>Codes ticked among the neighbours.</summary>
    public List<string> With { get; set; } = [];
    public string? DecisionNo { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public DateOnly? EffectiveOn { get; set; }

    // Methods: model binding reads every property.
    public IReadOnlyList<string> Codes() =>
        [.. (Sources ?? "").Split([',', ';', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Concat(With).Distinct()];

    public OrgEventDecision ToDecision() => new(DecisionNo!, DecidedOn!.Value, EffectiveOn!.Value);
}

public sealed class DecisionInputValidator : AbstractValidator<DecisionInput>
{
    public DecisionInputValidator(Texts texts)
    {
        RuleFor(i => i.Kind).Must(k => k is { } kind && OrgEventWords.Entered.Contains(kind)).WithMessage(_ => texts["Choose the kind of change."]);
        RuleFor(i => i.DecisionNo).Must(n => VietnameseText.Clean(n).Length is > 0 and <= OrgEvent.DecisionLength)
            .WithMessage(_ => texts["Give the number of the decision, at most {0} characters.", OrgEvent.DecisionLength]);
        RuleFor(i => i.DecidedOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.EffectiveOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
    }
}

internal static class DecisionInputs
{
    /// <summary>Names the codes that no organisation has, beside the field where they were typed.</summary>
    public static async Task<bool> KnowsAllAsync(this PageModel page, PledgesDb db, DecisionInput input, Texts texts, CancellationToken cancel)
    {
        var codes = input.Codes();
        var known = await db.Units.Where(u => codes.Contains(u.Code)).Select(u => u.Code).ToListAsync(cancel);
        foreach (var code in codes.Except(known))
        {
            page.ModelState.AddModelError("Input.Sources", texts["There is no organisation with the code “{0}”.", code]);
        }

        return page.ModelState.IsValid;
    }
}
