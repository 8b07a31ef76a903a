using Pledges.Domain.Organisations;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Organisations;

internal static class OrganisationRefusals
{
    private static readonly DateOnly From = new(2020, 1, 1);

    public static IEnumerable<Refusal> All =>
    [
        New(nameof(OrganisationRules.CodeIsGiven), "a unit without code", code: " "),
        New(nameof(OrganisationRules.CodeIsGiven), "a unit's code of invisible signs", code: "\u200B"),
        New(nameof(OrganisationRules.CodeIsGiven), "a unit's code too long", code: new string('x', OrgUnitVersion.CodeLength + 1)),
        New(nameof(OrganisationRules.NameIsGiven), "a unit without name", name: ""),
        New(nameof(OrganisationRules.NameIsGiven), "a unit's name of invisible signs", name: "\u2060"),
        New(nameof(OrganisationRules.NameIsGiven), "a unit's name too long", name: new string('x', OrgUnitVersion.NameLength + 1)),
        New(nameof(OrganisationRules.PeriodIsSensible), "a unit that ends first", to: From),
        Known(nameof(OrganisationRules.NameIsGiven), "correcting a unit to no name", u => u.Correct(" ", 1, null, null, From, null, A.Office, A.Now)),
        Known(nameof(OrganisationRules.PeriodIsSensible), "correcting a unit to end first", u => u.Correct("Tên", 1, null, null, From, From.AddDays(-1), A.Office, A.Now)),
        Known("SuccessorIsAnother", "a unit that succeeds itself", u => u.SucceededBy(u, A.Office, A.Now)),
        new(nameof(OrganisationRules.HasOneVersion), "a file for a unit with a history", () =>
        {
            var unit = A.Unit("CB1");
            ((List<OrgUnitVersion>)unit.Versions).Add(unit.Versions[0]);
            return (unit, () => unit.Correct("Tên", 1, null, null, From, null, A.Office, A.Now));
        }),
        new("TreeHasNoCycle", "two units, each below the other", () =>
        {
            var tree = new OrgTree([new(1, From, null), new(2, From, null)], [new(1, 2, From, null), new(2, 1, From, null)]);
            return (null, () => _ = tree.Paths().ToList());
        }),
    ];

    private static Refusal New(string rule, string when, string code = "CB1", string name = "Chi bộ phố 1", DateOnly? to = null) =>
        new(rule, when, () => (null, () => _ = new OrgUnit(code, name, 1, null, null, From, to, A.Office, A.Now)));

    private static Refusal Known(string rule, string when, Action<OrgUnit> act) => new(rule, when, () =>
    {
        var unit = A.Unit("CB1");
        return (unit, () => act(unit));
    });
}
