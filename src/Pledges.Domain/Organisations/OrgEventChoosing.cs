using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Organisations;

/// <summary>What goes elsewhere than the rest, chosen one by one.</summary>
public sealed partial class OrgEvent
{
    /// <summary>Says where some things go; null ends them, which only a post, a practice model or a plan can.</summary>
    public void Choose(BelongingKind kind, IEnumerable<int> subjectIds, string? to, Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.IsOpen(this), OrgEventRules.ChoiceIsAResult(this, to), OrgEventRules.CanEnd(kind, to));
        if (kind == BelongingKind.Secretary)
        {
            choices.RemoveAll(c => c.Kind == kind && c.To == to);
        }

        foreach (var id in subjectIds)
        {
            if (choices.Find(c => c.Kind == kind && c.SubjectId == id) is { } known)
            {
                known.To = to;
            }
            else
            {
                choices.Add(new OrgEventChoice(kind, id, to));
            }
        }

        Reopened(by, at, "organisation.assigned");
    }

    /// <summary>As the other, for things as an event finds them at a unit: they are kept with the names by which files know them.</summary>
    public void Choose(IReadOnlyCollection<(Belonging Thing, string AtCode)> things, string? to, Actor by, DateTime at)
    {
        Meet(things);
        foreach (var kind in things.GroupBy(t => t.Thing.Kind))
        {
            Choose(kind.Key, kind.Select(t => t.Thing.Id), to, by, at);
        }

        Meet(things);
    }

    /// <summary>Says where something goes that is not there yet: an earlier event of the same file brings it to the unit, where it has this name.</summary>
    public void ChooseByName(BelongingKind kind, string atCode, string name, string? to, Actor by, DateTime at)
    {
        var unknown = -1 - choices.Count(c => c.SubjectId < 0);
        Choose(kind, [unknown], to, by, at);
        choices.Find(c => c.SubjectId == unknown)!.Call(atCode, name);
    }

    /// <summary>As the other, for things as an event finds them at a unit.</summary>
    public void Forget(IReadOnlyCollection<(Belonging Thing, string AtCode)> things, Actor by, DateTime at)
    {
        Meet(things);
        foreach (var kind in things.GroupBy(t => t.Thing.Kind))
        {
            Forget(kind.Key, [.. kind.Select(t => t.Thing.Id)], by, at);
        }
    }

    /// <summary>Forgets what was chosen of some things; they follow the default again.</summary>
    public void Forget(BelongingKind kind, IReadOnlyCollection<int> subjectIds, Actor by, DateTime at)
    {
        Rule.Check(OrgEventRules.IsOpen(this));
        choices.RemoveAll(c => c.Kind == kind && subjectIds.Contains(c.SubjectId));
        Reopened(by, at, "organisation.assigned");
    }

    /// <summary>What was chosen of a thing; from then on the choice is known by the thing's identity and by its name.</summary>
    internal OrgEventChoice? ChoiceOf(BelongingKind kind, int id, string atCode, string name)
    {
        var choice = choices.Find(c => c.Kind == kind && c.SubjectId == id && id > 0) ?? choices.Find(c => c.IsCalled(kind, atCode, name));
        choice?.Meet(id, atCode, name);
        return choice;
    }

    private void Meet(IEnumerable<(Belonging Thing, string AtCode)> things)
    {
        foreach (var (thing, at) in things)
        {
            // A unit is known by its own code alone.
            ChoiceOf(thing.Kind, thing.Id, thing.Kind == BelongingKind.Unit ? "" : at, thing.Key);
        }
    }
}
