using FluentValidation;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.Rules;

/// <summary>A new version of the form as typed.</summary>
public sealed class FormInput
{
    private const int BlankRows = 2;

    public FormType Type { get; set; } = FormType.RoleModelPledge;
    public string? Name { get; set; }
    public string? NameEn { get; set; }
    public string? Preamble { get; set; }
    public int? FromYear { get; set; }
    public int? Min { get; set; }
    public int? Max { get; set; }
    public List<SectionInput> Sections { get; set; } = [];

    public static FormInput From(FormVersion form, int fromYear) => new()
    {
        Type = form.Type,
        Name = form.Name,
        NameEn = form.NameEn,
        Preamble = form.Preamble,
        FromYear = fromYear,
        Min = form.MinCommitments,
        Max = form.MaxCommitments,
        Sections = [.. form.Sections.OrderBy(s => s.No).Select(SectionInput.From), .. Enumerable.Range(0, BlankRows).Select(_ => new SectionInput())],
    };

    /// <summary>The sections in the order of their rows; blank rows fall away.</summary>
    public FormVersion ToForm() => new(
        Type, VietnameseText.Clean(Name), Or(NameEn, Name), FromYear!.Value, Min!.Value, Max!.Value,
        Sections.Where(s => !s.IsBlank).Select((s, i) => s.ToSection(i + 1)))
    {
        Preamble = VietnameseText.CleanLines(Preamble) is { Length: > 0 } clean ? clean : null,
    };

    internal static string Or(string? given, string? otherwise) => VietnameseText.Clean(given) is { Length: > 0 } clean ? clean : VietnameseText.Clean(otherwise);
}

public sealed class SectionInput
{
    public string? Code { get; set; }
    public string? Title { get; set; }
    public string? TitleEn { get; set; }
    public string? Hint { get; set; }
    public string? HintEn { get; set; }
    public bool IsRequired { get; set; }
    public bool DeedAndDeadlineSuffice { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Code) && string.IsNullOrWhiteSpace(Title);

    public static SectionInput From(FormSection section) => new()
    {
        Code = section.Code,
        Title = section.Title,
        TitleEn = section.TitleEn,
        Hint = section.Hint,
        HintEn = section.HintEn,
        IsRequired = section.IsRequired,
        DeedAndDeadlineSuffice = section.DeedAndDeadlineSuffice,
    };

    public FormSection ToSection(int no) => new(
        VietnameseText.Clean(Code), no, VietnameseText.Clean(Title), FormInput.Or(TitleEn, Title), VietnameseText.Clean(Hint), FormInput.Or(HintEn, Hint), IsRequired, DeedAndDeadlineSuffice);
}

public sealed class FormInputValidator : AbstractValidator<FormInput>
{
    private const string CodePattern = "^[a-z0-9_]+$";

    public FormInputValidator(Texts texts)
    {
        RuleFor(i => i.Type).IsInEnum().WithMessage(_ => texts["What was entered here cannot be read."]);
        RuleFor(i => i.Name).Must(n => VietnameseText.Clean(n).Length is > 0 and <= FormVersion.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", FormVersion.NameLength]);
        RuleFor(i => i.NameEn).Must(n => VietnameseText.Clean(n).Length <= FormVersion.NameLength).WithMessage(_ => texts["Give a name of at most {0} characters.", FormVersion.NameLength]);
        RuleFor(i => i.Preamble).Must(p => VietnameseText.CleanLines(p).Length <= FormVersion.PreambleLength).WithMessage(_ => texts["At most {0} characters.", FormVersion.PreambleLength]);
        RuleFor(i => i.FromYear).NotNull().WithMessage(_ => texts["Give the year."]).InclusiveBetween(2010, 2100).WithMessage(_ => texts["The year must lie between {0} and {1}.", 2010, 2100]);
        RuleFor(i => i.Min).NotNull().WithMessage(_ => texts["Give a number."]);
        RuleFor(i => i.Max).NotNull().WithMessage(_ => texts["Give a number."]);
        RuleForEach(i => i.Sections).ChildRules(section =>
        {
            section.RuleFor(s => s.Code).Must(c => VietnameseText.Clean(c).Length <= FormSection.CodeLength).WithMessage(_ => texts["At most {0} characters.", FormSection.CodeLength])
                .Matches(CodePattern).WithMessage(_ => texts["Small letters without marks, digits and _ only, such as dao_duc."]).When(s => !s.IsBlank);
            section.RuleFor(s => s.Title).Must(t => VietnameseText.Clean(t).Length is > 0 and <= FormSection.TitleLength)
                .WithMessage(_ => texts["Give a title of at most {0} characters.", FormSection.TitleLength]).When(s => !s.IsBlank);
            section.RuleFor(s => s.TitleEn).Must(t => VietnameseText.Clean(t).Length <= FormSection.TitleLength).WithMessage(_ => texts["At most {0} characters.", FormSection.TitleLength]);
            section.RuleFor(s => s.Hint).Must(t => VietnameseText.Clean(t).Length <= FormSection.HintLength).WithMessage(_ => texts["At most {0} characters.", FormSection.HintLength]);
            section.RuleFor(s => s.HintEn).Must(t => VietnameseText.Clean(t).Length <= FormSection.HintLength).WithMessage(_ => texts["At most {0} characters.", FormSection.HintLength]);
        });
    }
}
