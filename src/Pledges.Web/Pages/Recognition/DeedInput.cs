using FluentValidation;
using Pledges.Domain.Recognition;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.Recognition;

public sealed class DeedInput
{
    public string? MemberCode { get; set; }
    public string? Title { get; set; }
    public string? Text { get; set; }
    public List<ExemplarFields> Fields { get; set; } = [];
    public DateOnly? DoneOn { get; set; }
    public int? Beneficiaries { get; set; }
    public string? BeneficiaryGroup { get; set; }
    public RecognitionLevel Level { get; set; } = RecognitionLevel.City;

    /// <summary>The writer looked at the text again and found no data of a person in it.</summary>
    public bool IsChecked { get; set; }

    /// <summary>The version that the person saw; 0 for a new deed.</summary>
    public int Version { get; set; }

    // Methods: model binding reads every property.
    public bool SeemsPersonal() => PersonalData.SeemsIn(Title) || PersonalData.SeemsIn(Text) || PersonalData.SeemsIn(BeneficiaryGroup);

    public DeedDetails ToDetails() => new(Title ?? "", Text ?? "", Fields.Aggregate(ExemplarFields.None, (all, f) => all | f), DoneOn!.Value, Beneficiaries, BeneficiaryGroup);

    public static DeedInput Of(GoodDeed deed) => new()
    {
        Title = deed.Title,
        Text = deed.Text,
        Fields = [.. RecognitionWords.EachField.Where(f => deed.Fields.HasFlag(f))],
        DoneOn = deed.DoneOn,
        Beneficiaries = deed.Beneficiaries,
        BeneficiaryGroup = deed.BeneficiaryGroup,
        Version = deed.Version,
    };
}

public sealed class DeedInputValidator : AbstractValidator<DeedInput>
{
    public DeedInputValidator(Texts texts)
    {
        RuleFor(i => i.Title).Must(IsGiven).WithMessage(_ => texts["Give the deed a title."]);
        RuleFor(i => i.Title).Fits(texts, GoodDeed.TitleLength);
        RuleFor(i => i.Text).Must(IsGiven).WithMessage(_ => texts["Say what the member did."]);
        RuleFor(i => i.Text).Fits(texts, GoodDeed.TextLength);
        RuleFor(i => i.Fields).Must(f => f.Count > 0 && f.TrueForAll(RecognitionWords.EachField.Contains)).WithMessage(_ => texts["Choose at least one field: work, labour, study, self-training."]);
        RuleFor(i => i.DoneOn).NotNull().WithMessage(_ => texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.Beneficiaries).InclusiveBetween(0, GoodDeed.MostBeneficiaries).WithMessage(_ => texts["Give a number from 0 to {0}.", GoodDeed.MostBeneficiaries]);
        RuleFor(i => i.BeneficiaryGroup).Fits(texts, GoodDeed.GroupLength);
        RuleFor(i => i.IsChecked).Equal(true).When(i => i.SeemsPersonal())
            .WithMessage(_ => texts["The text seems to hold a telephone or ID number. Take it out, or say that it is none."]);
    }

    private static bool IsGiven(string? text) => VietnameseText.CleanLines(text).Length > 0;
}
