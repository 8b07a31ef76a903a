using Microsoft.EntityFrameworkCore;
using Pledges.Data.Mappings;
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
    public required string? Reason { get; init; }
    public required int? UndoesId { get; init; }
    public required IReadOnlyList<OrgEventUnit> Sources { get; init; }
    public required IReadOnlyList<OrgEventUnit> Results { get; init; }
}

/// <summary>A unit named by an event, under its name on the day of the event where it has one.</summary>
public sealed record OrgEventUnit(string Code, string? Name);

public static class OrgEventRows
{
    /// <summary>The newest first, with the names that the units had on the day; three queries, however many.</summary>
    public static async Task<List<OrgEventRow>> EventRowsAsync(this PledgesDb db, IQueryable<OrgEvent> events, int skip = 0, int take = 1000, CancellationToken cancel = default)
    {
        var found = await events.OrderByDescending(e => e.EffectiveOn).ThenByDescending(e => e.Id).Skip(skip).Take(take)
            .Include(e => e.Sources.OrderBy(s => s.No)).Include(e => e.Results.OrderBy(r => r.No)).AsNoTracking().AsSplitQuery().ToListAsync(cancel);
        var codes = found.SelectMany(e => e.Sources.Select(s => s.Code).Concat(e.Results.Select(r => r.Code))).Distinct().ToList();
        var versions = await (from version in db.UnitVersions
                              join unit in db.Units on version.UnitId equals unit.Id
                              where codes.Contains(ByteOrder.Exactly(unit.Code))
                              select new { unit.Code, version.Name, version.From }).ToListAsync(cancel);
        var names = versions.ToLookup(v => v.Code);
        return [.. found.Select(e => new OrgEventRow
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
            Reason = e.Reason,
            UndoesId = e.UndoesId,
            // A source is known by the name it had until the day.
            Sources = [.. e.Sources.Select(s => new OrgEventUnit(s.Code, NameOn(s.Code, e.EffectiveOn.AddDays(-1))))],
            Results = [.. e.Results.Select(r => new OrgEventUnit(r.Code, r.Name ?? NameOn(r.Code, e.EffectiveOn)))],
        })];

        string? NameOn(string code, DateOnly day) => names[code].Where(v => v.From <= day).MaxBy(v => v.From)?.Name;
    }

    /// <summary>Events that name the unit with this code, before or after.</summary>
    public static IQueryable<OrgEvent> About(this IQueryable<OrgEvent> events, string code) =>
        events.Where(e => e.Sources.Any(s => s.Code == code) || e.Results.Any(r => r.Code == code));

    /// <summary>The events with all their parts, in the order in which they apply.</summary>
    public static IQueryable<OrgEvent> Whole(this IQueryable<OrgEvent> events) =>
        events.Include(e => e.Sources.OrderBy(s => s.No)).Include(e => e.Results.OrderBy(r => r.No)).Include(e => e.Choices)
            .OrderBy(e => e.EffectiveOn).ThenBy(e => e.No).ThenBy(e => e.Id).AsSplitQuery();
}
