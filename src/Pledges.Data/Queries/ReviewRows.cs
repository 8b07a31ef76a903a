using Pledges.Data.Visibility;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Data.Queries;

/// <summary>One member in a list of pledges of a year: who, where, how far.</summary>
public sealed record ReviewRow
{
    public required int MemberId { get; init; }
    public required string MemberCode { get; init; }
    public required string FullName { get; init; }
    public required string SearchName { get; init; }
    public required string SortName { get; init; }
    public required int CellId { get; init; }
    public required string CellCode { get; init; }
    public required string CellName { get; init; }
    public required bool OwnerIsSecretary { get; init; }

    /// <summary>Exempt or suspended today: not counted, and not missing.</summary>
    public required bool IsOutside { get; init; }

    /// <summary>The year asked about, whether or not there is a pledge.</summary>
    public required int Year { get; init; }
    public required int? PledgeId { get; init; }
    public required string? Reference { get; init; }

    /// <summary>As the cell meets it: an amendment that was handed in waits like a pledge.</summary>
    public required PledgeState? State { get; init; }
    public required bool IsAmendment { get; init; }
    public required bool IsOnBehalf { get; init; }
    public required DateOnly? SubmittedOn { get; init; }

    /// <summary>UTC; when the amendment that waits was handed in.</summary>
    public required DateTime? AmendedAt { get; init; }

    /// <summary>Since when it is with the cell.</summary>
    public DateOnly? SentOn => AmendedAt is { } at ? DateOnly.FromDateTime(OfficeClock.ToLocal(at)) : SubmittedOn;
    public required DateOnly? ConfirmedOn { get; init; }
    public required bool? IsConcrete { get; init; }
    public required DateOnly? SelfReviewedOn { get; init; }
    public required PledgeResult? Result { get; init; }
    public required string? StopReason { get; init; }
    public required bool DutiesToReconfirm { get; init; }
}

public static class ReviewRows
{
    public static IQueryable<ReviewRow> RowsOf(this PledgesDb db, IQueryable<MemberStanding> standings, int year, DateOnly day) =>
        from standing in standings
        join member in db.Members on standing.MemberId equals member.Id
        join unit in db.Units on standing.CellId equals unit.Id
        join version in db.UnitVersions.On(day) on standing.CellId equals version.UnitId
        from pledge in db.Pledges.Where(p => p.MemberId == standing.MemberId && p.Year == year).DefaultIfEmpty()
        select new ReviewRow
        {
            MemberId = standing.MemberId,
            MemberCode = member.Code,
            FullName = member.FullName,
            SearchName = member.SearchName,
            SortName = member.SortName,
            CellId = standing.CellId,
            CellCode = unit.Code,
            CellName = version.Name,
            OwnerIsSecretary = standing.OwnerIsSecretary,
            IsOutside = db.Statuses.On(day).Any(s => s.MemberId == standing.MemberId),
            Year = year,
            PledgeId = pledge == null ? null : pledge.Id,
            Reference = pledge == null ? null : pledge.Reference,
            State = pledge == null ? null : pledge.Amendment == AmendmentState.Submitted ? PledgeState.Submitted : pledge.State,
            IsAmendment = pledge != null && pledge.Amendment == AmendmentState.Submitted,
            IsOnBehalf = pledge != null && pledge.IsOnBehalf,
            SubmittedOn = pledge == null ? null : pledge.SubmittedOn,
            AmendedAt = pledge == null || pledge.Amendment != AmendmentState.Submitted ? null : pledge.Versions.Where(v => v.ConfirmedOn == null).Select(v => v.SubmittedAt).FirstOrDefault(),
            ConfirmedOn = pledge == null ? null : pledge.ConfirmedOn,
            IsConcrete = pledge == null ? null : pledge.IsConcrete,
            SelfReviewedOn = pledge == null ? null : pledge.SelfReviewedOn,
            Result = pledge == null ? null : pledge.Result,
            StopReason = pledge == null ? null : pledge.StopReason,
            DutiesToReconfirm = pledge != null && pledge.DutiesToReconfirm,
        };
}
