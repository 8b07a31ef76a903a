using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.MyPledge;

/// <summary>What last year's pledge leaves to put right. It prompts; it is never copied into a form.</summary>
public static class Shortcomings
{
    /// <summary>Commitments that the self-review calls not done, started or partly done.</summary>
    public static IReadOnlyList<Commitment> Of(Pledge pledge) =>
        [.. pledge.Commitments.Where(c => pledge.MayShowReview && c.Fulfilment is Fulfilment.None or Fulfilment.Started or Fulfilment.Partly)];

    /// <summary>Those, the verdict "not concrete", and a result that was only fair or poor.</summary>
    public static int Count(Pledge pledge) =>
        Of(pledge).Count + (pledge.IsConcrete == false ? 1 : 0) + (pledge.Result is PledgeResult.Fair or PledgeResult.Poor ? 1 : 0);
}
