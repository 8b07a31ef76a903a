using Pledges.Domain.Wording;

namespace Pledges.Domain.Pledging;

/// <summary>Advice on one commitment of a pledge.</summary>
public sealed record CommitmentAdvice(CommitmentWording Commitment, FormSection? Section, Advice Advice)
{
    public bool IsConcrete => Advice.IsConcrete(Section is { DeedAndDeadlineSuffice: true });
}

/// <summary>
/// What the advice says of a whole pledge: that it looks formulaic (half of it or more reads as stock text), that it looks
/// concrete (every required section has one concrete commitment and nothing reads as stock text), or neither. It decides nothing.
/// </summary>
public sealed record PledgeAdvice(IReadOnlyList<CommitmentAdvice> Commitments, bool LooksFormulaic, bool LooksConcrete)
{
    /// <summary>True: concrete; false: formulaic; null: the advice has no opinion.</summary>
    public bool? Verdict => LooksFormulaic ? false : LooksConcrete ? true : null;

    public static PledgeAdvice Of(FormVersion form, IEnumerable<CommitmentWording> written, Func<WrittenParts, string?, Advice> advise, string? post)
    {
        var all = written.Where(c => c.Deed.Length > 0).OrderBy(c => c.No)
            .Select(c => new CommitmentAdvice(c, form.Section(c.Section), advise(c.Text.ToParts(), post))).ToList();
        var formulaic = all.Count(a => a.Advice.Formulaic);
        var required = form.Sections.Where(s => s.IsRequired).ToList();
        return new(
            all,
            all.Count > 0 && formulaic * 2 >= all.Count,
            all.Count > 0 && formulaic == 0 && required.All(s => all.Any(a => a.Section?.Code == s.Code && a.IsConcrete)));
    }
}
