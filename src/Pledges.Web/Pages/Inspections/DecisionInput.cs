using System.Text.RegularExpressions;
using FluentValidation;
using Pledges.Domain.Inspections;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Inspections;

public sealed partial class DecisionInput
{
    public const int LongestTeam = 2000;

    public string? DecisionNo { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public string? Head { get; set; }
    public string? Deputy { get; set; }

    /// <summary>One a line.</summary>
    public string? Others { get; set; }

    /// <summary>An inspection of the past: only what came of it is entered.</summary>
    public bool IsPast { get; set; }

    /// <summary>When each step is due; empty is the usual day.</summary>
    public Dictionary<StepKind, DateOnly?> Due { get; set; } = [];

    /// <summary>The form shows every step, also those that were not sent.</summary>
    public DecisionInput WithEveryStep()
    {
        foreach (var step in InspectionDecision.UsualDays.Keys)
        {
            Due.TryAdd(step, null);
        }

        return this;
    }

    public int Version { get; set; }

    // Methods: model binding reads every property.
    public IReadOnlyList<(string Name, TeamDuty Duty, string? Code)> Team() =>
    [
        .. new[] { (Head, TeamDuty.Head), (Deputy, TeamDuty.Deputy) }.Concat((Others ?? "").Split('\n').Select(line => ((string?)line, TeamDuty.Member)))
            .Where(p => !string.IsNullOrWhiteSpace(p.Item1))
            .Select(p => Coded().Match(p.Item1!) is { Success: true } coded
                ? (coded.Groups[1].Value.Trim(), p.Item2, (string?)coded.Groups[2].Value)
                : (VietnameseText.Clean(p.Item1), p.Item2, null)),
    ];

    public IReadOnlyDictionary<StepKind, DateOnly> DueDays() =>
        IsPast ? new Dictionary<StepKind, DateOnly>() : InspectionDecision.Usual(DecidedOn!.Value).ToDictionary(d => d.Key, d => Due.GetValueOrDefault(d.Key) ?? d.Value);

    // "Lê Văn An (000123)": the card code in brackets.
    [GeneratedRegex(@"^(.+)\((\w[\w.-]*)\)\s*$")]
    private static partial Regex Coded();
}

public sealed class DecisionInputValidator : AbstractValidator<DecisionInput>
{
    public DecisionInputValidator(Texts texts)
    {
        RuleFor(i => i.DecisionNo).Must(n => VietnameseText.Clean(n).Length is > 0 and <= Inspection.NumberLength)
            .WithMessage(_ => texts["Give the number of the decision (at most {0} characters).", Inspection.NumberLength]);
        RuleFor(i => i.DecidedOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.Head).NotEmpty().WithMessage(_ => texts["Name the head of the team."]);
        RuleFor(i => i.Others).Must(o => (o ?? "").Length <= DecisionInput.LongestTeam).WithMessage(_ => texts["The list is too long."]);
    }
}
