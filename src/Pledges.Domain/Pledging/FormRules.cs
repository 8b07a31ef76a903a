using Pledges.Domain.Shared;

namespace Pledges.Domain.Pledging;

/// <summary>What a form version must be so that a pledge can be written on it.</summary>
public static class FormRules
{
    public static Rule CommitmentsAreInOrder(FormVersion form) =>
        new(nameof(CommitmentsAreInOrder), form.MinCommitments < 1 || form.MinCommitments > form.MaxCommitments || form.MaxCommitments > FormVersion.MostCommitments,
            "A pledge has at least 1 and at most {0} commitments, the smaller number first.", FormVersion.MostCommitments);

    public static Rule SectionsAreThere(FormVersion form) =>
        new(nameof(SectionsAreThere), form.Sections.Count is 0 or > FormVersion.MostSections || form.Sections.Any(s => s.Code.Length == 0 || s.Title.Length == 0),
            "A form has 1 to {0} sections, each with a code and a title.", FormVersion.MostSections);

    public static Rule SectionsDiffer(FormVersion form) =>
        new(nameof(SectionsDiffer), form.Sections.DistinctBy(s => s.Code).Count() < form.Sections.Count, "Two sections have the same code.");

    public static Rule RequiredSectionsFit(FormVersion form) =>
        new(nameof(RequiredSectionsFit), form.Sections.Count(s => s.IsRequired) > form.MaxCommitments, "More sections are required than a pledge may have commitments.");
}
