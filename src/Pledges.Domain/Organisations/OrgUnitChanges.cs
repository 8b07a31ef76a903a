using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Organisations;

/// <summary>What organisation events do to one unit: versions and links are closed and opened on a day.</summary>
public sealed partial class OrgUnit
{
    public OrgUnitLink? LinkAt(DateOnly day) => links.Find(l => l.Covers(day));

    /// <summary>Name, level or sector change from a day on; the unit stays the same.</summary>
    internal void Become(string name, int levelTypeId, string? sector, DateOnly on, Actor by, DateTime at)
    {
        Rule.Check(OrganisationRules.NameIsGiven(name), OrganisationRules.IsThere(this, on), OrganisationRules.NothingComesAfter(this, on));
        var current = At(on)!;
        if (current.From == on)
        {
            current.Set(name, levelTypeId, sector, on, null);
        }
        else
        {
            current.EndOn(on);
            versions.Add(new OrgUnitVersion(name, levelTypeId, sector, on, null));
        }

        Happened("unit.changed", by, at, Code);
    }

    /// <summary>Stands below another unit from a day on; below none it is the top.</summary>
    internal void MoveBelow(OrgUnit? parent, DateOnly on, Actor by, DateTime at)
    {
        Rule.Check(
            OrganisationRules.IsThere(this, on),
            OrganisationRules.NothingComesAfter(this, on),
            OrganisationRules.StandsBelowAnother(this, parent));
        CutLink(on);
        if (parent is not null)
        {
            links.Add(new OrgUnitLink(this, parent, on, null));
        }

        Happened("unit.moved", by, at, $"{Code} {parent?.Code}".TrimEnd());
    }

    /// <summary>The day before is the last one on which the unit stands.</summary>
    internal void EndOn(DateOnly on, Actor by, DateTime at)
    {
        Rule.Check(
            OrganisationRules.IsThere(this, on),
            OrganisationRules.NothingComesAfter(this, on),
            OrganisationRules.HasStood(this, on));
        var current = At(on)!;
        if (current.From == on)
        {
            versions.Remove(current);
        }
        else
        {
            current.EndOn(on);
        }

        CutLink(on);
        Happened("unit.ended", by, at, Code);
    }

    /// <summary>Puts the unit back to a state that was kept; refused when it is no longer as the event left it.</summary>
    internal void Restore(OrgUnitState left, OrgUnitState before, Func<int, OrgUnit> find, Actor by, DateTime at)
    {
        Rule.Check(OrganisationRules.IsAsTheEventLeftIt(this, OrgUnitState.Of(this).Same(left)));
        versions.RemoveAll(v => !before.Versions.Any(b => b.From == v.From));
        foreach (var kept in before.Versions)
        {
            if (versions.Find(v => v.From == kept.From) is { } version)
            {
                version.Set(kept.Name, kept.LevelTypeId, kept.Sector, kept.From, kept.To);
            }
            else
            {
                versions.Add(new OrgUnitVersion(kept.Name, kept.LevelTypeId, kept.Sector, kept.From, kept.To));
            }
        }

        links.RemoveAll(l => !before.Links.Any(b => b.From == l.From));
        foreach (var kept in before.Links)
        {
            if (links.Find(l => l.From == kept.From) is { } link)
            {
                link.Set(find(kept.ParentId), kept.From, kept.To);
            }
            else
            {
                links.Add(new OrgUnitLink(this, find(kept.ParentId), kept.From, kept.To));
            }
        }

        SuccessorId = before.SuccessorId;
        Successor = before.SuccessorId is { } id ? find(id) : null;
        Happened("unit.restored", by, at, Code);
    }

    private void CutLink(DateOnly on)
    {
        if (LinkAt(on) is { } link)
        {
            if (link.From == on)
            {
                links.Remove(link);
            }
            else
            {
                link.EndOn(on);
            }
        }
    }
}
