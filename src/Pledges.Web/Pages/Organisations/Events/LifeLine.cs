using Pledges.Data.Queries;
using Pledges.Domain.Organisations;

namespace Pledges.Web.Pages.Organisations.Events;

/// <summary>One day in the life of a unit: what it was called, below whom, out of what, and the decision where one is kept.</summary>
public sealed record LifeLine(DateOnly On, UnitNaming? Naming, UnitParent? Parent, IReadOnlyList<UnitKin> Kin, bool IsEnd, IReadOnlyList<OrgEventRow> Decisions)
{
    /// <summary>The newest first.</summary>
    public static IReadOnlyList<LifeLine> Of(
        IReadOnlyList<UnitNaming> namings, IReadOnlyList<UnitParent> parents, IReadOnlyList<UnitKin> kin, IReadOnlyList<OrgEventRow> events)
    {
        var end = namings[0].To;
        var done = events.Where(e => e.State is OrgEventState.Applied or OrgEventState.Undone).ToList();
        var days = namings.Select(n => n.From).Concat(parents.Select(p => p.From)).Concat(done.Select(e => e.EffectiveOn)).Concat(end is { } to ? [to] : Array.Empty<DateOnly>());
        return [.. days.Distinct().OrderDescending().Select(day => new LifeLine(
            day,
            namings.FirstOrDefault(n => n.From == day),
            parents.FirstOrDefault(p => p.From == day),
            [.. kin.Where(k => k.IsSuccessor ? end == day : k.To == day)],
            end == day,
            [.. done.Where(e => e.EffectiveOn == day)]))];
    }
}
