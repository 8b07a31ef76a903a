using FluentValidation;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

public sealed class FindingInput
{
    public FindingKind Kind { get; set; } = FindingKind.Shortcoming;
    public ShortcomingType? Type { get; set; }
    public Domain.Inspections.Severity? Severity { get; set; }
    public string? Text { get; set; }
    public string? Against { get; set; }
    public DateOnly? FoundOn { get; set; }

    /// <summary>By when it is to be remedied; empty where nothing is asked.</summary>
    public DateOnly? RemedyBy { get; set; }
    public int Version { get; set; }

    // A method: model binding reads every property.
    public FindingText ToText() => new(
        Kind, Kind == FindingKind.Unfounded ? null : Type, Kind == FindingKind.Violation ? Severity : null, Text ?? "", Against, FoundOn!.Value);
}

public sealed class FindingInputValidator : AbstractValidator<FindingInput>
{
    public FindingInputValidator(Texts texts)
    {
        RuleFor(i => i.Kind).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
        RuleFor(i => i.Type).NotNull().When(i => i.Kind != FindingKind.Unfounded).WithMessage(_ => texts["Choose the type."]);
        RuleFor(i => i.Severity).NotNull().When(i => i.Kind == FindingKind.Violation).WithMessage(_ => texts["Say how grave the violation is."]);
        RuleFor(i => i.Text).NotEmpty().WithMessage(_ => texts["Write what was found."]);
        RuleFor(i => i.Text).Fits(texts, Finding.TextLength);
        RuleFor(i => i.Against).Fits(texts, Finding.RuleLength);
        RuleFor(i => i.FoundOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
    }
}

public sealed class ConclusionInput
{
    public DateOnly? ConcludedOn { get; set; }
    public string? Outcome { get; set; }
    public string? ConclusionNo { get; set; }
    public string? NoticeNo { get; set; }
    public DateOnly? NoticeOn { get; set; }
    public int Version { get; set; }

    public static ConclusionInput Of(InspectionSubject subject, Inspection inspection, DateOnly today) => new()
    {
        ConcludedOn = subject.ConcludedOn ?? today,
        Outcome = subject.Outcome,
        ConclusionNo = subject.ConclusionNo,
        NoticeNo = subject.NoticeNo,
        NoticeOn = subject.NoticeOn,
        Version = inspection.Version,
    };

    // A method: model binding reads every property.
    public Conclusion ToConclusion() => new(ConcludedOn, Outcome, ConclusionNo, NoticeNo, NoticeOn);
}

public sealed class ConclusionInputValidator : AbstractValidator<ConclusionInput>
{
    public ConclusionInputValidator(Texts texts)
    {
        RuleFor(i => i.ConcludedOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.Outcome).NotEmpty().WithMessage(_ => texts["Write the conclusion in at most {0} characters.", InspectionSubject.OutcomeLength]);
        RuleFor(i => i.Outcome).Fits(texts, InspectionSubject.OutcomeLength);
        RuleFor(i => i.ConclusionNo).Fits(texts, Inspection.NumberLength);
        RuleFor(i => i.NoticeNo).Fits(texts, Inspection.NumberLength);
    }
}
