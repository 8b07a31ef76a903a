using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Papers.Facts;

/// <summary>Why a member who was asked to register is not registered, in the order of the report.</summary>
public enum MissingWhy
{
    NotBegun = 1,
    NotHandedIn = 2,
    Returned = 3,
    Waiting = 4,
    Stopped = 5,
}

/// <summary>What a grassroots organisation reports upward of a year.</summary>
public sealed record YearReport
{
    public required UnitHead Unit { get; init; }
    public required int Year { get; init; }
    public required DateOnly AsOf { get; init; }
    public required DateOnly DueOn { get; init; }

    /// <summary>The unit has members of its own: a cell, not a body above cells.</summary>
    public required bool IsCell { get; init; }
    public required Tally Counts { get; init; }
    public int Exempt { get; init; }
    public int Suspended { get; init; }

    /// <summary>Handed in after the day on which pledges were due.</summary>
    public int Late { get; init; }

    /// <summary>Of the registered, how many have each result.</summary>
    public IReadOnlyDictionary<PledgeResult, int> Results { get; init; } = new Dictionary<PledgeResult, int>();

    /// <summary>Of the graded, best grade first.</summary>
    public IReadOnlyList<GradeCount> Grades { get; init; } = [];

    /// <summary>What cells propose and nobody has decided yet, best grade first.</summary>
    public IReadOnlyList<GradeCount> Proposed { get; init; } = [];
    public IReadOnlyList<ReportUnit> Units { get; init; } = [];
    public IReadOnlyDictionary<MissingWhy, int> MissingBy { get; init; } = new Dictionary<MissingWhy, int>();

    /// <summary>By name; null for a reader outside the organisation.</summary>
    public IReadOnlyList<MissingMember>? Missing { get; init; }
}

public sealed record GradeCount(string Name, int Count);

/// <param name="Name">The unit directly below.</param>
/// <param name="Counts">Null where the people are too few to be shown to this reader.</param>
public sealed record ReportUnit(string Name, Tally? Counts);

public sealed record MissingMember(int MemberId, string FullName, string UnitName, MissingWhy Why);
