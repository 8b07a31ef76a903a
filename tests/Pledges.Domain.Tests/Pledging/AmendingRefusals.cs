using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

internal static class AmendingRefusals
{
    public static IEnumerable<Refusal> All =>
    [
        Writing(nameof(AmendingRules.NoAmendmentIsOpen), "amending twice", (p, y) => p.Amend(y, "Lý do", A.Owner(), A.Now)),
        Writing(nameof(AmendingRules.NoAmendmentIsOpen), "reviewing oneself meanwhile", (p, y) => p.ReviewOneself(y, A.Review(p), null, A.Owner(), A.Now)),
        Writing(nameof(AmendingRules.AmendmentIsSubmitted), "confirming one that is being written", (p, y) => p.ConfirmAmendment(y, true, null, A.Secretary, A.Now)),
        Writing(nameof(AmendingRules.AmendmentIsSubmitted), "returning one that is being written", (p, y) => p.ReturnAmendment(y, "Chi bộ phố 1", null, "Bổ sung", A.Secretary, A.Now)),
        Writing(nameof(AmendingRules.AmendmentChangesSomething), "handing in what changes nothing", (p, y) => p.SubmitAmendment(y, A.Owner(), A.Now)),
        Writing(nameof(AmendingRules.KeysAreOfThePledge), "a key that was never given", (p, y) => p.SaveAmendment(y, [.. p.Written, new(99, A.Texts()[0])], A.Owner(), A.Now)),
        Writing(nameof(AmendingRules.KeysAreOfThePledge), "a key of nothing", (p, y) => p.SaveAmendment(y, [new(0, A.Texts()[0])], A.Owner(), A.Now)),
        Writing(nameof(AmendingRules.KeysAreOfThePledge), "a key twice", (p, y) => p.SaveAmendment(y, [.. p.Written, p.Written[0]], A.Owner(), A.Now)),
        Writing(nameof(PledgingRules.SectionsAreOnTheForm), "amending under a section that is not on the form", (p, y) => p.SaveAmendment(y, [new(null, new("khong_co", "Việc"))], A.Owner(), A.Now)),
        Writing(nameof(PledgingRules.TextsFit), "amending with a text too long", (p, y) => p.SaveAmendment(y, [new(1, new("dao_duc", new string('x', Commitment.DeedLength + 1)))], A.Owner(), A.Now)),
        Writing(nameof(PledgingRules.NotTooManyCommitments), "amending to too many", (p, y) => p.SaveAmendment(y, [.. A.Texts(8).Select(t => new WrittenCommitment(null, t))], A.Owner(), A.Now)),
        Prepared(nameof(PledgingRules.EnoughCommitments), "handing in an amendment with too few", (p, y) => p.SaveAmendment(y, p.Written.Take(2), A.Owner(), A.Now), (p, y) => p.SubmitAmendment(y, A.Owner(), A.Now)),
        Writing(nameof(PledgingRules.YearIsOpen), "handing in an amendment after closing", (p, y) => { y.Close(0, A.Office, A.Now); p.SubmitAmendment(y, A.Owner(), A.Now); }),
        Writing(nameof(PledgingRules.YearIsOpen), "withdrawing after closing", (p, y) => { y.Close(0, A.Office, A.Now); p.WithdrawAmendment(y, A.Owner(), A.Now); }),
        Submitted(nameof(AmendingRules.AmendmentIsWithMember), "writing what waits", (p, y) => p.SaveAmendment(y, p.Written, A.Owner(), A.Now)),
        Submitted(nameof(AmendingRules.AmendmentIsWithMember), "handing in an amendment twice", (p, y) => p.SubmitAmendment(y, A.Owner(), A.Now)),
        Submitted(nameof(AmendingRules.AmendmentHasCommitment), "returning a commitment that is not there", (p, y) => p.ReturnAmendment(y, "Chi bộ phố 1", 9, "Bổ sung", A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.ReasonIsGiven), "returning an amendment without a reason", (p, y) => p.ReturnAmendment(y, "Chi bộ phố 1", null, " ", A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.NotOnesOwn), "confirming one's own amendment", (p, y) => p.ConfirmAmendment(y, true, null, A.Owner(), A.Now)),
        Submitted(nameof(PledgingRules.NotConcreteNeedsAReason), "an amendment not concrete without a reason", (p, y) => p.ConfirmAmendment(y, false, null, A.Secretary, A.Now)),
        Submitted(nameof(AmendingRules.NoAmendmentIsWaiting), "assessing while an amendment waits", (p, y) => p.Assess(y, PledgeResult.Good, null, A.Secretary, A.Now)),
        Submitted(nameof(PledgingRules.YearIsOpen), "confirming an amendment after closing", (p, y) => { y.Close(0, A.Office, A.Now); p.ConfirmAmendment(y, true, null, A.Secretary, A.Now); }),
        In(PledgeState.Confirmed, nameof(PledgingRules.ReasonIsGiven), "amending without a reason", (p, y) => p.Amend(y, "\u200B", A.Owner(), A.Now)),
        In(PledgeState.Confirmed, nameof(PledgingRules.YearIsOpen), "amending after closing", (p, y) => { y.Close(0, A.Office, A.Now); p.Amend(y, "Lý do", A.Owner(), A.Now); }),
        In(PledgeState.Confirmed, nameof(AmendingRules.AmendmentIsOpen), "withdrawing none", (p, y) => p.WithdrawAmendment(y, A.Owner(), A.Now)),
        In(PledgeState.Assessed, nameof(AmendingRules.PledgeMayBeAmended), "amending after the assessment", (p, y) => p.Amend(y, "Lý do", A.Owner(), A.Now)),
    ];

    private static Refusal Writing(string rule, string when, Action<Pledge, PledgeYear> act) => Prepared(rule, when, (_, _) => { }, act);

    private static Refusal Submitted(string rule, string when, Action<Pledge, PledgeYear> act) => Prepared(rule, when, AmendmentTests.HandIn, act);

    private static Refusal Prepared(string rule, string when, Action<Pledge, PledgeYear> prepare, Action<Pledge, PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(PledgeState.Confirmed, year);
        pledge.Amend(year, "Nhận nhiệm vụ khác", A.Owner(), A.Now);
        prepare(pledge, year);
        return (pledge, () => act(pledge, year));
    });

    private static Refusal In(PledgeState state, string rule, string when, Action<Pledge, PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(state, year);
        return (pledge, () => act(pledge, year));
    });
}
