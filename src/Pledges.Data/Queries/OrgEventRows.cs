using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Organisations;

namespace Pledges.Data.Queries;

/// <summary>An event in the register.</summary>
public sealed record OrgEventRow
{
    public required int Id { get; init; }
    public required OrgEventKind Kind { get; init; }
    public required OrgEventState State { get; init; }
    public required string DecisionNo { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required DateOnly EffectiveOn { get; init; }
    public required string? Batch { get; init; }
    public required int? BatchId { get; init; }
    public required string? Problem { get; init; }
    public required IReadOnlyList<OrgEventUnit> Sources { get; init; }
    public required IReadOnlyList<OrgEventUnit> Results { get; init; }
}

/// <summary>A unit named by an event, under its name on the day of the event where it has one.</summary>
public sealed record OrgEventUnit(string Code, string? Name);

public static class OrgEventRows
{
    /// <summary>The newest first.</summary>
    public static IQueryable<OrgEventRow> EventRows(this PledgesDb db, IQueryable<OrgEvent> events) =>
        from e in events
        orderby e.EffectiveOn descending, e.Id descending
        select new OrgEventRow
        {
            Id = e.Id,
            Kind = e.Kind,
            State = e.State,
            DecisionNo = e.DecisionNo,
            DecidedOn = e.DecidedOn,
            EffectiveOn = e.EffectiveOn,
            Batch = e.Batch,
            BatchId = e.BatchId,
            Problem = e.Problem,
            // A source is known by the name it had until the day.
            Sources = e.Sources.OrderBy(s => s.No).Select(s => new OrgEventUnit(
                s.Code, db.UnitVersions.Where(v => v.From < e.EffectiveOn && db.Units.Any(u => u.Id == v.UnitId && u.Code == s.Code)).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault())).ToList(),
            Results = e.Results.OrderBy(r => r.No).Select(r => new OrgEventUnit(
                r.Code, r.Name ?? db.UnitVersions.Where(v => v.From <= e.EffectiveOn && db.Units.Any(u => u.Id == v.UnitId && u.Code == r.Code)).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault())).ToList(),
        };

    /// <summary>Events that name the unit with this code, before or after.</summary>
    public static IQueryable<OrgEvent> About(this IQueryable<OrgEvent> events, string code) =>
        events.Where(e => e.Sources.Any(s => s.Code == code) || e.Results.Any(r => r.Code == code));

    /// <summary>The events with all their parts, in the order in which they apply.</summary>
    public static IQueryable<OrgEvent> Whole(this IQueryable<OrgEvent> events) =>
        events.Include(e => e.Sources.OrderBy(s => s.No)).Include(e => e.Results.OrderBy(r => r.No)).Include(e => e.Choices)
            .OrderBy(e => e.EffectiveOn).ThenBy(e => e.No).ThenBy(e => e.Id).AsSplitQuery();
}
