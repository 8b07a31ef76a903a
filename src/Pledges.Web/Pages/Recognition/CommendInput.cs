using FluentValidation;
using Pledges.Domain.Recognition;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

public sealed class CommendInput
{
    public CommendationForm? Form { get; set; }
    public CommendingBody? Body { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public string? DecisionNo { get; set; }
    public string? Title { get; set; }
    public int? DeedId { get; set; }

    /// <summary>Why the same deed is rewarded once more.</summary>
    public string? SecondReason { get; set; }

    // A method: model binding reads every property.
    public CommendationFacts ToFacts() => new(DecidedOn!.Value, DecisionNo, Form!.Value, Title ?? "", Body, DeedId);
}

public sealed class CommendInputValidator : AbstractValidator<CommendInput>
{
    public CommendInputValidator(Texts texts)
    {
        RuleFor(i => i.Form).NotNull().WithMessage(_ => texts["Choose the form of commendation."]).IsInEnum().WithMessage(_ => texts["Choose the form of commendation."]);
        RuleFor(i => i.Body).NotNull().WithMessage(_ => texts["Say in whose name."]);
        RuleFor(i => i.DecidedOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.Title).Must(t => VietnameseText.Clean(t).Length is > 0 and <= Commendation.TitleLength).WithMessage(_ => texts["Say for what, in at most {0} characters.", Commendation.TitleLength]);
        RuleFor(i => i.DecisionNo).Fits(texts, Commendation.DecisionLength);
        RuleFor(i => i.SecondReason).Fits(texts, Commendation.ReasonLength);
    }
}
