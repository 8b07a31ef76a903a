using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Members;

public static class MemberRules
{
    public static Rule CodeIsGiven(string code) =>
        new(nameof(CodeIsGiven), VietnameseText.Clean(code).Length is 0 or > Member.CodeLength, "Give a code of at most {0} characters.", Member.CodeLength);

    public static Rule NameIsGiven(string name) =>
        new(nameof(NameIsGiven), VietnameseText.Clean(name).Length is 0 or > Member.NameLength, "Give a name of at most {0} characters.", Member.NameLength);

    public static Rule BirthYearIsSensible(int? year) =>
        new(nameof(BirthYearIsSensible), year is < 1900 or > 2100, "The year of birth must lie between {0} and {1}.", 1900, 2100);

    public static Rule ProbationEndsAfterJoining(MemberDetails details) =>
        new(nameof(ProbationEndsAfterJoining), details.OfficialOn < details.JoinedOn, "The official date cannot be before the date of joining.");

    public static Rule PeriodIsSensible(DateOnly from, DateOnly? to) =>
        new(nameof(PeriodIsSensible), !Period.IsSensible(from, to), "The end must be after the beginning.");

    public static Rule MembershipsDoNotOverlap(IEnumerable<Membership> existing, Membership added) =>
        new(nameof(MembershipsDoNotOverlap), existing.Any(m => m.Overlaps(added)), "A member belongs to one cell at a time; these dates overlap another membership.");
}
