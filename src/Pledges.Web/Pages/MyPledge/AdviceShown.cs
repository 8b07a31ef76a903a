using Pledges.Data.Copying;
using Pledges.Domain.Wording;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>The advice on one commitment as the member reads it: what would help, one suggestion, and whether it is close to other texts.</summary>
/// <param name="Suggestion">English key; null when nothing is missing.</param>
/// <param name="Example">English key of a whole example for the section and the post, for a text that could be anyone's.</param>
public sealed record AdviceShown(Advice Advice, bool DeedAndDeadlineSuffice, LikeTexts Like, string? Suggestion, string? Example)
{
    private const int MostQuestions = 3;

    public bool IsConcrete => Advice.IsConcrete(DeedAndDeadlineSuffice);

    /// <summary>At most three, so that nobody faces a list of faults.</summary>
    public IEnumerable<AdviceReason> Questions => IsConcrete ? [] : Advice.Reasons.Where(r => !DeedAndDeadlineSuffice || Advice.Formulaic || IsNeeded(r)).Take(MostQuestions);

    public static AdviceShown Of(Advice advice, bool deedAndDeadlineSuffice, LikeTexts like, Examples examples, string section) =>
        new(advice, deedAndDeadlineSuffice, like, advice.Formulaic ? null : Suggestions.For(advice, deedAndDeadlineSuffice, examples.Kind), advice.Formulaic ? examples.Of(section) : null);

    private bool IsNeeded(AdviceReason reason) => (!Advice.Deed && reason == Advice.Reasons[0]) || reason.Sentence.StartsWith("By when", StringComparison.Ordinal);
}
