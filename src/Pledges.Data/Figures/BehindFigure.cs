using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>The people who stand between a figure and its whole: counted below the line, not above it.</summary>
public static class BehindFigure
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such figure.</exception>
    public static IQueryable<MemberRow> MissingFrom(this IQueryable<MemberRow> facts, string figureId, PopulationRule rule, DateOnly asOf)
    {
        var all = facts;
        var counted = rule == PopulationRule.Headcount ? facts : facts.Where(f => !f.IsOutside);
        var registered = counted.Where(f => f.ConfirmedOn != null && f.ConfirmedOn <= asOf);
        return figureId switch
        {
            "registered" => counted.Where(f => f.ConfirmedOn == null || f.ConfirmedOn > asOf),
            "registered.leaders" => counted.Where(f => f.IsKeyLeader && (f.ConfirmedOn == null || f.ConfirmedOn > asOf)),
            "concrete" => registered.Where(f => f.IsConcrete != true),
            "doing_well" => registered.Where(f => f.Result == null || (f.Result != PledgeResult.Good && f.Result != PledgeResult.Excellent)),
            "doing_well.leaders" => registered.Where(f => f.IsKeyLeader && (f.Result == null || (f.Result != PledgeResult.Good && f.Result != PledgeResult.Excellent))),
            "exemplars" => counted.Where(f => !f.IsExemplar),
            "exemplars.leaders" => counted.Where(f => (f.IsKeyLeader || f.IsCommittee) && !f.IsExemplar),
            "exemplars.share" => counted.Where(f => f.IsExemplar && !f.IsKeyLeader && !f.IsCommittee),
            "member_good" => all.Where(f => f.Grade != null && f.Grade != "GOOD" && f.Grade != "EXCELLENT"),
            _ => throw new ArgumentOutOfRangeException(nameof(figureId), figureId, "There is no such figure."),
        };
    }
}
