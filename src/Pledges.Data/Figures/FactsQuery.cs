using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Figures;

/// <summary>One member, where they belong on the as-of date, and what counts of them.</summary>
public sealed record MemberRow
{
    public required int MemberId { get; init; }
    public required int UnitId { get; init; }

    /// <summary>Exempt or suspended on the day.</summary>
    public required bool IsOutside { get; init; }
    public required bool IsKeyLeader { get; init; }
    public required bool IsCommittee { get; init; }
    public required DateOnly? ConfirmedOn { get; init; }
    public required bool? IsConcrete { get; init; }
    public required PledgeResult? Result { get; init; }
    public required bool IsExemplar { get; init; }
    public required string? Grade { get; init; }

    public MemberFacts Facts(PopulationRule rule, DateOnly asOf) => new(
        InPopulation: rule == PopulationRule.Headcount || !IsOutside,
        IsKeyLeader: IsKeyLeader,
        IsCommitteeOrLeader: IsKeyLeader || IsCommittee,
        IsRegistered: ConfirmedOn <= asOf,
        IsConcrete: IsConcrete == true,
        IsDoingWell: Result is PledgeResult.Good or PledgeResult.Excellent,
        IsExemplar: IsExemplar,
        IsGraded: Grade is not null,
        IsGradedGood: Grade is "EXCELLENT" or "GOOD");
}

public static class FactsQuery
{
    /// <summary>Every member with an open membership on the day; narrow it by unit before it runs.</summary>
    public static IQueryable<MemberRow> FactsOf(this PledgesDb db, int year, DateOnly asOf) =>
        from membership in db.Memberships.On(asOf)
        from pledge in db.Pledges.Where(p => p.MemberId == membership.MemberId && p.Year == year).DefaultIfEmpty()
        from grade in db.MemberGrades.Where(g => g.MemberId == membership.MemberId && g.Year == year).DefaultIfEmpty()
        select new MemberRow
        {
            MemberId = membership.MemberId,
            UnitId = membership.UnitId,
            IsOutside = db.Statuses.On(asOf).Any(s => s.MemberId == membership.MemberId),
            IsKeyLeader = db.Posts.On(asOf).Any(p => p.MemberId == membership.MemberId && p.IsKeyLeader),
            IsCommittee = db.Posts.On(asOf).Any(p => p.MemberId == membership.MemberId && Post.CommitteePosts.Contains(p.Type)),
            ConfirmedOn = pledge == null ? null : pledge.ConfirmedOn,
            IsConcrete = pledge == null ? null : pledge.IsConcrete,
            Result = pledge == null ? null : pledge.Result,
            IsExemplar = db.Exemplars.Any(e => e.MemberId == membership.MemberId && e.Year == year && e.RevokedOn == null),
            Grade = grade == null ? null : grade.Grade,
        };
}
