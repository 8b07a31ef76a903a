using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;

namespace Pledges.Data.Seeding.Demo;

// One record per table that is filled in bulk; property names are those of the entity.
internal sealed record UnitRow(int Id, int Version, string Code, int? SuccessorId);

internal sealed record UnitVersionRow(int Id, int UnitId, string Name, string SearchName, int LevelTypeId, string? Sector, DateOnly From, DateOnly? To);

internal sealed record UnitLinkRow(int Id, int UnitId, int ParentId, DateOnly From, DateOnly? To);

internal sealed record UnitPathRow(int Id, int UnitId, string Path, int Depth, DateOnly From, DateOnly? To);

internal sealed record MemberRecord(
    int Id, int Version, string Code, string FullName, string SearchName, string SortName, int? BirthYear, Gender Gender, DateOnly? JoinedOn, DateOnly? OfficialOn);

internal sealed record MembershipRow(int Id, int MemberId, int UnitId, DateOnly From, DateOnly? To, EndReason? EndReason);

internal sealed record StatusRow(int Id, int MemberId, StatusKind Kind, DateOnly From, DateOnly? To, string? Decision);

internal sealed record PostRow(
    int Id, int MemberId, int UnitId, PostType Type, string? Title, PostKind Kind, bool IsKeyLeader, bool IsStandingManaged, DateOnly From, DateOnly? To);

internal sealed record PledgeRow
{
    public required int Id { get; init; }
    public required int Year { get; init; }
    public required int MemberId { get; init; }
    public required PledgeState State { get; init; }
    public required string Reference { get; init; }
    public int Version { get; init; } = 1;
    public bool IsOnBehalf { get; init; }
    public string? PaperRef { get; init; }
    public DateOnly? SubmittedOn { get; init; }
    public DateTime? SubmittedAt { get; init; }
    public DateOnly? ConfirmedOn { get; init; }
    public bool? IsConcrete { get; init; }
    public string? VerdictReason { get; init; }
    public PledgeResult? Result { get; init; }
    public string? ResultNote { get; init; }
    public DateOnly? SelfReviewedOn { get; init; }
    public string? SelfReview { get; init; }
    public string? ConfirmedBy { get; init; }

    /// <summary>The demo city was judged before there was advice.</summary>
    public bool? AdvisedConcrete => null;

    /// <summary>No pledge of the demo was amended.</summary>
    public AmendmentState? Amendment => null;
    public int LastKey => 0;
    public PledgeState? StoppedFrom => State == PledgeState.Stopped ? Result is null ? PledgeState.Confirmed : PledgeState.Assessed : null;
    public string? StopReason => State == PledgeState.Stopped ? "Thôi sinh hoạt tại chi bộ trong năm." : null;
    public bool DutiesToReconfirm => false;
}

internal sealed record CommitmentRow
{
    public required int Id { get; init; }
    public required int PledgeId { get; init; }
    public required int No { get; init; }
    public required string Section { get; init; }
    public required string Deed { get; init; }
    public string? Quantity { get; init; }
    public string? Due { get; init; }
    public string? Beneficiary { get; init; }
    public string? Duty { get; init; }
    public string? Check { get; init; }
    public string? Model { get; init; }
    public string? Outcome { get; init; }
    public Fulfilment? Fulfilment { get; init; }
    public int? StableKey => null;
    public int? RemedyId => null;
}

internal sealed record ReturnRow(int Id, int PledgeId, int Round, int ByAccountId, string ByName, string Level, DateTime At, int? CommitmentNo, string Reason);

internal sealed record DiaryRow(int Id, int PledgeId, DateOnly On, int? CommitmentKey, string Text, int? Count, bool IsShared)
{
    public string? Evidence => null;
    public string? EvidenceNo => null;
    public int? ModelId => null;
}

internal sealed record MemberGradeRow(int Id, int Year, int MemberId, string SchemeCode, string Grade)
{
    public DateOnly? DecidedOn { get; init; }
    public int? DecidedByUnitId { get; init; }
    public decimal? Points { get; init; }
    public string? Reason { get; init; }
}

internal sealed record OrgGradeRow(int Id, int Year, int UnitId, string SchemeCode, string Grade, bool IsOutstanding);

internal sealed record ExemplarRow(int Id, int Year, int MemberId, ExemplarFields Fields, string? DecisionNo)
{
    public DateOnly? RevokedOn => null;
    public string? RevokedNo => null;
    public string? RevokedReason => null;
}

internal sealed record DisciplineRow
{
    public required int Id { get; init; }
    public int Version { get; init; } = 1;
    public required int? MemberId { get; init; }
    public required int? UnitId { get; init; }
    public required string DecisionNo { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public string? Body { get; init; }
    public required DisciplineForm Form { get; init; }
    public required Grounds MainGround { get; init; }
    public required Grounds FurtherGrounds { get; init; }
    public required bool IsLackOfExample { get; init; }
    public DateOnly? AppealedOn { get; init; }
    public AppealOutcome? Outcome { get; init; }
    public DateOnly? OutcomeOn { get; init; }
    public string? OutcomeNo { get; init; }
    public DisciplineForm? FirstForm => null;
    public DateOnly? AnnulledOn => null;
    public string? AnnulReason => null;
    public DateOnly? PostsSettledOn => null;
}

internal sealed record GoodDeedRow
{
    public required int Id { get; init; }
    public int Version { get; init; } = 1;
    public required int MemberId { get; init; }
    public required int UnitId { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required ExemplarFields Fields { get; init; }
    public required DateOnly DoneOn { get; init; }
    public int? Beneficiaries { get; init; }
    public string? BeneficiaryGroup { get; init; }
    public required string ToldBy { get; init; }
    public DateOnly? ConsentedOn { get; init; }
    public string? ConsentPaper => null;
    public string? ConsentRecordedBy => null;
    public DateOnly? TakenDownOn => null;
    public string? TakenDownReason => null;
}

internal sealed record NominationRow
{
    public required int Id { get; init; }
    public int Version { get; init; } = 1;
    public required int Year { get; init; }
    public required int MemberId { get; init; }
    public required int UnitId { get; init; }
    public required int DeedId { get; init; }
    public required RecognitionLevel Level { get; init; }
    public required NominationState State { get; init; }
    public required string NominatedBy { get; init; }
    public required DateOnly NominatedOn { get; init; }
    public string? EndorsedBy { get; init; }
    public DateOnly? EndorsedOn { get; init; }
    public string? Opinion { get; init; }
    public string? DecidedBy { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public string? DecisionNo { get; init; }
    public string? Reason => null;
}

internal sealed record CommendationRow(
    int Id, int Version, int? MemberId, int? UnitId, DateOnly DecidedOn, string? DecisionNo, CommendationForm Form, string Title, CommendingBody? Body, int? DeedId)
{
    public string? SecondReason => null;
    public DateOnly? WithdrawnOn => null;
    public string? WithdrawReason => null;
}

internal sealed record ModelRow(
    int Id, int Version, int UnitId, int? CopiedFromId, string Name, string Field, string Description, DateOnly From, string? Results, DateOnly? ResultsOn)
{
    public DateOnly? To => null;
}

internal sealed record ParticipationRow(int Id, int ModelId, int MemberId, DateOnly From)
{
    public DateOnly? To => null;
}
