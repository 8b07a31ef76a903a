using FluentValidation;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Remedies;

public sealed class PlanInput
{
    public string? ImmediateAct { get; set; }
    public string? Cause { get; set; }
    public string? Measures { get; set; }

    /// <summary>Card code of the member who answers for it; empty is the unit, or whoever it is now.</summary>
    public string? MemberCode { get; set; }
    public DateOnly? DueOn { get; set; }
    public int Version { get; set; }
}

public sealed class PlanInputValidator : AbstractValidator<PlanInput>
{
    public PlanInputValidator(Texts texts)
    {
        RuleFor(i => i.ImmediateAct).Fits(texts, Remedy.TextLength);
        RuleFor(i => i.Cause).NotEmpty().WithMessage(_ => texts["Write the cause."]);
        RuleFor(i => i.Cause).Fits(texts, Remedy.TextLength);
        RuleFor(i => i.Measures).NotEmpty().WithMessage(_ => texts["Write what will be done."]);
        RuleFor(i => i.Measures).Fits(texts, Remedy.TextLength);
        RuleFor(i => i.DueOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
    }
}

/// <summary>A line in the history of a remedy: progress, done, a comment, a check.</summary>
public sealed class RemedyActInput
{
    public DateOnly? On { get; set; }
    public string? Text { get; set; }
    public DateOnly? DueOn { get; set; }
    public int Version { get; set; }
}

public sealed class RemedyActInputValidator : AbstractValidator<RemedyActInput>
{
    public RemedyActInputValidator(Texts texts)
    {
        RuleFor(i => i.Text).NotEmpty().WithMessage(_ => texts["Write it in at most {0} characters.", Remedy.TextLength]);
        RuleFor(i => i.Text).Fits(texts, Remedy.TextLength);
    }
}
