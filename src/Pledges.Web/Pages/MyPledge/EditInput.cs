using FluentValidation;
using Pledges.Domain.Pledging;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>What the form posts: every commitment with its parts, and which button was pressed.</summary>
public sealed class EditInput
{
    /// <summary>The version of the pledge that the person saw; 0 before the first save.</summary>
    public int Version { get; set; }

    public List<CommitmentInput> Rows { get; set; } = [];

    /// <summary>The commitment just taken out, for putting it back.</summary>
    public CommitmentInput? Removed { get; set; }

    /// <summary>In the order of the form; the domain drops blank ones.</summary>
    public IReadOnlyList<CommitmentText> Texts(FormVersion form) => [.. Written(form).Select(w => w.Text)];

    public IReadOnlyList<WrittenCommitment> Written(FormVersion form) =>
        [.. Rows.OrderBy(r => form.Section(r.Section ?? "")?.No ?? int.MaxValue).Select(r => new WrittenCommitment(r.Key, r.ToText().Clean())).Where(w => !w.Text.IsBlank)];
}

public sealed class CommitmentInput
{
    /// <summary>Which commitment the row amends; nothing for a new one.</summary>
    public int? Key { get; set; }
    public string? Section { get; set; }
    public string? Deed { get; set; }
    public string? Quantity { get; set; }
    public string? Due { get; set; }
    public string? Beneficiary { get; set; }
    public string? Duty { get; set; }
    public string? Check { get; set; }
    public string? Model { get; set; }

    /// <summary>The remedy of an inspection that it takes up.</summary>
    public int? RemedyId { get; set; }

    // A method: model binding reads every property.
    public CommitmentText ToText() => new(Section ?? "", Deed ?? "", Quantity, Due, Beneficiary, Duty, Check, Model, RemedyId);

    public static CommitmentInput From(CommitmentText text, int? key = null) => new()
    {
        Key = key,
        Section = text.Section,
        Deed = text.Deed,
        Quantity = text.Quantity,
        Due = text.Due,
        Beneficiary = text.Beneficiary,
        Duty = text.Duty,
        Check = text.Check,
        Model = text.Model,
        RemedyId = text.RemedyId,
    };
}

/// <summary>A draft may be incomplete; its texts must fit. Lengths count as stored: composed, trimmed, without invisible signs.</summary>
public sealed class EditInputValidator : AbstractValidator<EditInput>
{
    public EditInputValidator(Texts texts)
    {
        RuleForEach(i => i.Rows).ChildRules(row =>
        {
            row.RuleFor(r => r.Deed).Must((r, _) => r.ToText().Clean().Deed.Length <= Commitment.DeedLength)
                .WithMessage(r => texts["The deed is too long: {0} of at most {1} characters.", r.ToText().Clean().Deed.Length, Commitment.DeedLength]);
            Part(row, r => r.Quantity);
            Part(row, r => r.Due);
            Part(row, r => r.Beneficiary);
            Part(row, r => r.Duty);
            Part(row, r => r.Check);
            Part(row, r => r.Model);
        });

        void Part(InlineValidator<CommitmentInput> row, System.Linq.Expressions.Expression<Func<CommitmentInput, string?>> part) =>
            row.RuleFor(part).Must(text => Domain.Wording.VietnameseText.Clean(text).Length <= Commitment.PartLength)
                .WithMessage((_, text) => texts["This is too long: {0} of at most {1} characters.", Domain.Wording.VietnameseText.Clean(text).Length, Commitment.PartLength]);
    }
}
