using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

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

/// <summary>The people who stand between a figure and its whole: counted below the line, not above it.</summary>
public static class BehindFigure
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such figure.</exception>
    public static IQueryable<MemberRow> MissingFrom(this IQueryable<MemberRow> facts, string figureId, PopulationRule rule, DateOnly asOf)
    {
        var counted = rule == PopulationRule.Headcount ? facts : facts.Where(f => !f.IsOutside);
        var registered = counted.Where(f => f.ConfirmedOn != null && f.ConfirmedOn <= asOf);
        var notRegistered = counted.Where(f => f.ConfirmedOn == null || f.ConfirmedOn > asOf);
        var notWell = registered.Where(f => f.Result == null || (f.Result != PledgeResult.Good && f.Result != PledgeResult.Excellent));
        return figureId switch
        {
            "registered" => notRegistered,
            "registered.leaders" => notRegistered.Where(f => f.IsKeyLeader),
            "concrete" => registered.Where(f => f.IsConcrete != true),
            "doing_well" => notWell,
            "doing_well.leaders" => notWell.Where(f => f.IsKeyLeader),
            "exemplars" => counted.Where(f => !f.IsExemplar),
            "exemplars.leaders" => counted.Where(f => (f.IsKeyLeader || f.IsCommittee) && !f.IsExemplar),
            "exemplars.share" => counted.Where(f => f.IsExemplar && !f.IsKeyLeader && !f.IsCommittee),
            "member_good" => facts.Where(f => f.Grade != null && f.Grade != "GOOD" && f.Grade != "EXCELLENT"),
            _ => throw new ArgumentOutOfRangeException(nameof(figureId), figureId, "There is no such figure."),
        };
    }

    /// <summary>The missing people of a unit's subtree, as far as they are among the given members.</summary>
    public static IQueryable<PersonBehind> PeopleBehind(
        this PledgesDb db, string figureId, string path, int year, DateOnly asOf, PopulationRule rule, IQueryable<Member> inSight)
    {
        var below = db.Paths.On(asOf).Where(p => p.Path.StartsWith(path)).Select(p => p.UnitId);
        return from fact in db.FactsOf(year, asOf).Where(f => below.Contains(f.UnitId)).MissingFrom(figureId, rule, asOf)
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
}
