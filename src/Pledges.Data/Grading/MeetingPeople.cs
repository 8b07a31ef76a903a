using Pledges.Data.Queries;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Grading;

/// <summary>One member as the year-end meeting of their cell meets them.</summary>
public sealed record MeetingPerson
{
    public required int MemberId { get; init; }
    public required int UnitId { get; init; }
    public required string Code { get; init; }
    public required string FullName { get; init; }
    public required string SortName { get; init; }

    /// <summary>Exempt or suspended on the day: no grade.</summary>
    public required StatusKind? Status { get; init; }
    public required bool IsSecretary { get; init; }

    /// <summary>Holds a committee post, or is a head or deputy: one of the two peer groups of the cap.</summary>
    public required bool IsLeader { get; init; }
    public required DateOnly Since { get; init; }

    /// <summary>The cell that a member transferred in during the year came from.</summary>
    public required string? CameFrom { get; init; }

    /// <summary>What that cell said of the pledge when it let the member go.</summary>
    public required string? OldCellRemarks { get; init; }
    public required int? PledgeId { get; init; }
    public required PledgeState? State { get; init; }
    public required DateOnly? SelfReviewedOn { get; init; }
    public required PledgeResult? Result { get; init; }

    /// <summary>An amendment of the pledge waits for the cell; no result is recorded before that is decided.</summary>
    public required bool AmendmentWaits { get; init; }

    public bool HasAssessablePledge => State is PledgeState.Confirmed or PledgeState.SelfReviewed or PledgeState.Assessed;
}

public static class MeetingPeople
{
    /// <summary>Everyone who belongs to the units on the day of the year's figures.</summary>
    public static IQueryable<MeetingPerson> MeetingPeopleOf(this PledgesDb db, IReadOnlyCollection<int> unitIds, int year, DateOnly day)
    {
        var begin = new DateOnly(year, 1, 1);
        return from membership in db.Memberships.On(day)
               where unitIds.Contains(membership.UnitId)
               join member in db.Members on membership.MemberId equals member.Id
               from pledge in db.Pledges.Where(p => p.MemberId == member.Id && p.Year == year).DefaultIfEmpty()
               orderby member.SortName, member.Code
               select new MeetingPerson
               {
                   MemberId = member.Id,
                   UnitId = membership.UnitId,
                   Code = member.Code,
                   FullName = member.FullName,
                   SortName = member.SortName,
                   Status = db.Statuses.On(day).Where(s => s.MemberId == member.Id).OrderBy(s => s.Kind).Select(s => (StatusKind?)s.Kind).FirstOrDefault(),
                   IsSecretary = db.Posts.On(day).Any(p => p.MemberId == member.Id && p.UnitId == membership.UnitId && p.Type == PostType.Secretary),
                   IsLeader = db.Posts.On(day).Any(p => p.MemberId == member.Id && (Post.CommitteePosts.Contains(p.Type) || p.Type == PostType.Head || p.Type == PostType.DeputyHead)),
                   Since = membership.From,
                   CameFrom = membership.From < begin
                       ? null
                       : db.Memberships.Where(m => m.MemberId == member.Id && m.To == membership.From && m.EndReason == EndReason.Transferred)
                           .Join(db.UnitVersions.On(day), m => m.UnitId, v => v.UnitId, (_, v) => v.Name).FirstOrDefault(),
                   OldCellRemarks = membership.From < begin
                       ? null
                       : db.Transfers.Where(t => t.MemberId == member.Id && t.ToUnitId == membership.UnitId && t.ReceivedOn == membership.From).Select(t => t.Remarks).FirstOrDefault(),
                   PledgeId = pledge == null ? null : pledge.Id,
                   State = pledge == null ? null : pledge.State,
                   SelfReviewedOn = pledge == null ? null : pledge.SelfReviewedOn,
                   Result = pledge == null ? null : pledge.Result,
                   AmendmentWaits = pledge != null && pledge.Amendment == AmendmentState.Submitted,
               };
    }
}
