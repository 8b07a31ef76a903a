using FluentValidation;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.MyPledge;

public sealed class SelfReviewInput
{
    public int Version { get; set; }
    public List<ReviewedCommitment> Items { get; set; } = [];
    public string? Summary { get; set; }

    /// <summary>By number; two posted under one number would be a forged form, and the first counts.</summary>
    public IReadOnlyDictionary<int, (Fulfilment? Fulfilment, string? Outcome)> ByNo() =>
        Items.DistinctBy(i => i.No).ToDictionary(i => i.No, i => (i.Fulfilment, i.Outcome));
}

public sealed class ReviewedCommitment
{
    public int No { get; set; }
    public Fulfilment? Fulfilment { get; set; }
    public string? Outcome { get; set; }
}

/// <summary>A draft must fit; handing in also asks how far each commitment was kept.</summary>
public sealed class SelfReviewInputValidator : AbstractValidator<SelfReviewInput>
{
    public const string HandingIn = nameof(HandingIn);

    public SelfReviewInputValidator(Texts texts)
    {
        RuleForEach(i => i.Items).ChildRules(item => item.RuleFor(i => i.Outcome).Must(text => VietnameseText.CleanLines(text).Length <= Commitment.OutcomeLength)
            .WithMessage(i => texts["This is too long: {0} of at most {1} characters.", VietnameseText.CleanLines(i.Outcome).Length, Commitment.OutcomeLength]));
        RuleForEach(i => i.Items).ChildRules(item => item.RuleFor(i => i.Fulfilment).IsInEnum().WithMessage(i => texts["Say how far commitment {0} was kept.", i.No]));
        RuleFor(i => i.Summary).Must(text => VietnameseText.CleanLines(text).Length <= Pledge.ReviewLength)
            .WithMessage(i => texts["This is too long: {0} of at most {1} characters.", VietnameseText.CleanLines(i.Summary).Length, Pledge.ReviewLength]);
    }
}
