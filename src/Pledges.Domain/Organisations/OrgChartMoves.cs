using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Organisations;

/// <summary>Where everything in a unit goes that an event ends or splits.</summary>
public sealed partial class OrgChart
{
    // Everything in the source goes where the event says.
    private void Empty(OrgEvent e, OrgUnit source, string? defaultTo, EventOutcome outcome, Actor by, DateTime at)
    {
        var goesOn = e.GoesOn(source.Code);
        if (goesOn && e.Kind != OrgEventKind.Split)
        {
            return;
        }

        var day = e.EffectiveOn;
        var rest = defaultTo ?? (goesOn ? source.Code : null);
        foreach (var unit in Below(source, day).Where(u => !e.Results.Any(r => r.Code == u.Code)).ToList())
        {
            var chosen = e.ChoiceOf(BelongingKind.Unit, unit.Id, "", unit.Code);
            if (Find(chosen?.To ?? rest) is not { } parent)
            {
                outcome.AllUnassigned.Add(Thing(unit));
            }
            else if (parent == source)
            {
                outcome.AllStaying.Add(Thing(unit));
            }
            else
            {
                outcome.Touch(unit);
                outcome.AllMoves.Add(new BelongingMove(Thing(unit), source, parent));
                unit.MoveBelow(parent, day, by, at);
            }
        }

        // In a dry run the unit may have several parts in one task from an earlier event. They are one by now and go together: to
        // where the lead goes, or else what it issued.
        var sent = new Dictionary<int, (bool, OrgUnit?)>();
        var own = belongings.Where(b => b.At == source).OrderBy(b => b.Kind == BelongingKind.TaskIssued ? BelongingKind.Task : b.Kind).ThenBy(b => b.Kind).ToList();
        foreach (var thing in own)
        {
            var (isAssigned, to) = thing.IsPartOfTask && sent.TryGetValue(thing.Id, out var together) ? together : Destination(e, thing, rest, goesOn);
            if (thing.IsPartOfTask)
            {
                sent.TryAdd(thing.Id, (isAssigned, to));
            }

            if (!isAssigned)
            {
                outcome.AllUnassigned.Add(thing);
            }
            else if (to == source)
            {
                outcome.AllStaying.Add(thing);
            }
            else
            {
                Rule.Check(OrgChartRules.PostLastsADay(thing, thing.Kind == BelongingKind.Post && to is null && thing.CameOn == day));
                outcome.AllMoves.Add(new BelongingMove(thing, source, to));
                (thing.At, thing.CameOn) = (to, day);
                EndTransferWithin(thing);
            }
        }

        Belonging Thing(OrgUnit unit) => new(BelongingKind.Unit, unit.Id, unit.At(day)!.Name, source) { Key = unit.Code };
    }

    // A transfer between two units that have become one has nowhere to go.
    private void EndTransferWithin(Belonging thing)
    {
        if (IsTransfer(thing) && belongings.Find(b => IsTransfer(b) && b != thing && b.Id == thing.Id && b.At == thing.At) is { } otherEnd)
        {
            (thing.At, otherEnd.At) = (null, null);
        }

        static bool IsTransfer(Belonging b) => b.Kind is BelongingKind.Departure or BelongingKind.Arrival;
    }

    // Whoever becomes secretary of a unit with the event.
    private void Appoint(OrgEvent e, EventOutcome outcome)
    {
        foreach (var choice in e.Choices.Where(c => c.Kind == BelongingKind.Secretary))
        {
            var unit = Find(choice.To)!;
            var member = belongings.Find(b => b.Kind == BelongingKind.Member && b.Id == choice.SubjectId && b.At == unit);
            Rule.Check(OrgChartRules.SecretaryBelongsThere(unit, member is not null));
            outcome.AllMoves.Add(new BelongingMove(new Belonging(choice.Kind, choice.SubjectId, member!.Label, unit), unit, unit));
            // From now on it is a post like any other; its identity comes with saving.
            belongings.Add(new Belonging(BelongingKind.Post, -choice.SubjectId, member.Label, unit)
            {
                MemberId = choice.SubjectId,
                PostType = Members.PostType.Secretary,
                IsSecretary = true,
                Key = PostKey(member.Key, "SECRETARY", null),
                CameOn = e.EffectiveOn,
            });
        }
    }

    private (bool IsAssigned, OrgUnit? To) Destination(OrgEvent e, Belonging thing, string? rest, bool goesOn)
    {
        var chosen = e.ChoiceOf(thing.Kind, thing.Id, thing.At!.Code, thing.Key);
        if (chosen is not null)
        {
            return (true, Find(chosen.To));
        }

        // A post or a departure goes with its member, wherever that one was sent before it.
        var withMember = thing.MemberId is { } member ? e.Choices.FirstOrDefault(c => c.Kind == BelongingKind.Member && c.SubjectId == member)?.To : null;
        var follows = Find(withMember ?? rest);
        if (thing.Kind == BelongingKind.Model && belongings.Exists(b => b != thing && b.Kind == thing.Kind && b.At == follows && b.Label == thing.Label))
        {
            // The unit that takes over runs this model already; whoever takes part goes on there.
            return (follows is not null, null);
        }

        if (thing.Kind != BelongingKind.Post)
        {
            return (follows is not null, follows);
        }

        // Who leaves a unit that goes on leaves its posts; who stays keeps them.
        return goesOn ? (true, withMember is null || withMember == thing.At!.Code ? thing.At : null)
            : e.Posts switch
            {
                PostsRule.End => (true, null),
                PostsRule.Follow => (follows is not null, follows),
                _ => (false, null),
            };
    }
}
