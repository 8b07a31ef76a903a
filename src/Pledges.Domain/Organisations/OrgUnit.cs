using Pledges.Domain.Access;
using Pledges.Domain.Shared;
using Pledges.Domain.Wording;

namespace Pledges.Domain.Organisations;

/// <summary>
/// A Party organisation. Its identity stays; its names, levels and parents are dated rows, and nothing is deleted.
/// </summary>
public sealed partial class OrgUnit : Aggregate
{
    private readonly List<OrgUnitVersion> versions = [];
    private readonly List<OrgUnitLink> links = [];

    private OrgUnit()
    {
    }

    public OrgUnit(string code, string name, int levelTypeId, string? sector, OrgUnit? parent, DateOnly from, DateOnly? to, Actor by, DateTime at)
    {
        Rule.Check(OrganisationRules.PeriodIsSensible(from, to), OrganisationRules.CodeIsGiven(code), OrganisationRules.NameIsGiven(name));
        Code = VietnameseText.Clean(code);
        versions.Add(new OrgUnitVersion(name, levelTypeId, sector, from, to));
        if (parent is not null)
        {
            links.Add(new OrgUnitLink(this, parent, from, to));
        }

        Happened("unit.founded", by, at, Code);
    }

    /// <summary>The code in files and addresses; text: "007" stays "007". At most <see cref="OrgUnitVersion.CodeLength"/> characters.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The unit that took over when this one ended.</summary>
    public int? SuccessorId { get; private set; }
    public OrgUnit? Successor { get; private set; }
    public IReadOnlyList<OrgUnitVersion> Versions => versions;
    public IReadOnlyList<OrgUnitLink> Links => links;

    public OrgUnitVersion? At(DateOnly day) => versions.SingleOrDefault(v => v.Covers(day));

    public void SucceededBy(OrgUnit successor, Actor by, DateTime at)
    {
        if (Successor == successor || (SuccessorId is not null && SuccessorId == successor.Id))
        {
            return;
        }

        Rule.Check(new Rule("SuccessorIsAnother", successor == this, "A unit cannot succeed itself."));
        Successor = successor;
        Happened("unit.succeeded", by, at, successor.Code);
    }

    /// <summary>Takes back what <see cref="SucceededBy"/> said.</summary>
    public void HasNoSuccessor(Actor by, DateTime at)
    {
        if (SuccessorId is not null || Successor is not null)
        {
            (SuccessorId, Successor) = (null, null);
            Happened("unit.successor_withdrawn", by, at, Code);
        }
    }

    /// <summary>Puts right what a register says of the only version and link of this unit; true when something changed.</summary>
    public bool Correct(string name, int levelTypeId, string? sector, OrgUnit? parent, DateOnly from, DateOnly? to, Actor by, DateTime at)
    {
        Rule.Check(
            OrganisationRules.PeriodIsSensible(from, to),
            OrganisationRules.NameIsGiven(name),
            OrganisationRules.HasOneVersion(this));
        var changed = versions[0].Set(name, levelTypeId, sector, from, to);
        var link = links.SingleOrDefault();
        if (link is null && parent is not null)
        {
            links.Add(new OrgUnitLink(this, parent, from, to));
            changed = true;
        }
        else if (link is not null && parent is null)
        {
            links.Remove(link);
            changed = true;
        }
        else if (link is not null)
        {
            changed |= link.Set(parent!, from, to);
        }

        if (changed)
        {
            Happened("unit.corrected", by, at, Code);
        }

        return changed;
    }
}

/// <summary>Name, level and sector of a unit for a time.</summary>
public sealed class OrgUnitVersion : IDated
{
    public const int CodeLength = 40;
    public const int NameLength = 200;
    public const int SectorLength = 100;

    private OrgUnitVersion()
    {
    }

    internal OrgUnitVersion(string name, int levelTypeId, string? sector, DateOnly from, DateOnly? to) =>
        Set(name, levelTypeId, sector, from, to);

    public int Id { get; private set; }
    public int UnitId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Folded name for search without diacritics, kept by <see cref="Set"/>.</summary>
    public string SearchName { get; private set; } = "";
    public int LevelTypeId { get; private set; }
    public LevelType Level { get; private set; } = null!;
    public string? Sector { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    internal void EndOn(DateOnly on) => To = on;

    internal bool Set(string name, int levelTypeId, string? sector, DateOnly from, DateOnly? to)
    {
        var clean = (Name: VietnameseText.Clean(name), levelTypeId, Sector: string.IsNullOrWhiteSpace(sector) ? null : VietnameseText.Clean(sector), from, to);
        if (clean == (Name, LevelTypeId, Sector, From, To))
        {
            return false;
        }

        (Name, LevelTypeId, Sector, From, To) = clean;
        SearchName = VietnameseText.Fold(Name);
        return true;
    }
}

/// <summary>The parent of a unit for a time. At any date the links form a tree.</summary>
public sealed class OrgUnitLink : IDated
{
    private OrgUnitLink()
    {
    }

    internal OrgUnitLink(OrgUnit unit, OrgUnit parent, DateOnly from, DateOnly? to)
    {
        Unit = unit;
        Set(parent, from, to);
    }

    public int Id { get; private set; }
    public int UnitId { get; private set; }
    public OrgUnit Unit { get; private set; } = null!;
    public int ParentId { get; private set; }
    public OrgUnit Parent { get; private set; } = null!;
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }

    internal void EndOn(DateOnly on) => To = on;

    internal bool Set(OrgUnit parent, DateOnly from, DateOnly? to)
    {
        var sameParent = Parent == parent || (ParentId != 0 && ParentId == parent.Id);
        if (sameParent && (from, to) == (From, To))
        {
            return false;
        }

        if (!sameParent)
        {
            Parent = parent;
        }

        (From, To) = (from, to);
        return true;
    }
}
