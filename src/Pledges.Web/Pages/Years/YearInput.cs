using FluentValidation;
using Pledges.Data.Pledging;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Years;

/// <summary>The settings of a year as the form posts them.</summary>
public sealed class YearInput
{
    public int? Year { get; set; }
    public DateOnly? OpensOn { get; set; }
    public DateOnly? DueOn { get; set; }
    public DateOnly? LateUntil { get; set; }
    public DateOnly? MidYearFrom { get; set; }
    public DateOnly? MidYearUntil { get; set; }
    public DateOnly? ReviewFrom { get; set; }
    public ResultScale ResultScale { get; set; } = ResultScale.FourSteps;
    public PopulationRule PopulationRule { get; set; } = PopulationRule.WithoutExemptAndSuspended;
    public int? FormVersionId { get; set; }
    public string? SchemeCode { get; set; }
    public List<GoalInput> Goals { get; set; } = [];

    /// <summary>The version of the year that the person saw.</summary>
    public int Version { get; set; }

    public YearSettings ToSettings() => new(OpensOn!.Value, DueOn!.Value, LateUntil!.Value, PopulationRule, SchemeCode!)
    {
        MidYearFrom = MidYearFrom!.Value,
        MidYearUntil = MidYearUntil!.Value,
        ReviewFrom = ReviewFrom!.Value,
        ResultScale = ResultScale,
    };

    public IReadOnlyList<Goal> ToGoals() => [.. Goals.Where(g => g.Percent is not null).Select(g => new Goal(g.FigureId ?? "", g.Comparison, g.Percent!.Value))];

    public static YearInput From(YearOrder order) => new()
    {
        Year = order.Year,
        OpensOn = order.Settings.OpensOn,
        DueOn = order.Settings.DueOn,
        LateUntil = order.Settings.LateUntil,
        MidYearFrom = order.Settings.MidYearFrom,
        MidYearUntil = order.Settings.MidYearUntil,
        ReviewFrom = order.Settings.ReviewFrom,
        ResultScale = order.Settings.ResultScale,
        PopulationRule = order.Settings.PopulationRule,
        FormVersionId = order.FormVersionId,
        SchemeCode = order.Settings.SchemeCode,
        Goals = [.. FigureCatalogue.All.Where(f => f.MayHaveTarget).Select(f => GoalInput.From(f.Id, order.Goals.FirstOrDefault(g => g.FigureId == f.Id)))],
    };
}

public sealed class YearInputValidator : AbstractValidator<YearInput>
{
    public YearInputValidator(Texts texts)
    {
        RuleFor(i => i.Year).NotNull().WithMessage(_ => texts["Give the year."])
            .InclusiveBetween(2010, 2100).WithMessage(_ => texts["The year must lie between {0} and {1}.", 2010, 2100]);
        RuleFor(i => i.OpensOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."])
            .Must((i, day) => day is null || i.Year is null || day.Value.Year >= i.Year - 1).WithMessage(_ => texts["A year opens within itself or in the year before."]);
        RuleFor(i => i.DueOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."])
            .Must((i, day) => day is null || i.OpensOn is null || day >= i.OpensOn).WithMessage(_ => texts["The due date is before the opening."]);
        RuleFor(i => i.LateUntil).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."])
            .Must((i, day) => day is null || i.DueOn is null || day >= i.DueOn).WithMessage(_ => texts["The last day is before the due date."])
            .Must((i, day) => day is null || i.Year is null || day.Value.Year <= i.Year).WithMessage(_ => texts["The last day must lie within the year."]);
        RuleFor(i => i.MidYearFrom).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."])
            .Must((i, day) => day is null || i.Year is null || day.Value.Year == i.Year).WithMessage(_ => texts["The day must lie within the year."]);
        RuleFor(i => i.MidYearUntil).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."])
            .Must((i, day) => day is null || i.MidYearFrom is null || day >= i.MidYearFrom).WithMessage(_ => texts["The last day of the check is before its first."]);
        RuleFor(i => i.ReviewFrom).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."])
            .Must((i, day) => day is null || i.MidYearUntil is null || day > i.MidYearUntil).WithMessage(_ => texts["The reviews begin after the mid-year check."])
            .Must((i, day) => day is null || i.Year is null || day.Value.Year == i.Year).WithMessage(_ => texts["The day must lie within the year."]);
        RuleFor(i => i.ResultScale).IsInEnum().WithMessage(_ => texts["Choose the scale."]);
        RuleFor(i => i.PopulationRule).IsInEnum().WithMessage(_ => texts["Choose who counts."]);
        RuleFor(i => i.SchemeCode).NotEmpty().WithMessage(_ => texts["Choose the grade scheme."]);
        RuleForEach(i => i.Goals).ChildRules(goal =>
        {
            goal.RuleFor(g => g.Comparison).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
            goal.RuleFor(g => g.Value).Must((g, _) => g.IsEmpty || g.Percent is >= 0 and <= 100)
                .WithMessage(_ => texts["A target lies between {0} and {1} percent.", 0, 100]);
        });
    }
}
