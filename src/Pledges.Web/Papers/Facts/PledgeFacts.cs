using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Papers.Facts;

/// <summary>A unit as it heads a paper; no name where a person belonged to no cell.</summary>
public sealed record UnitHead(string? Above, string? Name);

public sealed record PostFacts(PostType Type, string? Title);

public sealed record PersonFacts(string CardCode, string FullName, int? BirthYear, DateOnly? JoinedOn, IReadOnlyList<PostFacts> Posts, UnitHead Unit);

/// <summary>What a pledge and its self-review say on paper.</summary>
public sealed record PledgeFacts
{
    public required string FormName { get; init; }
    public string? Preamble { get; init; }
    public required int Year { get; init; }
    public required string Reference { get; init; }
    public required PledgeState State { get; init; }
    public required PersonFacts Person { get; init; }
    public DateOnly? SubmittedOn { get; init; }
    public DateOnly? ConfirmedOn { get; init; }
    public bool? IsConcrete { get; init; }
    public string? VerdictReason { get; init; }
    public bool IsOnBehalf { get; init; }
    public string? PaperRef { get; init; }
    public IReadOnlyList<SectionFacts> Sections { get; init; } = [];
    public IReadOnlyList<ReturnFacts> Returns { get; init; } = [];

    /// <summary>Changes after confirmation, oldest first.</summary>
    public IReadOnlyList<AmendmentFacts> Amendments { get; init; } = [];

    /// <summary>Null while it is the member's own draft and somebody else reads.</summary>
    public ReviewFacts? Review { get; init; }
    public PledgeResult? Result { get; init; }
    public string? ResultNote { get; init; }

    public bool IsWithMember => State is PledgeState.Draft or PledgeState.Returned;

    public IEnumerable<CommitmentFacts> Commitments => Sections.SelectMany(s => s.Commitments);
}

/// <param name="No">Order on the form; null for commitments of a register whose section is not on the form.</param>
public sealed record SectionFacts(int? No, string Title, IReadOnlyList<CommitmentFacts> Commitments);

public sealed record CommitmentFacts(int No, CommitmentText Text, Fulfilment? Fulfilment, string? Outcome);

public sealed record ReturnFacts(DateOnly On, string Level, int? CommitmentNo, string Reason);

public sealed record AmendmentFacts(int No, DateOnly On, string Reason, DateOnly? ConfirmedOn);

public sealed record ReviewFacts(DateOnly? On, string? Summary);
