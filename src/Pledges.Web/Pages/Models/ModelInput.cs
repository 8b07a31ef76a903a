using FluentValidation;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Models;

public sealed class ModelInput
{
    public int? UnitId { get; set; }
    public string? Name { get; set; }
    public string? Field { get; set; }
    public string? Description { get; set; }
    public DateOnly? From { get; set; }

    /// <summary>The last day on which it runs.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>The version that the person saw; 0 for a new model.</summary>
    public int Version { get; set; }

    public static ModelInput Of(PracticeModel model) => new()
    {
        UnitId = model.UnitId,
        Name = model.Name,
        Field = model.Field,
        Description = model.Description,
        From = model.From,
        LastDay = model.To?.AddDays(-1),
        Version = model.Version,
    };

    // A method: model binding reads every property.
    public PracticeModelDetails ToDetails() =>
        new(Name ?? "", Field ?? "", Description ?? "", From!.Value, LastDay is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : LastDay);
}

public sealed class ModelInputValidator : AbstractValidator<ModelInput>
{
    public ModelInputValidator(Texts texts)
    {
        RuleFor(i => i.Name).Must(IsGiven).WithMessage(texts["Give the model a name."]);
        RuleFor(i => i.Name).Fits(texts, PracticeModel.NameLength);
        RuleFor(i => i.Field).Must(IsGiven).WithMessage(texts["Say in which field it is."]);
        RuleFor(i => i.Field).Fits(texts, PracticeModel.FieldLength);
        RuleFor(i => i.Description).Must(IsGiven).WithMessage(texts["Say what members do in it."]);
        RuleFor(i => i.Description).Fits(texts, PracticeModel.DescriptionLength);
        RuleFor(i => i.From).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
    }

    private static bool IsGiven(string? text) => VietnameseText.CleanLines(text).Length > 0;
}
