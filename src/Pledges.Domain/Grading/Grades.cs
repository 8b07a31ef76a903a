namespace Pledges.Domain.Grading;

/// <summary>The yearly quality grade of a member, decided by the competent committee. One per member and year.</summary>
public sealed class MemberGrade
{
    public const int ReasonLength = 1000;

    public int Id { get; private set; }
    public required int Year { get; init; }
    public required int MemberId { get; init; }
    public required string SchemeCode { get; set; }
    public required string Grade { get; set; }

    /// <summary>Null for a grade taken over from a file, as are the three below.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>The organisation whose committee decided.</summary>
    public int? DecidedByUnitId { get; set; }
    public decimal? Points { get; set; }
    public string? Reason { get; set; }
}

/// <summary>The yearly grade of an organisation. One per unit and year.</summary>
public sealed class OrgGrade
{
    public int Id { get; private set; }
    public required int Year { get; init; }
    public required int UnitId { get; init; }
    public required string SchemeCode { get; set; }
    public required string Grade { get; set; }

    /// <summary>Tiêu biểu: the outstanding mark beside the top grade.</summary>
    public bool IsOutstanding { get; set; }
}
