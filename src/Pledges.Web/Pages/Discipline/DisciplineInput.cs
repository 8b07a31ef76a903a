using FluentValidation;
using Pledges.Domain.Discipline;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Discipline;

/// <summary>Whom a decision is about.</summary>
public enum DisciplineSubject
{
    Member = 1,
    Organisation = 2,
}

public sealed class DisciplineInput
{
    public DisciplineSubject? About { get; set; }

    /// <summary>Card code of the member, or code of the organisation.</summary>
    public string? Code { get; set; }
    public string? DecisionNo { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public string? Body { get; set; }
    public DisciplineForm? Form { get; set; }
    public Grounds? MainGround { get; set; }
    public List<Grounds> Further { get; set; } = [];
    public bool IsLackOfExample { get; set; }

    /// <summary>The version that the person saw; 0 for a new decision.</summary>
    public int Version { get; set; }

    public static DisciplineInput Of(DisciplineDecision decision) => new()
    {
        DecisionNo = decision.DecisionNo,
        DecidedOn = decision.DecidedOn,
        Body = decision.Body,
        Form = decision.Form,
        MainGround = decision.MainGround,
        Further = [.. DisciplineWords.Each(decision.FurtherGrounds)],
        IsLackOfExample = decision.IsLackOfExample,
        Version = decision.Version,
    };

    // A method: model binding reads every property.
    public DisciplineFacts ToFacts() => new(
        DecisionNo ?? "", DecidedOn!.Value, Form!.Value, MainGround!.Value, Further.Aggregate(Grounds.None, (all, g) => all | g), IsLackOfExample, VietnameseText.Clean(Body));
}

public sealed class DisciplineInputValidator : AbstractValidator<DisciplineInput>
{
    public DisciplineInputValidator(Texts texts)
    {
        RuleFor(i => i.DecisionNo).Must(n => VietnameseText.Clean(n).Length is > 0 and <= DisciplineDecision.DecisionLength)
            .WithMessage(_ => texts["Give the number of the decision (at most {0} characters).", DisciplineDecision.DecisionLength]);
        RuleFor(i => i.DecidedOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.Body).Fits(texts, DisciplineDecision.BodyLength);
        RuleFor(i => i.Form).NotNull().WithMessage(_ => texts["Choose the form of discipline."]).IsInEnum().WithMessage(_ => texts["Choose the form of discipline."]);
        RuleFor(i => i.MainGround).Must(g => g is { } main && DisciplineFacts.EachGround.Contains(main)).WithMessage(_ => texts["Choose the one main ground of the decision."]);
        RuleForEach(i => i.Further).Must(DisciplineFacts.EachGround.Contains).WithMessage(_ => texts["Choose among the grounds of the list."]);
    }
}
