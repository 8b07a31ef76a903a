using Pledges.Domain.Shared;

namespace Pledges.Domain.Pledging;

/// <summary>One thing that keeps a pledge from being handed in, and where it is mended: a section, a commitment, or the whole.</summary>
public sealed record Gap(Rule Why, string? Section = null, int? CommitmentNo = null);

/// <summary>Everything that is missing at once, where <see cref="Pledge.Submit"/> names the first.</summary>
public static class Completeness
{
    public static IReadOnlyList<Gap> GapsOf(FormVersion form, IReadOnlyCollection<CommitmentWording> commitments)
    {
        var gaps = new List<Gap> { new(PledgingRules.EnoughCommitments(form, commitments.Count)) };
        gaps.AddRange(form.Sections.OrderBy(s => s.No).Select(s => new Gap(PledgingRules.SectionIsFilled(s, commitments), Section: s.Code)));
        gaps.AddRange(commitments.OrderBy(c => c.No).Select(c => new Gap(PledgingRules.CommitmentHasADeed(c), c.Section, c.No)));
        return [.. gaps.Where(g => g.Why.IsBroken)];
    }
}
