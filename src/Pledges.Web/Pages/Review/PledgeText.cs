using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.Review;

/// <summary>What the partial _PledgeText shows: the commitments by section, and what each lacks to be concrete.</summary>
public sealed record PledgeText(Pledge Pledge, IReadOnlyList<FormSection> Sections)
{
    public IEnumerable<Commitment> In(FormSection section) => Pledge.Commitments.Where(c => c.Section == section.Code);

    /// <summary>Commitments taken over from a register whose section is not on this form.</summary>
    public IEnumerable<Commitment> Elsewhere => Pledge.Commitments.Where(c => Sections.All(s => s.Code != c.Section));

    /// <summary>English keys of the empty parts; in the first section a deed with a deadline is enough.</summary>
    public static IEnumerable<string> MissingFrom(Commitment commitment, FormSection? section)
    {
        if (commitment.Due is null)
        {
            yield return "a deadline or rhythm";
        }

        if (section is { DeedAndDeadlineSuffice: true })
        {
            yield break;
        }

        if (commitment.Quantity is null)
        {
            yield return "a number";
        }

        if (commitment.Beneficiary is null)
        {
            yield return "who benefits";
        }

        if (commitment.Duty is null)
        {
            yield return "the duty or shortcoming it is tied to";
        }
    }
}
