using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Discipline;

namespace Pledges.Data.Queries;

/// <summary>A decision of the register as a list shows it, under the names of the day of the decision.</summary>
public sealed record DisciplineLine
{
    public required int Id { get; init; }
    public required int? MemberId { get; init; }
    public required int? UnitId { get; init; }

    /// <summary>Card code of the member, or code of the organisation.</summary>
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string SearchName { get; init; }

    /// <summary>The member's cell then; null for an organisation.</summary>
    public required string? CellName { get; init; }
    public required string DecisionNo { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required string? Body { get; init; }
    public required DisciplineForm Form { get; init; }
    public required Grounds MainGround { get; init; }
    public required Grounds FurtherGrounds { get; init; }
    public required bool IsLackOfExample { get; init; }
    public required DateOnly? AppealedOn { get; init; }
    public required AppealOutcome? Outcome { get; init; }
    public required DateOnly? AnnulledOn { get; init; }

    public bool IsOfUnit => UnitId is not null;

    public bool IsAppealOpen => AppealedOn is not null && Outcome is null && AnnulledOn is null;
}

/// <summary>How many decisions of a form a year has, lifted ones left out.</summary>
public sealed record DisciplineCount(int Year, bool IsOfUnit, DisciplineForm Form, int Decisions, int ForLackOfExample);

/// <summary>The decision about a member that counts for the grade of a year: the last one of it.</summary>
public sealed record YearDiscipline(int MemberId, int DecisionId, string DecisionNo, DateOnly DecidedOn, DisciplineForm Form);

public static class DisciplineLines
{
    public static IQueryable<DisciplineLine> LinesOf(this PledgesDb db, IQueryable<DisciplineDecision> decisions) =>
        from decision in decisions
        from member in db.Members.Where(m => m.Id == decision.MemberId).DefaultIfEmpty()
        from unit in db.Units.Where(u => u.Id == decision.UnitId).DefaultIfEmpty()
        select new DisciplineLine
        {
            Id = decision.Id,
            MemberId = decision.MemberId,
            UnitId = decision.UnitId,
            Code = member != null ? member.Code : unit.Code,
            Name = member != null
                ? member.FullName
                : db.UnitVersions.Where(v => v.UnitId == decision.UnitId).OrderByDescending(v => v.From <= decision.DecidedOn).ThenByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()!,
            SearchName = member != null
                ? member.SearchName
                : db.UnitVersions.Where(v => v.UnitId == decision.UnitId).OrderByDescending(v => v.From <= decision.DecidedOn).ThenByDescending(v => v.From).Select(v => v.SearchName).FirstOrDefault()!,
            CellName = db.Memberships.Where(m => m.MemberId == decision.MemberId && m.From <= decision.DecidedOn).OrderByDescending(m => m.From)
                .Select(m => db.UnitVersions.Where(v => v.UnitId == m.UnitId && v.From <= decision.DecidedOn).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault()).FirstOrDefault(),
            DecisionNo = decision.DecisionNo,
            DecidedOn = decision.DecidedOn,
            Body = decision.Body,
            Form = decision.Form,
            MainGround = decision.MainGround,
            FurtherGrounds = decision.FurtherGrounds,
            IsLackOfExample = decision.IsLackOfExample,
            AppealedOn = decision.AppealedOn,
            Outcome = decision.Outcome,
            AnnulledOn = decision.AnnulledOn,
        };

    /// <summary>Counts by year and form; one query.</summary>
    public static async Task<IReadOnlyList<DisciplineCount>> CountAsync(this IQueryable<DisciplineDecision> decisions, CancellationToken cancel = default)
    {
        var counted = await decisions.Where(d => d.AnnulledOn == null)
            .GroupBy(d => new { d.DecidedOn.Year, IsOfUnit = d.UnitId != null, d.Form })
            .Select(g => new { g.Key.Year, g.Key.IsOfUnit, g.Key.Form, Decisions = g.Count(), Marked = g.Count(d => d.IsLackOfExample) }).ToListAsync(cancel);
        return [.. counted.Select(c => new DisciplineCount(c.Year, c.IsOfUnit, c.Form, c.Decisions, c.Marked)).OrderByDescending(c => c.Year).ThenBy(c => c.Form)];
    }

    /// <summary>Those of the members whom the register names in a year, for the grades of that year.</summary>
    public static async Task<IReadOnlyDictionary<int, YearDiscipline>> DisciplinedInAsync(this PledgesDb db, int year, IReadOnlyCollection<int> memberIds, CancellationToken cancel = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var found = await db.Disciplines.AsNoTracking()
            .Where(d => d.MemberId != null && memberIds.Contains(d.MemberId.Value) && d.DecidedOn >= first && d.DecidedOn <= last && d.AnnulledOn == null)
            .OrderBy(d => d.DecidedOn).Select(d => new YearDiscipline(d.MemberId!.Value, d.Id, d.DecisionNo, d.DecidedOn, d.Form)).ToListAsync(cancel);
        return found.GroupBy(d => d.MemberId).ToDictionary(g => g.Key, g => g.Last());
    }
}
