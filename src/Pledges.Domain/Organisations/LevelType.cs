using Pledges.Domain.Shared;

namespace Pledges.Domain.Organisations;

/// <summary>
/// A level of organisation as data, because reforms abolish and rename levels. It says what a unit of this level may do.
/// </summary>
public sealed class LevelType
{
    public const int CodeLength = 20;
    public const int NameLength = 100;

    public int Id { get; private set; }

    /// <summary>CITY, BODY, GCELL, SECTION, CELL, GROUP as first delivered.</summary>
    public required string Code { get; init; }

    /// <summary>Vietnamese name; the English one is <see cref="NameEn"/>.</summary>
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
