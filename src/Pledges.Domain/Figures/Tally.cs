namespace Pledges.Domain.Figures;

/// <summary>What counts of one member on the as-of date of a year.</summary>
public readonly record struct MemberFacts(
    bool InPopulation,
    bool IsKeyLeader,
    bool IsCommitteeOrLeader,
    bool IsRegistered,
    bool IsConcrete,
    bool IsDoingWell,
    bool IsExemplar,
    bool IsGraded,
    bool IsGradedGood);

/// <summary>
/// The counts behind the figures of one unit, its subtree included, for a year on an as-of date. A member has one cell at
/// a time, so counts of parts add up to the whole; figures are computed from counts only.
/// </summary>
public record struct Tally
{
    public int Headcount { get; set; }

    /// <summary>Open memberships on 1 January of the year, in the cells of that day.</summary>
    public int HeadcountAtStart { get; set; }
    public int Population { get; set; }
    public int Registered { get; set; }
    public int Concrete { get; set; }
    public int DoingWell { get; set; }
    public int Exemplars { get; set; }
    public int Leaders { get; set; }
    public int LeadersRegistered { get; set; }
    public int LeadersDoingWell { get; set; }

    /// <summary>Committee members and leaders.</summary>
    public int Cadres { get; set; }
    public int CadreExemplars { get; set; }
    public int Graded { get; set; }
    public int GradedGood { get; set; }

    public void Add(MemberFacts m)
    {
        Headcount++;
        Graded += Count(m.IsGraded);
        GradedGood += Count(m.IsGradedGood);
        if (!m.InPopulation)
        {
            return;
        }

        Population++;
        Registered += Count(m.IsRegistered);
        Concrete += Count(m.IsRegistered && m.IsConcrete);
        DoingWell += Count(m.IsRegistered && m.IsDoingWell);
        Exemplars += Count(m.IsExemplar);
        Leaders += Count(m.IsKeyLeader);
        LeadersRegistered += Count(m.IsKeyLeader && m.IsRegistered);
        LeadersDoingWell += Count(m.IsKeyLeader && m.IsRegistered && m.IsDoingWell);
        Cadres += Count(m.IsCommitteeOrLeader);
        CadreExemplars += Count(m.IsCommitteeOrLeader && m.IsExemplar);
    }

    public static Tally operator +(Tally a, Tally b) => Combine(a, b, 1);

    public static Tally operator -(Tally a, Tally b) => Combine(a, b, -1);

    private static Tally Combine(Tally a, Tally b, int sign) => new()
    {
        Headcount = a.Headcount + (sign * b.Headcount),
        HeadcountAtStart = a.HeadcountAtStart + (sign * b.HeadcountAtStart),
        Population = a.Population + (sign * b.Population),
        Registered = a.Registered + (sign * b.Registered),
        Concrete = a.Concrete + (sign * b.Concrete),
        DoingWell = a.DoingWell + (sign * b.DoingWell),
        Exemplars = a.Exemplars + (sign * b.Exemplars),
        Leaders = a.Leaders + (sign * b.Leaders),
        LeadersRegistered = a.LeadersRegistered + (sign * b.LeadersRegistered),
        LeadersDoingWell = a.LeadersDoingWell + (sign * b.LeadersDoingWell),
        Cadres = a.Cadres + (sign * b.Cadres),
        CadreExemplars = a.CadreExemplars + (sign * b.CadreExemplars),
        Graded = a.Graded + (sign * b.Graded),
        GradedGood = a.GradedGood + (sign * b.GradedGood),
    };

    private static int Count(bool yes) => yes ? 1 : 0;
}

/// <summary>The stored tally of one unit. Kept by the same save that changes what it counts.</summary>
public sealed class UnitTally
{
    public int UnitId { get; init; }
    public int Year { get; init; }

    /// <summary>The day for which the counts hold; an older one is counted anew.</summary>
    public DateOnly AsOf { get; set; }
    public Tally Counts { get; set; }
}
