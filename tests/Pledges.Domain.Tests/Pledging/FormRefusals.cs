using Pledges.Domain.Pledging;
using Pledges.Domain.Tests.Base;

namespace Pledges.Domain.Tests.Pledging;

internal static class FormRefusals
{
    public static IEnumerable<Refusal> All =>
    [
        New(nameof(FormRules.CommitmentsAreInOrder), "no commitment needed", 0, 7, Section("a")),
        New(nameof(FormRules.CommitmentsAreInOrder), "more needed than allowed", 5, 4, Section("a")),
        New(nameof(FormRules.CommitmentsAreInOrder), "sixteen allowed", 3, 16, Section("a")),
        New(nameof(FormRules.SectionsAreThere), "no section", 1, 3),
        New(nameof(FormRules.SectionsAreThere), "a section without a title", 1, 3, new FormSection("a", 1, "", "", "", "")),
        New(nameof(FormRules.SectionsAreThere), "thirteen sections", 1, 3, [.. Enumerable.Range(0, 13).Select(i => Section($"s{i}"))]),
        New(nameof(FormRules.SectionsDiffer), "one code twice", 1, 3, Section("a"), Section("a")),
        New(nameof(FormRules.RequiredSectionsFit), "two required, one commitment", 1, 1, Section("a", isRequired: true), Section("b", isRequired: true)),
    ];

    private static Refusal New(string rule, string when, int min, int max, params FormSection[] sections) =>
        new(rule, when, () => (null, () => _ = new FormVersion(FormType.RoleModelPledge, "Mẫu", "Form", 2026, min, max, sections)));

    private static FormSection Section(string code, bool isRequired = false) => new(code, 1, "Nhóm", "Section", "", "", isRequired);
}
