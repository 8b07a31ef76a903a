using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Organisations;

/// <summary>
/// A level of organisation as data, because reforms abolish and rename levels. It says what a unit of this level may do.
/// </summary>
public sealed class LevelType
{
    public const int CodeLength = 20;
    public const int NameLength = 100;

    private readonly List<LevelName> names = [];

    public int Id { get; private set; }

    /// <summary>CITY, BODY, GCELL, SECTION, CELL, GROUP as first delivered.</summary>
    public required string Code { get; init; }

    /// <summary>Vietnamese name at first; the English one is <see cref="NameEn"/>. Later ones are in <see cref="Names"/>.</summary>
    public required string Name { get; init; }
    public required string NameEn { get; init; }
    public bool MayHaveChildren { get; init; }
    public bool MayHoldMembers { get; init; }

    /// <summary>A grassroots organisation (tổ chức cơ sở đảng): the unit that decides grades and counts in "organisations".</summary>
    public bool IsGrassroots { get; init; }

    /// <summary>First day on which units may be of this level; null has always been so.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day on which no unit becomes of this level any more; those that are keep it until an event changes them.</summary>
    public DateOnly? To { get; private set; }

    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (To is null || day < To);

    /// <exception cref="RuleBroken">It has ended already, or the day is before it began.</exception>
    public void End(DateOnly on)
    {
        Rule.Check(OrganisationRules.LevelIsOpen(this, on));
        To = on;
    }

    /// <summary>Names from a day on, of units of this level at that day or later; the past keeps the name it had.</summary>
    public IReadOnlyList<LevelName> Names => names;

    public (string Name, string NameEn) NameOn(DateOnly day) =>
        names.Where(n => n.From <= day).MaxBy(n => n.From) is { } later ? (later.Name, later.NameEn) : (Name, NameEn);

    /// <summary>Another name from a day on. The day may be to come; one that was given for the same day is replaced.</summary>
    /// <exception cref="RuleBroken">No name, the level is not in force on the day, or a later name is known already.</exception>
    public void Rename(string name, string? nameEn, DateOnly from)
    {
        var (clean, english) = (VietnameseText.Clean(name), VietnameseText.Clean(nameEn));
        Rule.Check(
            OrganisationRules.LevelIsNamed(clean, english),
            OrganisationRules.LevelHoldsOn(this, from),
            OrganisationRules.NoLaterLevelName(this, from));
        names.RemoveAll(n => n.From == from);
        names.Add(new LevelName(clean, english.Length == 0 ? clean : english, from));
    }

    /// <summary>The levels in force when the product was first delivered; new rows at each call.</summary>
    public static IReadOnlyList<LevelType> FirstDelivered() =>
    [
        new() { Code = "CITY", Name = "Đảng bộ thành phố", NameEn = "City body", MayHaveChildren = true },
        new() { Code = "BODY", Name = "Đảng bộ cơ sở", NameEn = "Grassroots body", MayHaveChildren = true, IsGrassroots = true },
        new() { Code = "GCELL", Name = "Chi bộ cơ sở", NameEn = "Grassroots cell", MayHaveChildren = true, MayHoldMembers = true, IsGrassroots = true },
        new() { Code = "SECTION", Name = "Đảng bộ bộ phận", NameEn = "Section body", MayHaveChildren = true },
        new() { Code = "CELL", Name = "Chi bộ trực thuộc", NameEn = "Cell", MayHaveChildren = true, MayHoldMembers = true },
        new() { Code = "GROUP", Name = "Tổ đảng", NameEn = "Party group", MayHoldMembers = true },
    ];
}

/// <summary>What a level is called from a day on, until it is called otherwise.</summary>
public sealed class LevelName
{
    private LevelName()
    {
    }

    internal LevelName(string name, string nameEn, DateOnly from) => (Name, NameEn, From) = (name, nameEn, from);

    public int Id { get; private set; }
    public int LevelTypeId { get; private set; }
    public string Name { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public DateOnly From { get; private set; }
}
