using FluentValidation;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Mappings;
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
    private const int FirstYear = 1930;
    private const int LastYear = 2100;

    public DecisionInputValidator(Texts texts)
    {
        RuleFor(i => i.Kind).Must(k => k is { } kind && OrgEventWords.Entered.Contains(kind)).WithMessage(_ => texts["Choose the kind of change."]);
        RuleFor(i => i.DecisionNo).Must(n => VietnameseText.Clean(n).Length is > 0 and <= OrgEvent.DecisionLength)
            .WithMessage(_ => texts["Give the number of the decision, at most {0} characters.", OrgEvent.DecisionLength]);
        RuleFor(i => i.DecidedOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.EffectiveOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.DecidedOn).Must(IsOfThisAge).WithMessage(_ => texts["The year must lie between {0} and {1}.", FirstYear, LastYear]);
        RuleFor(i => i.EffectiveOn).Must(IsOfThisAge).WithMessage(_ => texts["The year must lie between {0} and {1}.", FirstYear, LastYear]);
        // What the event itself would refuse, beside the field where it was typed.
        RuleFor(i => i.Sources).Must((i, _) => i.Kind is not { } kind || !OrgEventRules.SourcesFitTheKind(kind, i.Codes().Count).IsBroken)
            .WithMessage(i => texts[OrgEventRules.SourcesFitTheKind(i.Kind!.Value, i.Codes().Count).Sentence]);
        RuleFor(i => i.EffectiveOn).Must((i, _) => !OrgEventRules.DaysAreSensible(new("", i.DecidedOn!.Value, i.EffectiveOn!.Value)).IsBroken)
            .When(i => i.DecidedOn is not null && i.EffectiveOn is not null && IsOfThisAge(i.DecidedOn) && IsOfThisAge(i.EffectiveOn))
            .WithMessage(i => texts[OrgEventRules.DaysAreSensible(new("", i.DecidedOn!.Value, i.EffectiveOn!.Value)).Sentence]);
    }

    private static bool IsOfThisAge(DateOnly? day) => day is null or { Year: >= FirstYear and <= LastYear };
}

internal static class DecisionInputs
{
    /// <summary>Names the codes that no organisation has, or none that is there on the day, beside the field where they were typed.</summary>
    public static async Task<bool> KnowsAllAsync(this PageModel page, PledgesDb db, DecisionInput input, Texts texts, CancellationToken cancel)
    {
        var codes = input.Codes();
        var known = await db.Units.Where(u => codes.Contains(ByteOrder.Exactly(u.Code))).Select(u => u.Code).ToListAsync(cancel);
        foreach (var code in codes.Except(known))
        {
            page.ModelState.AddModelError("Input.Sources", texts["There is no organisation with the code “{0}”.", code]);
        }

        var day = input.EffectiveOn!.Value;
        var there = await db.UnitVersions.Where(v => v.From <= day && (v.To == null || v.To >= day)).Join(db.Units, v => v.UnitId, u => u.Id, (v, u) => u.Code)
            .Where(c => codes.Contains(ByteOrder.Exactly(c))).ToListAsync(cancel);
        foreach (var code in codes.Intersect(known).Except(there))
        {
            page.ModelState.AddModelError("Input.Sources", texts["“{0}” is not there on {1}.", code, VietnamTime.Date(day)]);
        }

        return page.ModelState.IsValid;
    }
}
