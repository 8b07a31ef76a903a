namespace Pledges.Domain.Grading;

/// <summary>Of what the cap on the best grade is a percentage.</summary>
public enum CapBase
{
    GoodOnly = 1,
    GoodOrBetter = 2,
    AllGraded = 3,

    /// <summary>Those graded good among people of like posts: committee members and heads apart from everybody else.</summary>
    PeerGroup = 4,
}

/// <summary>Within which unit the cap counts.</summary>
public enum CapScope
{
    GrassrootsOrganisation = 1,
    Cell = 2,
    Group = 3,
}

public enum CapRounding
{
    Down = 1,
    Nearest = 2,
    Up = 3,
}

/// <summary>One person as the cap counts them; rank 1 is the best grade, 2 is good.</summary>
public sealed record GradedPerson(int MemberId, int UnitId, bool IsLeader, int Rank);

/// <summary>How a cap stands in one unit or peer group. No unit: the whole organisation; no mark: leaders and others together.</summary>
public sealed record CapState(int? UnitId, bool? Leaders, int Best, int Counted, int Most, IReadOnlyList<GradedPerson> People)
{
    public bool Exceeds => Best > Most;

    public int Left => Math.Max(0, Most - Best);
}

/// <summary>How many may get the best grade. Source: QĐ 132-QĐ/TW and HD 21-HD/BTCTW (20 % of those graded good, per grassroots organisation).</summary>
public sealed record CapRule(decimal Percent, CapBase Base, CapScope Scope, CapRounding Rounding)
{
    private const int BestRank = 1;
    private const int GoodRank = 2;

    public int Most(int counted)
    {
        var exact = counted * Percent / 100;
        return (int)(Rounding switch
        {
            CapRounding.Up => Math.Ceiling(exact),
            CapRounding.Nearest => Math.Round(exact, MidpointRounding.AwayFromZero),
            _ => Math.Floor(exact),
        });
    }

    /// <summary>Every unit and peer group that the cap counts apart, those over it first.</summary>
    public IReadOnlyList<CapState> Judge(IEnumerable<GradedPerson> people) =>
        [.. people
            .GroupBy(p => (UnitId: Scope == CapScope.GrassrootsOrganisation ? null : (int?)p.UnitId, Leaders: Base == CapBase.PeerGroup ? (bool?)p.IsLeader : null))
            .Select(g => StateOf(g.Key.UnitId, g.Key.Leaders, [.. g]))
            .OrderByDescending(s => s.Exceeds).ThenBy(s => s.UnitId).ThenByDescending(s => s.Leaders)];

    private CapState StateOf(int? unitId, bool? leaders, List<GradedPerson> people)
    {
        var counted = people.Count(p => Base switch
        {
            CapBase.GoodOrBetter => p.Rank <= GoodRank,
            CapBase.AllGraded => true,
            _ => p.Rank == GoodRank,
        });
        var best = people.Where(p => p.Rank == BestRank).ToList();
        return new CapState(unitId, leaders, best.Count, counted, Most(counted), best);
    }
}
