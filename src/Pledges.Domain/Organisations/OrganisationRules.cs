using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Organisations;

public static class OrganisationRules
{
    public static Rule PeriodIsSensible(DateOnly from, DateOnly? to) =>
        new(nameof(PeriodIsSensible), !Period.IsSensible(from, to), "The end must be after the beginning.");

    public static Rule CodeIsGiven(string code) =>
        new(nameof(CodeIsGiven), VietnameseText.Clean(code).Length is 0 or > OrgUnitVersion.CodeLength, "Give a code of at most {0} characters.", OrgUnitVersion.CodeLength);

    public static Rule NameIsGiven(string name) =>
        new(nameof(NameIsGiven), VietnameseText.Clean(name).Length is 0 or > OrgUnitVersion.NameLength, "Give a name of at most {0} characters.", OrgUnitVersion.NameLength);

    public static Rule HasOneVersion(OrgUnit unit) =>
        new(nameof(HasOneVersion), unit.Versions.Count != 1 || unit.Links.Count > 1, "This unit has a history; a file cannot rewrite it.");
}
