using Microsoft.EntityFrameworkCore;
using Pledges.Data.Visibility;
using Pledges.Domain.Access;
using Pledges.Domain.Inspections;

namespace Pledges.Data.Queries;

/// <summary>An inspection as a list shows it; subjects and remedies are those that the reader may see.</summary>
public sealed record InspectionRow
{
    public required int Id { get; init; }
    public required int Year { get; init; }
    public required InspectionBody Body { get; init; }
    public required int BodyUnitId { get; init; }
    public required string BodyName { get; init; }
    public required Activity Activity { get; init; }
    public required InspectionKind Kind { get; init; }
    public required string Topic { get; init; }
    public required string TopicEn { get; init; }
    public required string? Content { get; init; }
    public required DateOnly? PlannedFor { get; init; }
    public required string? DecisionNo { get; init; }
    public required DateOnly? DecidedOn { get; init; }
    public required InspectionState State { get; init; }
    public required int Units { get; init; }
    public required int Members { get; init; }
    public required int OverdueSteps { get; init; }
    public required int OpenRemedies { get; init; }
}

public static class InspectionRows
{
    public static IQueryable<InspectionRow> InspectionRowsOf(this PledgesDb db, IQueryable<Inspection> inspections, Actor actor)
    {
        var (today, subjects, remedies) = (actor.Today, db.InspectionSubjects.VisibleTo(db, actor), db.Remedies.VisibleTo(db, actor));
        return from inspection in inspections
               join topic in db.InspectionTopics on inspection.TopicCode equals topic.Code
               select new InspectionRow
               {
                   Id = inspection.Id,
                   Year = inspection.Year,
                   Body = inspection.Body,
                   BodyUnitId = inspection.BodyUnitId,
                   BodyName = db.UnitVersions.Where(v => v.UnitId == inspection.BodyUnitId).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault() ?? "",
                   Activity = inspection.Activity,
                   Kind = inspection.Kind,
                   Topic = topic.Name,
                   TopicEn = topic.NameEn,
                   Content = inspection.Content,
                   PlannedFor = inspection.PlannedFor,
                   DecisionNo = inspection.DecisionNo,
                   DecidedOn = inspection.DecidedOn,
                   State = inspection.State,
                   Units = subjects.Count(s => s.InspectionId == inspection.Id && s.UnitId != null),
                   Members = subjects.Count(s => s.InspectionId == inspection.Id && s.MemberId != null),
                   OverdueSteps = inspection.State == InspectionState.Running ? inspection.Steps.Count(s => s.DoneOn == null && s.LeftOutBecause == null && s.DueOn < today) : 0,
                   OpenRemedies = remedies.Count(r => r.InspectionId == inspection.Id && r.State != RemedyState.Closed),
               };
    }

    /// <summary>Whether a unit is the city: it has stood at the top of the tree.</summary>
    public static Task<bool> IsCityAsync(this PledgesDb db, int unitId, CancellationToken cancel = default) => db.Paths.AnyAsync(p => p.UnitId == unitId && p.Depth == 0, cancel);

    /// <summary>The last names of units, by identity.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> UnitNamesAsync(this PledgesDb db, IReadOnlyCollection<int> unitIds, CancellationToken cancel = default) =>
        (await db.UnitVersions.AsNoTracking().Where(v => unitIds.Contains(v.UnitId)).Select(v => new { v.UnitId, v.Name, v.From }).ToListAsync(cancel))
            .GroupBy(v => v.UnitId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.From)!.Name);

    public static async Task<IReadOnlyDictionary<int, (string Code, string Name)>> MemberNamesAsync(this PledgesDb db, IReadOnlyCollection<int> memberIds, CancellationToken cancel = default) =>
        (await db.Members.AsNoTracking().Where(m => memberIds.Contains(m.Id)).Select(m => new { m.Id, m.Code, m.FullName }).ToListAsync(cancel)).ToDictionary(m => m.Id, m => (m.Code, m.FullName));
}
