using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

internal static class YearRefusals
{
    private static readonly YearSettings Usual = YearSettings.Usual(A.Year, "D");

    public static IEnumerable<Refusal> All =>
    [
        new(nameof(PledgingRules.YearIsSensible), "2009", () => (null, () => Of(2009, YearSettings.Usual(2009, "A")))),
        new(nameof(PledgingRules.YearIsSensible), "2101", () => (null, () => Of(2101, YearSettings.Usual(2101, "D")))),
        New("due before opening", Usual with { DueOn = Usual.OpensOn.AddDays(-1) }),
        New("late before due", Usual with { LateUntil = Usual.DueOn.AddDays(-1) }),
        New("opening two years before", Usual with { OpensOn = new(2024, 12, 31) }),
        New("late until the next year", Usual with { LateUntil = new(2027, 1, 1) }),
        Checks("the check ending before it begins", Usual with { MidYearUntil = Usual.MidYearFrom.AddDays(-1) }),
        Checks("reviews beginning during the check", Usual with { ReviewFrom = Usual.MidYearUntil }),
        Checks("the check in another year", Usual with { MidYearFrom = Usual.MidYearFrom.AddYears(-1) }),
        Checks("reviews in another year", Usual with { ReviewFrom = Usual.ReviewFrom.AddYears(1) }),
        Changed(nameof(PledgingRules.ChecksAreInOrder), "changing to checks out of order", year => year.Change(Usual with { ReviewFrom = Usual.MidYearFrom }, A.Office, A.Now)),
        Changed(nameof(PledgingRules.DeadlinesAreInOrder), "changing to dates out of order", year => year.Change(Usual with { DueOn = Usual.LateUntil.AddDays(1) }, A.Office, A.Now)),
        Closed(nameof(PledgingRules.YearIsOpen), "changing a closed year", year => year.Change(Usual, A.Office, A.Now)),
        Changed(nameof(PledgingRules.NothingStandsInTheWay), "closing while a case is open", year => year.Close(1, A.Office, A.Now)),
        Changed(nameof(PledgingRules.YearIsClosed), "reopening an open year", year => year.Reopen("Đính chính", A.Office, A.Now)),
        Closed(nameof(PledgingRules.ReasonIsGiven), "reopening without a reason", year => year.Reopen(" ", A.Office, A.Now)),
        Closed(nameof(PledgingRules.YearIsOpen), "closing twice", year => year.Close(0, A.Office, A.Now)),
    ];

    private static PledgeYear Of(int year, YearSettings settings) => new(year, 1, settings, A.Office, A.Now);

    private static Refusal New(string when, YearSettings settings) =>
        new(nameof(PledgingRules.DeadlinesAreInOrder), when, () => (null, () => Of(A.Year, settings)));

    private static Refusal Checks(string when, YearSettings settings) =>
        new(nameof(PledgingRules.ChecksAreInOrder), when, () => (null, () => Of(A.Year, settings)));

    private static Refusal Changed(string rule, string when, Action<PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear();
        return (year, () => act(year));
    });

    private static Refusal Closed(string rule, string when, Action<PledgeYear> act) => new(rule, when, () =>
    {
        var year = A.PledgeYear(isClosed: true);
        return (year, () => act(year));
    });
}
