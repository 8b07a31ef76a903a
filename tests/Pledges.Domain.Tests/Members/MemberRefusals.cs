using Pledges.Domain.Members;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Members;

internal static class MemberRefusals
{
    private static readonly string Long = new('x', 101);

    public static IEnumerable<Refusal> All =>
    [
        New(nameof(MemberRules.CodeIsGiven), "a blank code", " ", A.Details()),
        New(nameof(MemberRules.CodeIsGiven), "a code of invisible signs", "\u200B\uFEFF", A.Details()),
        New(nameof(MemberRules.CodeIsGiven), "a code too long", Long[..41], A.Details()),
        New(nameof(MemberRules.NameIsGiven), "no name", "1", A.Details("")),
        New(nameof(MemberRules.NameIsGiven), "a name of invisible signs", "1", A.Details("\u200E\u200F")),
        New(nameof(MemberRules.NameIsGiven), "a name too long", "1", A.Details(Long)),
        New(nameof(MemberRules.BirthYearIsSensible), "born in 1899", "1", A.Details() with { BirthYear = 1899 }),
        New(nameof(MemberRules.BirthYearIsSensible), "born in 2101", "1", A.Details() with { BirthYear = 2101 }),
        New(nameof(MemberRules.ProbationEndsAfterJoining), "official before joining", "1", A.Details() with { OfficialOn = new(1990, 2, 2) }),
        Known(nameof(MemberRules.NameIsGiven), "correcting to no name", m => m.Correct(A.Details("  "), A.Office, A.Now)),
        Known(nameof(MemberRules.ProbationEndsAfterJoining), "correcting to official before joining", m => m.Correct(A.Details("Lê Văn Bê") with { OfficialOn = new(1980, 1, 1) }, A.Office, A.Now)),
        Known(nameof(MemberRules.MembershipsDoNotOverlap), "joining a second cell meanwhile", m => m.Join(6, new(2026, 1, 1), null, null, A.Office, A.Now)),
        Known(nameof(MemberRules.MembershipsDoNotOverlap), "joining until a day after the first began", m => m.Join(6, new(2019, 1, 1), new(2020, 1, 2), EndReason.Transferred, A.Office, A.Now)),
        Known(nameof(MemberRules.PeriodIsSensible), "a membership of no day", m => m.Join(6, new(2019, 1, 1), new(2019, 1, 1), null, A.Office, A.Now)),
        Known(nameof(MemberRules.PeriodIsSensible), "a membership from the year 1", m => m.Join(6, DateOnly.MinValue, new(2019, 1, 1), null, A.Office, A.Now)),
        Known(nameof(MemberRules.PeriodIsSensible), "correcting a membership to end first", m => m.CorrectMembership(new(2020, 1, 1), 6, new(2019, 1, 1), EndReason.Left, A.Office, A.Now)),
        new(nameof(MemberRules.MembershipsDoNotOverlap), "correcting a membership into the next", () =>
        {
            var member = new Member("1", A.Details(), A.Office, A.Now);
            member.Join(5, new(2019, 1, 1), new(2020, 1, 1), EndReason.Transferred, A.Office, A.Now);
            member.Join(6, new(2020, 1, 1), null, null, A.Office, A.Now);
            return (member, () => member.CorrectMembership(new(2019, 1, 1), 5, new(2020, 1, 2), EndReason.Transferred, A.Office, A.Now));
        }),
        Known(nameof(MemberRules.PeriodIsSensible), "a status of no day", m => m.Enter(new MemberStatus(StatusKind.Exempt, new(2026, 1, 2), new(2026, 1, 2), null), A.Office, A.Now)),
        Known(nameof(MemberRules.PeriodIsSensible), "a post until the year 9999", m => m.Enter(A.Secretaryship(new(2026, 1, 2), new(9999, 1, 1)), A.Office, A.Now)),
        new(nameof(MemberRules.PeriodIsSensible), "correcting status and post to end first", () =>
        {
            var member = A.Member();
            member.Enter(new MemberStatus(StatusKind.Exempt, new(2026, 1, 2), null, null), A.Office, A.Now);
            return (member, () => member.CorrectStatus(StatusKind.Exempt, new(2026, 1, 2), new(2026, 1, 1), null, A.Office, A.Now));
        }),
        new(nameof(MemberRules.PeriodIsSensible), "correcting a post to end first", () =>
        {
            var member = A.Member();
            member.Enter(A.Secretaryship(new(2026, 1, 2)), A.Office, A.Now);
            return (member, () => member.CorrectPost(A.Secretaryship(new(2026, 1, 2), new(2026, 1, 1)), A.Office, A.Now));
        }),
    ];

    private static Refusal New(string rule, string when, string code, MemberDetails details) =>
        new(rule, when, () => (null, () => _ = new Member(code, details, A.Office, A.Now)));

    private static Refusal Known(string rule, string when, Action<Member> act) => new(rule, when, () =>
    {
        var member = A.Member();
        return (member, () => act(member));
    });
}
