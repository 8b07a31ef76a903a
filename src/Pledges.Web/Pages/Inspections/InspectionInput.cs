using FluentValidation;
using Pledges.Domain.Inspections;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Inspections;

public sealed class InspectionInput
{
    /// <summary>Organisation and body in one choice: <c>12:2</c>.</summary>
    public string? By { get; set; }
    public int? Year { get; set; }
    public Activity Activity { get; set; } = Activity.Inspection;
    public InspectionKind Kind { get; set; } = InspectionKind.Topical;
    public string? Topic { get; set; }
    public string? Content { get; set; }
    public DateOnly? PlannedFor { get; set; }
    public DateOnly? PeriodFrom { get; set; }
    public DateOnly? PeriodTo { get; set; }

    /// <summary>The version that the person saw; 0 for a new one.</summary>
    public int Version { get; set; }

    public static string Choice(int unitId, InspectionBody body) => $"{unitId}:{(int)body}";

    public static InspectionInput Of(Inspection i) => new()
    {
        By = Choice(i.BodyUnitId, i.Body),
        Year = i.Year,
        Activity = i.Activity,
        Kind = i.Kind,
        Topic = i.TopicCode,
        Content = i.Content,
        PlannedFor = i.PlannedFor,
        PeriodFrom = i.PeriodFrom,
        PeriodTo = i.PeriodTo,
        Version = i.Version,
    };

    // A method: model binding reads every property.
    public InspectionDetails ToDetails()
    {
        var by = By!.Split(':');
        return new(
            Year!.Value, (InspectionBody)int.Parse(by[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(by[0], System.Globalization.CultureInfo.InvariantCulture),
            Activity, Kind, Topic!, Content, PlannedFor, PeriodFrom, PeriodTo);
    }
}

public sealed class InspectionInputValidator : AbstractValidator<InspectionInput>
{
    public InspectionInputValidator(Texts texts)
    {
        RuleFor(i => i.By).NotEmpty().WithMessage(_ => texts["Choose who inspects."]);
        RuleFor(i => i.Year).NotNull().WithMessage(_ => texts["Give the year of the programme."]);
        RuleFor(i => i.Activity).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
        RuleFor(i => i.Kind).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
        RuleFor(i => i.Topic).NotEmpty().WithMessage(_ => texts["Choose the topic."]);
        RuleFor(i => i.Content).Fits(texts, Inspection.ContentLength);
    }
}
