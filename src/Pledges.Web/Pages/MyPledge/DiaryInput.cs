using FluentValidation;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;
using Pledges.Web.Validation;

namespace Pledges.Web.Pages.MyPledge;

public sealed class DiaryInput
{
    public DateOnly? On { get; set; }

    /// <summary>Key of the commitment; nothing is the pledge in general.</summary>
    public int? Commitment { get; set; }
    public string? Text { get; set; }
    public int? Count { get; set; }
    public bool IsShared { get; set; }
    public string? Evidence { get; set; }
    public string? EvidenceNo { get; set; }
    public int? ModelId { get; set; }

    // A method: model binding reads every property.
    public DiaryNote ToNote() => new(On!.Value, Commitment, Text ?? "", Count, IsShared, Evidence, EvidenceNo, ModelId);
}

public sealed class DiaryInputValidator : AbstractValidator<DiaryInput>
{
    public DiaryInputValidator(Texts texts, TimeProvider clock)
    {
        RuleFor(i => i.On).NotNull().WithMessage(texts["Give the day, like 15/03/2026."]);
        RuleFor(i => i.On).Must(on => on is null || on <= clock.Today()).WithMessage(texts["The day is in the future."]);
        RuleFor(i => i.Text).Must(text => VietnameseText.CleanLines(text).Length > 0).WithMessage(texts["Write what was done."]);
        RuleFor(i => i.Text).Must(text => VietnameseText.CleanLines(text).Length <= DiaryEntry.TextLength)
            .WithMessage(i => texts["This is too long: {0} of at most {1} characters.", VietnameseText.CleanLines(i.Text).Length, DiaryEntry.TextLength]);
        RuleFor(i => i.Evidence).Fits(texts, DiaryEntry.EvidenceLength);
        RuleFor(i => i.EvidenceNo).Fits(texts, DiaryEntry.EvidenceNoLength);
        RuleFor(i => i.Count).InclusiveBetween(0, DiaryEntry.LargestCount)
            .WithMessage(texts["The count must lie between {0} and {1}.", 0, Numbers.Count(DiaryEntry.LargestCount)]);
    }
}
