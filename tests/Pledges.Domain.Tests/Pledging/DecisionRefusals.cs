using Pledges.Domain.Copying;
using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

/// <summary>Refusals while the cell decides: return, confirm, assess, stop.</summary>
internal static class DecisionRefusals
{
    private const string Invisible = "\u200B\u2060";
    private static readonly string Long = new('x', 1001);

    public static IEnumerable<Refusal> All =>
    [
        Submitted(nameof(PledgingRules.NotOnesOwn), "confirming one's own", (p, year) => p.Confirm(year, true, null, A.Owner(), A.Now)),
        Submitted(nameof(PledgingRules.NotOnesOwn), "returning one's own", (p, year) => p.Return(year, "Chi bộ", null, "Thiếu", A.Owner(), A.Now)),
        Confirmed(nameof(PledgingRules.NotOnesOwn), "assessing one's own", (p, year) => p.Assess(year, PledgeResult.Excellent, null, A.Owner(), A.Now)),
        Submitted(nameof(PledgingRules.YearIsOpen), "confirming after closing", (p, year) => { year.Close(0, A.Office, A.Now); p.Confirm(year, true, null, A.Secretary, A.Now); }),
        Submitted(nameof(PledgingRules.YearIsOpen), "returning after closing", (p, year) => { year.Close(0, A.Office, A.Now); p.Return(year, "Chi bộ", null, "Thiếu", A.Secretary, A.Now); }),
        Confirmed(nameof(PledgingRules.YearIsOpen), "assessing after closing", (p, year) => { year.Close(0, A.Office, A.Now); p.Assess(year, PledgeResult.Good, null, A.Secretary, A.Now); }),
        Submitted(nameof(PledgingRules.ReasonIsGiven), "returning without a reason", (p, year) => p.Return(year, "Chi bộ", null, "", A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.ReasonIsGiven), "returning for invisible signs", (p, year) => p.Return(year, "Chi bộ", null, Invisible, A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.ReasonIsGiven), "returning with a reason too long", (p, year) => p.Return(year, "Chi bộ", null, Long, A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.CommitmentExists), "returning for a commitment that is not there", (p, year) => p.Return(year, "Chi bộ", 9, "Thiếu", A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.NotConcreteNeedsAReason), "not concrete, without a reason", (p, year) => p.Confirm(year, false, null, A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.NotConcreteNeedsAReason), "not concrete, for invisible signs", (p, year) => p.Confirm(year, false, Invisible, A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.NotConcreteNeedsAReason), "concrete, with a reason too long", (p, year) => p.Confirm(year, true, Long, A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.DepartureNeedsAReason), "concrete against the advice, without a reason", (p, year) => p.Confirm(year, true, Invisible, A.Secretary, A.Now, advised: false)),
        Confirmed(nameof(CopyingRules.ExampleIsOnesOwn), "offering another's commitment", (p, _) => p.OfferExample(p.Commitments[0].Key, A.Secretary, A.Now)),
        Confirmed(nameof(CopyingRules.ExampleIsOnesOwn), "taking another's back", (p, _) => p.WithdrawExample(p.Commitments[0].Key, A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.PledgeIsConfirmed), "offering from a pledge not confirmed", (p, _) => p.OfferExample(p.Commitments[0].Key, A.Owner(), A.Now)),
        Confirmed(nameof(PledgingRules.ResultIsOnTheScale), "a result that the year's scale lacks", (p, year) =>
        {
            year.Change(year.Settings with { ResultScale = ResultScale.ThreeSteps }, A.Office, A.Now);
            p.Assess(year, PledgeResult.Excellent, null, A.Secretary, A.Now);
        }),
        Confirmed(nameof(PledgingRules.NoteFits), "assessing with a note too long", (p, year) => p.Assess(year, PledgeResult.Good, Long, A.Secretary, A.Now)),
        Confirmed(nameof(PledgingRules.ReasonIsGiven), "stopping without a reason", (p, _) => p.Stop("  ", A.Secretary, A.Now)),
        Confirmed(nameof(PledgingRules.ReasonIsGiven), "stopping for invisible signs", (p, _) => p.Stop(Invisible, A.Secretary, A.Now)),
    ];

    private static Refusal Submitted(string rule, string when, Action<Pledge, PledgeYear> act) => In(PledgeState.Submitted, rule, when, act);

    private static Refusal Confirmed(string rule, string when, Action<Pledge, PledgeYear> act) => In(PledgeState.Confirmed, rule, when, act);

    private static Refusal In(PledgeState state, string rule, string when, Action<Pledge, PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(state, year);
        return (pledge, () => act(pledge, year));
    });
}
