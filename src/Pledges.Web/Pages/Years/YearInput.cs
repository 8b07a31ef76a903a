using FluentValidation;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Years;

public sealed class YearInput
{
    public int? Year { get; set; }
    public DateOnly? OpensOn { get; set; }
    public DateOnly? DueOn { get; set; }
    public DateOnly? LateUntil { get; set; }
    public PopulationRule PopulationRule { get; set; } = PopulationRule.WithoutExemptAndSuspended;
    public string? SchemeCode { get; set; }
    public int Version { get; set; }

    public YearSettings Settings => new(OpensOn!.Value, DueOn!.Value, LateUntil!.Value, PopulationRule, SchemeCode!);

    public static YearInput From(int year, YearSettings settings) => new()
    {
        Year = year,
        OpensOn = settings.OpensOn,
        DueOn = settings.DueOn,
        LateUntil = settings.LateUntil,
        PopulationRule = settings.PopulationRule,
        SchemeCode = settings.SchemeCode,
    };
}

public sealed class YearInputValidator : AbstractValidator<YearInput>
{
    public YearInputValidator(Texts texts)
    {
        RuleFor(i => i.Year).NotNull().WithMessage(texts["Give the year."]);
        RuleFor(i => i.Year).InclusiveBetween(2010, 2100).WithMessage(texts["The year must lie between {0} and {1}.", 2010, 2100]);
        RuleFor(i => i.OpensOn).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.DueOn).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.DueOn).GreaterThanOrEqualTo(i => i.OpensOn).WithMessage(texts["The due date is before the opening."]);
        RuleFor(i => i.LateUntil).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.LateUntil).GreaterThanOrEqualTo(i => i.DueOn).WithMessage(texts["The last day is before the due date."]);
        RuleFor(i => i.LateUntil).Must((i, day) => day is null || i.Year is null || day.Value.Year <= i.Year).WithMessage(texts["The last day must lie within the year."]);
        RuleFor(i => i.PopulationRule).IsInEnum().WithMessage(texts["Choose who counts."]);
        RuleFor(i => i.SchemeCode).NotEmpty().WithMessage(texts["Choose the grade scheme."]);
    }
}
