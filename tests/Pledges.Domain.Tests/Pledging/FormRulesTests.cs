using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Tests.Pledging;

public sealed class FormRulesTests
{
    [Theory]
    [InlineData(0, 7)]
    [InlineData(5, 4)]
    [InlineData(3, 16)]
    public void Commitments_OutOfOrder_AreRefused(int min, int max) => Refused(nameof(FormRules.CommitmentsAreInOrder), () => Form(min, max, Section("a")));

    [Fact]
    public void Sections_None_AreRefused() => Refused(nameof(FormRules.SectionsAreThere), () => Form(1, 3));

    [Fact]
    public void Sections_WithoutATitle_AreRefused() => Refused(nameof(FormRules.SectionsAreThere), () => Form(1, 3, new FormSection("a", 1, "", "", "", "")));

    [Fact]
    public void Sections_TooMany_AreRefused() => Refused(nameof(FormRules.SectionsAreThere), () => Form(1, 3, [.. Enumerable.Range(0, 13).Select(i => Section($"s{i}"))]));

    [Fact]
    public void Sections_WithOneCodeTwice_AreRefused() => Refused(nameof(FormRules.SectionsDiffer), () => Form(1, 3, Section("a"), Section("a")));

    [Fact]
    public void Sections_MoreRequiredThanCommitments_AreRefused() =>
        Refused(nameof(FormRules.RequiredSectionsFit), () => Form(1, 1, Section("a", isRequired: true), Section("b", isRequired: true)));

    [Fact]
    public void FirstDelivered_IsAForm() => Assert.Equal(7, FormVersion.FirstDelivered().Sections.Count);

    private static void Refused(string rule, Func<FormVersion> make) => Assert.Equal(rule, Assert.Throws<RuleBroken>(() => make()).Rule);

    private static FormVersion Form(int min, int max, params FormSection[] sections) => new(FormType.RoleModelPledge, "Mẫu", "Form", 2026, min, max, sections);

    private static FormSection Section(string code, bool isRequired = false) => new(code, 1, "Nhóm", "Section", "", "", isRequired);
}
