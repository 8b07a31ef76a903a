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

    public static Rule IsThere(OrgUnit unit, DateOnly day) =>
        new(nameof(IsThere), unit.At(day) is null, "“{0}” is not there on {1}.", unit.Code, day);

    /// <summary>An event cannot be put before something that is recorded already: versions and parents follow one another.</summary>
    public static Rule NothingComesAfter(OrgUnit unit, DateOnly day) =>
        new(nameof(NothingComesAfter), unit.Versions.Any(v => v.From > day || (v.To is { } to && to > day)) || unit.Links.Any(l => l.From > day),
            "A change of “{0}” after {1} is recorded already.", unit.Code, day);

    public static Rule HasStood(OrgUnit unit, DateOnly day) =>
        new(nameof(HasStood), !unit.Versions.Any(v => v.From < day), "“{0}” begins on {1}; it cannot end on that day.", unit.Code, day);

    public static Rule StandsBelowAnother(OrgUnit unit, OrgUnit? parent) =>
        new(nameof(StandsBelowAnother), parent == unit, "A unit cannot stand below itself.");

    /// <summary>Taking an event back is refused when something else has been recorded of the unit since.</summary>
    public static Rule IsAsTheEventLeftIt(OrgUnit unit, bool isSame) =>
        new(nameof(IsAsTheEventLeftIt), !isSame, "“{0}” has changed since; take the later event back first.", unit.Code);

    public static Rule LevelIsNamed(string name, string english) =>
        new(nameof(LevelIsNamed), name.Length is 0 or > LevelType.NameLength || english.Length > LevelType.NameLength, "Give a name of at most {0} characters.", LevelType.NameLength);

    public static Rule LevelHoldsOn(LevelType level, DateOnly day) =>
        new(nameof(LevelHoldsOn), !level.IsInForce(day), "This level is not in force on {0}.", day);

    public static Rule NoLaterLevelName(LevelType level, DateOnly day) =>
        new(nameof(NoLaterLevelName), level.Names.Any(n => n.From > day), "A name that begins after {0} is known already.", day);

    public static Rule LevelIsOpen(LevelType level, DateOnly on) =>
        new(nameof(LevelIsOpen), level.To is not null || on <= level.From, "This level has ended already, or begins later.");
}
