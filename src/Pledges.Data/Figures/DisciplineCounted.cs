using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Discipline;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;

namespace Pledges.Data.Figures;

/// <summary>A decision on a member, where the member belonged on its day, and what counts of it.</summary>
public sealed record DisciplineFact
{
    public required int DecisionId { get; init; }
    public required int MemberId { get; init; }
    public required string DecisionNo { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required DisciplineForm Form { get; init; }
    public required bool IsLackOfExample { get; init; }

    /// <summary>Null for one who belonged to no cell yet.</summary>
    public required int? UnitId { get; init; }

    /// <summary>Held a committee post, or was head or deputy, on the day.</summary>
    public required bool IsLeader { get; init; }
}

public static class DisciplineCounted
{
    private static readonly IReadOnlyList<PostType> LeaderPosts = [.. Post.CommitteePosts, PostType.Head, PostType.DeputyHead];

    /// <summary>The decisions on members in a period that stand: neither lifted nor taken back.</summary>
    public static IQueryable<DisciplineFact> DisciplineFacts(this PledgesDb db, IQueryable<DisciplineDecision> decisions, DateOnly first, DateOnly last) =>
        from decision in decisions
        where decision.MemberId != null && decision.AnnulledOn == null && decision.DecidedOn >= first && decision.DecidedOn <= last
        select new DisciplineFact
        {
            DecisionId = decision.Id,
            MemberId = decision.MemberId!.Value,
            DecisionNo = decision.DecisionNo,
            DecidedOn = decision.DecidedOn,
            Form = decision.Form,
            IsLackOfExample = decision.IsLackOfExample,
            // The last cell they came to: an expulsion ends the membership on its own day.
            UnitId = db.Memberships.Where(m => m.MemberId == decision.MemberId && m.From <= decision.DecidedOn).OrderByDescending(m => m.From).Select(m => (int?)m.UnitId).FirstOrDefault(),
            IsLeader = db.Posts.Any(p => p.MemberId == decision.MemberId && LeaderPosts.Contains(p.Type) && p.From <= decision.DecidedOn && (p.To == null || p.To > decision.DecidedOn)),
        };

    /// <summary>Those of the given decisions that count in a unit, newest first.</summary>
    public static async Task<IReadOnlyList<DisciplineFact>> DisciplineBehindAsync(
        this PledgesDb db, IQueryable<DisciplineDecision> decisions, FigureQuestion asked, int unitId, CancellationToken cancel = default)
    {
        var (first, last) = asked.Period;
        var facts = await db.DisciplineFacts(decisions, first, last).OrderByDescending(f => f.DecidedOn).ThenBy(f => f.DecisionId).ToListAsync(cancel);
        var places = await PlacesThen.LoadAsync(db, facts.Select(f => f.UnitId), cancel);
        return [.. facts.Where(f => places.IsBelow(unitId, f.UnitId, f.DecidedOn))];
    }
}

/// <summary>Decisions on members in a period, by unit; a unit has those of the units below it too. Without headcounts.</summary>
internal sealed class DisciplineByUnit
{
    private readonly Dictionary<int, List<DisciplineFact>> units;
    private readonly bool isKept;

    private DisciplineByUnit(Dictionary<int, List<DisciplineFact>> units, bool isKept) => (this.units, this.isKept) = (units, isKept);

    public static async Task<DisciplineByUnit> LoadAsync(PledgesDb db, FigureQuestion span, IReadOnlyCollection<int> unitIds, CancellationToken cancel)
    {
        var (first, last) = span.Period;
        var facts = await db.DisciplineFacts(db.Disciplines, first, last).ToListAsync(cancel);
        var isKept = facts.Count > 0 || await db.Disciplines.AnyAsync(d => d.MemberId != null && d.AnnulledOn == null, cancel);
        var places = await PlacesThen.LoadAsync(db, facts.Select(f => f.UnitId), cancel);
        return new DisciplineByUnit(places.ByUnit(unitIds, facts, f => (f.UnitId, f.DecidedOn)), isKept);
    }

    public DisciplineCounts Of(int unitId, FigureQuestion asked)
    {
        var (first, last) = asked.Period;
        var facts = units[unitId].Where(f => f.DecidedOn >= first && f.DecidedOn <= last).ToList();
        return new DisciplineCounts(
            [.. asked.Years.Select(year => new DisciplineYear(year, Different(facts.Where(f => f.DecidedOn.Year == year)), 0, 0))],
            [.. facts.GroupBy(f => (f.DecidedOn.Year, f.Form)).OrderBy(g => g.Key).Select(g => new FormCount(g.Key.Year, g.Key.Form.ToString().ToUpperInvariant(), g.Count()))],
            Different(facts.Where(f => f.IsLackOfExample)),
            Different(facts.Where(f => f.IsLeader)))
        { IsKept = isKept };
    }

    private static int Different(IEnumerable<DisciplineFact> facts) => facts.Select(f => f.MemberId).Distinct().Count();
}
