using FluentValidation;
using Pledges.Domain.Planning;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Targets;

/// <summary>An indicator as typed.</summary>
public sealed class IndicatorInput
{
    public int? Year { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
    public string? Unit { get; set; }
    public string? Target { get; set; }
    public Direction Direction { get; set; } = Direction.Up;

    /// <summary>The version that the person saw; 0 for a new one.</summary>
    public int Version { get; set; }

    public static IndicatorInput Of(Indicator indicator) => new()
    {
        Year = indicator.Year,
        Code = indicator.Code,
        Name = indicator.Name,
        Unit = indicator.Unit,
        Target = Numbers.Value(indicator.Target),
        Direction = indicator.Direction,
        Version = indicator.Version,
    };

    // A method: model binding reads every property.
    public IndicatorDetails ToDetails() => new(Code ?? "", Name ?? "", Unit ?? "", TypedNumber.Read(Target)!.Value, Direction);
}

public sealed class IndicatorInputValidator : AbstractValidator<IndicatorInput>
{
    public IndicatorInputValidator(Texts texts)
    {
        RuleFor(i => i.Year).NotNull().WithMessage(texts["Give the year."]);
        RuleFor(i => i.Code).Must(IsGiven).WithMessage(texts["Give a code of at most {0} characters.", Indicator.CodeLength]);
        RuleFor(i => i.Code).Fits(texts, Indicator.CodeLength);
        RuleFor(i => i.Name).Must(IsGiven).WithMessage(texts["Give a name of at most {0} characters.", Indicator.NameLength]);
        RuleFor(i => i.Name).Fits(texts, Indicator.NameLength);
        RuleFor(i => i.Unit).Fits(texts, Indicator.UnitLength);
        RuleFor(i => i.Target).Must(t => TypedNumber.Read(t) is not null).WithMessage(texts["Enter a number."]);
        RuleFor(i => i.Direction).IsInEnum().WithMessage(texts["What was entered here cannot be read."]);
    }

    private static bool IsGiven(string? text) => VietnameseText.Clean(text).Length > 0;
}
