using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Figures;
using Pledges.Domain.Inspections;

namespace Pledges.Data.Figures;

/// <summary>One instance (lượt): a subject in a decision of a body of the city, and where it stood on the day of the decision.</summary>
public sealed record InspectionFact
{
    public required int InspectionId { get; init; }
    public required int SubjectId { get; init; }

    /// <summary>The organisation inspected; null for a member.</summary>
    public required int? UnitId { get; init; }
    public required int? MemberId { get; init; }
    public required string DecisionNo { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required string TopicCode { get; init; }

    /// <summary>The organisation itself, or the cell of the member on the day.</summary>
    public required int? PlaceId { get; init; }
}

public static class InspectionsCounted
{
    public const string RoleModel = "ROLE_MODEL";

    /// <summary>The subjects of decisions of the city's standing committee and inspection commission in a period; what was called off was not done.</summary>
    public static IQueryable<InspectionFact> InspectionFacts(this PledgesDb db, IQueryable<InspectionSubject> subjects, DateOnly first, DateOnly last) =>
        from subject in subjects
        join inspection in db.Inspections on subject.InspectionId equals inspection.Id
        where inspection.State != InspectionState.CalledOff && inspection.DecidedOn != null && inspection.DecidedOn >= first && inspection.DecidedOn <= last
        where db.Paths.Any(p => p.UnitId == inspection.BodyUnitId && p.Depth == 0 && p.From <= inspection.DecidedOn && (p.To == null || p.To > inspection.DecidedOn))
        select new InspectionFact
        {
            InspectionId = inspection.Id,
            SubjectId = subject.Id,
            UnitId = subject.UnitId,
            MemberId = subject.MemberId,
            DecisionNo = inspection.DecisionNo ?? "",
            DecidedOn = inspection.DecidedOn!.Value,
            TopicCode = inspection.TopicCode,
            PlaceId = subject.UnitId ?? db.Memberships.Where(m => m.MemberId == subject.MemberId && m.From <= inspection.DecidedOn).OrderByDescending(m => m.From).Select(m => (int?)m.UnitId).FirstOrDefault(),
        };

    /// <summary>Those of the given subjects that count in a unit, newest first.</summary>
    public static async Task<IReadOnlyList<InspectionFact>> InspectionsBehindAsync(
        this PledgesDb db, IQueryable<InspectionSubject> subjects, FigureQuestion asked, int unitId, CancellationToken cancel = default)
    {
        var (first, last) = asked.Period;
        var facts = await db.InspectionFacts(subjects, first, last).OrderByDescending(f => f.DecidedOn).ThenBy(f => f.SubjectId).ToListAsync(cancel);
        var places = await PlacesThen.LoadAsync(db, facts.Select(f => f.PlaceId), cancel);
        return [.. facts.Where(f => places.IsBelow(unitId, f.PlaceId, f.DecidedOn))];
    }
}

/// <summary>Inspections and supervisions in a period, by unit; a unit has those of the units below it too.</summary>
internal sealed class InspectionsByUnit
{
    private readonly Dictionary<int, List<InspectionFact>> units;

    private InspectionsByUnit(Dictionary<int, List<InspectionFact>> units) => this.units = units;

    public static async Task<InspectionsByUnit> LoadAsync(PledgesDb db, FigureQuestion asked, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var (first, last) = asked.Period;
        var facts = await db.InspectionFacts(db.InspectionSubjects, first, last).ToListAsync(cancel);
        var places = await PlacesThen.LoadAsync(db, facts.Select(f => f.PlaceId), cancel);
        return new InspectionsByUnit(places.ByUnit(unitIds, facts, f => (f.PlaceId, f.DecidedOn)));
    }

    public InspectionCounts Of(int unitId, FigureQuestion asked)
    {
        var (first, last) = asked.Period;
        var facts = units[unitId].Where(f => f.DecidedOn >= first && f.DecidedOn <= last).ToList();
        return new InspectionCounts(
            Count(facts.Select(f => f.UnitId)),
            Count(facts.Select(f => f.MemberId)),
            Count(facts.Where(f => f.TopicCode == InspectionsCounted.RoleModel).Select(f => f.UnitId)));
    }

    private static Instances Count(IEnumerable<int?> subjects)
    {
        var all = subjects.OfType<int>().ToList();
        return new Instances(all.Count, all.Distinct().Count());
    }
}
