using System.Linq.Expressions;
using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>Which of the people of a figure a list shows.</summary>
public enum PartOfFigure
{
    /// <summary>In the denominator, not in the numerator.</summary>
    Missing = 0,

    /// <summary>The numerator.</summary>
    Counted = 1,

    /// <summary>The denominator.</summary>
    All = 2,
}

/// <summary>A person on the list behind a figure.</summary>
public sealed record PersonBehind
{
    public required int MemberId { get; init; }
    public required string Code { get; init; }
    public required string FullName { get; init; }
    public required string SortName { get; init; }
    public required string CellCode { get; init; }
    public required string CellName { get; init; }
    public required PledgeState? State { get; init; }
    public required DateOnly? ConfirmedOn { get; init; }
    public required PledgeResult? Result { get; init; }
}

/// <summary>The people of whom a rate tells: those it is counted of, those counted, and those who stand between the two.</summary>
public static class BehindFigure
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such rate over people.</exception>
    public static IQueryable<MemberRow> BehindOf(this IQueryable<MemberRow> facts, string figureId, PartOfFigure part, PopulationRule rule, DateOnly asOf)
    {
        var population = rule == PopulationRule.Headcount ? facts : facts.Where(f => !f.IsOutside);
        var registered = population.Where(f => f.ConfirmedOn != null && f.ConfirmedOn <= asOf);
        var (all, counted) = figureId switch
        {
            "registered" => (population, IsRegistered(asOf)),
            "registered.leaders" => (population.Where(f => f.IsKeyLeader), IsRegistered(asOf)),
            "concrete" => (registered, f => f.IsConcrete == true),
            "doing_well" => (registered, IsWell),
            "doing_well.leaders" => (registered.Where(f => f.IsKeyLeader), IsWell),
            "exemplars" => (population, f => f.IsExemplar),
            "exemplars.leaders" => (population.Where(f => f.IsKeyLeader || f.IsCommittee), f => f.IsExemplar),
            "exemplars.share" => (population.Where(f => f.IsExemplar), f => f.IsKeyLeader || f.IsCommittee),
            "member_good" => (facts.Where(f => f.Grade != null), f => f.Grade == "GOOD" || f.Grade == "EXCELLENT"),
            _ => throw new ArgumentOutOfRangeException(nameof(figureId), figureId, "There is no such figure."),
        };
        return part switch
        {
            PartOfFigure.All => all,
            PartOfFigure.Counted => all.Where(counted),
            _ => all.Where(Not(counted)),
        };
    }

    /// <summary>The people of a unit's subtree behind a rate, as far as they are among the given members.</summary>
    public static IQueryable<PersonBehind> PeopleBehind(this PledgesDb db, PeopleAsked asked, IQueryable<Member> inSight)
    {
        var (year, asOf) = (asked.Year, asked.AsOf);
        var below = db.Paths.On(asOf).Where(p => p.Path.StartsWith(asked.Path)).Select(p => p.UnitId);
        return from fact in db.FactsOf(year, asOf).Where(f => below.Contains(f.UnitId)).BehindOf(asked.FigureId, asked.Part, asked.Rule, asOf)
               join member in inSight on fact.MemberId equals member.Id
               join unit in db.Units on fact.UnitId equals unit.Id
               join version in db.UnitVersions.On(asOf) on fact.UnitId equals version.UnitId
               from pledge in db.Pledges.Where(p => p.MemberId == fact.MemberId && p.Year == year).DefaultIfEmpty()
               select new PersonBehind
               {
                   MemberId = member.Id,
                   Code = member.Code,
                   FullName = member.FullName,
                   SortName = member.SortName,
                   CellCode = unit.Code,
                   CellName = version.Name,
                   State = pledge == null ? null : pledge.State,
                   ConfirmedOn = pledge == null ? null : pledge.ConfirmedOn,
                   Result = pledge == null ? null : pledge.Result,
               };
    }

    private static Expression<Func<MemberRow, bool>> IsWell => f => f.Result == PledgeResult.Good || f.Result == PledgeResult.Excellent;

    private static Expression<Func<MemberRow, bool>> IsRegistered(DateOnly asOf) => f => f.ConfirmedOn != null && f.ConfirmedOn <= asOf;

    private static Expression<Func<MemberRow, bool>> Not(Expression<Func<MemberRow, bool>> counted) =>
        Expression.Lambda<Func<MemberRow, bool>>(Expression.Not(counted.Body), counted.Parameters);
}

/// <summary>Which people are asked for: of which figure and part, at or below which place, by which rule.</summary>
public sealed record PeopleAsked(string FigureId, PartOfFigure Part, string Path, int Year, DateOnly AsOf, PopulationRule Rule);
