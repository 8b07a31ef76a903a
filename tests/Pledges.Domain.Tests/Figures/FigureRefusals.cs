using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Shared;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Figures;

internal static class FigureRefusals
{
    private static readonly DateOnly InTime = A.Today.AddDays(90);

    public static IEnumerable<Refusal> All =>
    [
        Entering(nameof(FigureRules.ReportedValueFits), "more than all", "registered", 100.01m, "Báo cáo 12"),
        Entering(nameof(FigureRules.ReportedValueFits), "less than nothing", "registered", -1m, "Báo cáo 12"),
        Entering(nameof(FigureRules.ReportedValueFits), "half an inspection", "inspected.orgs", 7.5m, "Báo cáo 12"),
        Entering(nameof(FigureRules.SourceIsNamed), "from nowhere", "registered", 98.59m, " "),
        Withdrawing(nameof(FigureRules.WithdrawalHasAReason), "without a reason", "", false),
        Withdrawing(nameof(FigureRules.ReportedValueIsInForce), "twice", "Nhầm số", true),
        new(nameof(FigureRules.ExportHasAPurpose), "a file for nothing", () => (null, () => Rule.Check(FigureRules.ExportHasAPurpose("  ")))),
        Issuing(nameof(TokenRules.TokenIsNamed), "for nobody", "", InTime),
        Issuing(nameof(TokenRules.TokenEndsWithinAYear), "that has ended", "Cổng báo cáo", A.Today.AddDays(-1)),
        Issuing(nameof(TokenRules.TokenEndsWithinAYear), "for two years", "Cổng báo cáo", A.Today.AddYears(2)),
        new(nameof(TokenRules.TokenIsNotRevoked), "revoking twice", () =>
        {
            var token = ApiToken.Issue("Cổng báo cáo", "hash", 1, InTime, A.Office, A.Now);
            token.Revoke(A.Office, A.Now);
            return (token, () => token.Revoke(A.Office, A.Now));
        }),
    ];

    private static Refusal Entering(string rule, string when, string figure, decimal value, string source) =>
        new(rule, when, () => (null, () => ReportedValue.Enter(FigureCatalogue.Find(figure)!, 2018, 1, value, source, A.Office, A.Now)));

    private static Refusal Withdrawing(string rule, string when, string reason, bool isWithdrawn) => new(rule, when, () =>
    {
        var value = ReportedValue.Enter(FigureCatalogue.Find("registered")!, 2014, 1, 97.2m, "Báo cáo 12-BC/TU", A.Office, A.Now);
        if (isWithdrawn)
        {
            value.Withdraw("Nhập nhầm năm", A.Office, A.Now);
        }

        return (value, () => value.Withdraw(reason, A.Office, A.Now));
    });

    private static Refusal Issuing(string rule, string when, string name, DateOnly lastDay) =>
        new(rule, when, () => (null, () => ApiToken.Issue(name, "hash", 1, lastDay, A.Office, A.Now)));
}
