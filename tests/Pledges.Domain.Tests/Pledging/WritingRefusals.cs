using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

/// <summary>Refusals while a pledge is begun, written, handed in and entered on behalf.</summary>
internal static class WritingRefusals
{
    private const string Invisible = "\u200B\u2060";
    private static readonly string Long = new('x', 1001);

    public static IEnumerable<Refusal> All =>
    [
        new(nameof(PledgingRules.YearIsOpen), "starting in a closed year", () => (null, () => Pledge.Start(A.PledgeYear(isClosed: true), A.Member(), A.Owner(), A.Now))),
        new(nameof(PledgingRules.YearHasBegun), "starting a day too early", () => (null, () => Pledge.Start(A.PledgeYear(), A.Member(), A.Owner(new(2025, 12, 14)), A.Now))),
        Draft(nameof(PledgingRules.YearIsOpen), "saving after closing", (p, year) => { year.Close(0, A.Office, A.Now); p.SaveDraft(year, A.Texts(), A.Owner(), A.Now); }),
        Draft(nameof(PledgingRules.SectionsAreOnTheForm), "a section of another form", (p, year) => p.SaveDraft(year, [new("bia_dat", "Việc")], A.Owner(), A.Now)),
        Draft(nameof(PledgingRules.TextsFit), "a deed too long", (p, year) => p.SaveDraft(year, [new("tu_tuong", Long)], A.Owner(), A.Now)),
        Draft(nameof(PledgingRules.TextsFit), "a part too long", (p, year) => p.SaveDraft(year, [new("tu_tuong", "Việc", Due: Long[..301])], A.Owner(), A.Now)),
        Draft(nameof(PledgingRules.NotTooManyCommitments), "eight commitments", (p, year) => p.SaveDraft(year, A.Texts(8), A.Owner(), A.Now)),
        Draft(nameof(PledgingRules.HandingInIsStillTaken), "handing in on 1 April", (p, year) => p.Submit(year, A.Owner(new(2026, 4, 1)), A.Now)),
        Draft(nameof(PledgingRules.YearIsOpen), "handing in after closing", (p, year) => { year.Close(0, A.Office, A.Now); p.Submit(year, A.Owner(), A.Now); }),
        Written(nameof(PledgingRules.EnoughCommitments), "handing in two", A.Texts(2)),
        Written(nameof(PledgingRules.EnoughCommitments), "handing in nothing", []),
        Written(nameof(PledgingRules.RequiredSectionsAreFilled), "handing in without duties", [new("tu_tuong", "Học"), new("dao_duc", "Giúp"), new("ky_luat", "Giữ")]),
        Written(nameof(PledgingRules.EveryCommitmentHasADeed), "handing in a number without a deed", [.. A.Texts(), new("ky_luat", Invisible, Quantity: "2")]),
        Draft(nameof(PledgingRules.PaperIsFiled), "no place of the paper", (p, _) => p.MarkOnBehalf(" ", A.Secretary, A.Now)),
        Draft(nameof(PledgingRules.PaperIsFiled), "a place of invisible signs", (p, _) => p.MarkOnBehalf(Invisible, A.Secretary, A.Now)),
        Draft(nameof(PledgingRules.PaperIsFiled), "a place too long", (p, _) => p.MarkOnBehalf(Long[..201], A.Secretary, A.Now)),
        Draft(nameof(PledgingRules.TextsFit), "a register's commitment too long after a good one", (p, _) =>
            p.TakeOver([new RegisteredCommitment(1, new("tu_tuong", "Việc khác"), null), new RegisteredCommitment(2, new("tu_tuong", Long), null)], A.Office, A.Now)),
        new(nameof(PledgingRules.RegisterDatesAreInOrder), "a register that confirms first", () =>
            (null, () => Pledge.FromRegister(A.Year, A.Member(), new(new(2026, 1, 20), new(2026, 1, 19), true, null), A.Office, A.Now))),
    ];

    private static Refusal Draft(string rule, string when, Action<Pledge, PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(PledgeState.Draft, year);
        return (pledge, () => act(pledge, year));
    });

    private static Refusal Written(string rule, string when, List<CommitmentText> texts) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        var pledge = A.Pledge(PledgeState.Draft, year);
        pledge.SaveDraft(year, texts, A.Owner(), A.Now);
        return (pledge, () => pledge.Submit(year, A.Owner(), A.Now));
    });
}
