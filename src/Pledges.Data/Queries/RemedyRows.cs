using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;

namespace Pledges.Data.Queries;

/// <summary>A remedy as lists, prompts and papers show it.</summary>
public sealed record RemedyRow
{
    public required int Id { get; init; }
    public required int InspectionId { get; init; }
    public required int FindingId { get; init; }
    public required string? DecisionNo { get; init; }
    public required int BodyUnitId { get; init; }
    public required int? UnitId { get; init; }
    public required int? MemberId { get; init; }

    /// <summary>The unit that answers for it, or the cell of the member who does.</summary>
    public required int? PlaceId { get; init; }
    public required string PlaceName { get; init; }
    public required string? MemberName { get; init; }
    public required string? MemberCode { get; init; }
    public required FindingKind Kind { get; init; }
    public required ShortcomingType? Type { get; init; }
    public required string Finding { get; init; }
    public required string? Measures { get; init; }
    public required DateOnly DueOn { get; init; }
    public required RemedyState State { get; init; }
    public required DateOnly? ClosedOn { get; init; }

    public bool IsOverdue(DateOnly today) => State is RemedyState.Demanded or RemedyState.Planned or RemedyState.Reinspection && DueOn < today;

    public string Responsible => MemberName ?? PlaceName;
}

/// <summary>A commitment that took a remedy up, with the year of its pledge.</summary>
public sealed record TakingUp(int PledgeId, int Year, int MemberId, string FullName, int No, string Deed, Domain.Pledging.PledgeState State, Domain.Pledging.Fulfilment? Fulfilment);

public static class RemedyRows
{
    public static IQueryable<RemedyRow> RemedyRowsOf(this PledgesDb db, IQueryable<Remedy> remedies, DateOnly day) =>
        from remedy in remedies
        join inspection in db.Inspections on remedy.InspectionId equals inspection.Id
        from member in db.Members.Where(m => m.Id == remedy.MemberId).DefaultIfEmpty()
        let place = remedy.UnitId ?? db.Memberships.Where(m => m.MemberId == remedy.MemberId && m.From <= day).OrderByDescending(m => m.From).Select(m => (int?)m.UnitId).FirstOrDefault()
        select new RemedyRow
        {
            Id = remedy.Id,
            InspectionId = remedy.InspectionId,
            FindingId = remedy.FindingId,
            DecisionNo = inspection.DecisionNo,
            BodyUnitId = inspection.BodyUnitId,
            UnitId = remedy.UnitId,
            MemberId = remedy.MemberId,
            PlaceId = place,
            PlaceName = db.UnitVersions.Where(v => v.UnitId == place).OrderByDescending(v => v.From).Select(v => v.Name).FirstOrDefault() ?? "",
            MemberName = member == null ? null : member.FullName,
            MemberCode = member == null ? null : member.Code,
            Kind = remedy.Finding.Kind,
            Type = remedy.Finding.Type,
            Finding = remedy.Finding.Text,
            Measures = remedy.Measures,
            DueOn = remedy.DueOn,
            State = remedy.State,
            ClosedOn = remedy.ClosedOn,
        };

    /// <summary>Open remedies that a member answers for: their own, and those of the units that they lead as secretary or head.</summary>
    public static IQueryable<Remedy> RemediesToTakeUp(this PledgesDb db, int memberId, DateOnly day) =>
        db.Remedies.Where(r => r.State != RemedyState.Closed && (r.MemberId == memberId
            || (r.UnitId != null && db.Posts.On(day).Any(p => p.MemberId == memberId && p.UnitId == r.UnitId && (p.Type == PostType.Secretary || p.Type == PostType.Head)))));

    /// <summary>The commitments that took a remedy up, pledges that were stopped left out.</summary>
    public static async Task<IReadOnlyList<TakingUp>> TakenUpAsync(this PledgesDb db, int remedyId, CancellationToken cancel = default) =>
        await (from commitment in db.Commitments
               where commitment.RemedyId == remedyId
               join pledge in db.Pledges on commitment.PledgeId equals pledge.Id
               where pledge.State != Domain.Pledging.PledgeState.Stopped
               orderby pledge.Year, pledge.Member.SortName, commitment.No
               select new TakingUp(pledge.Id, pledge.Year, pledge.MemberId, pledge.Member.FullName, commitment.No, commitment.Deed, pledge.State, commitment.Fulfilment)).ToListAsync(cancel);

    /// <summary>What the year-end meeting sees of remedies: open ones of a member, and those that their pledge of the year took up.</summary>
    public static async Task<ILookup<int, RemedyRow>> RemediesInMeetingAsync(
        this PledgesDb db, IQueryable<Remedy> visible, IReadOnlyCollection<int> memberIds, int year, DateOnly day, CancellationToken cancel = default)
    {
        var taken = await (from commitment in db.Commitments
                           where commitment.RemedyId != null
                           join pledge in db.Pledges on commitment.PledgeId equals pledge.Id
                           where pledge.Year == year && memberIds.Contains(pledge.MemberId)
                           select new { pledge.MemberId, RemedyId = commitment.RemedyId!.Value }).ToListAsync(cancel);
        var ids = taken.Select(t => t.RemedyId).ToList();
        var rows = await db.RemedyRowsOf(visible.AsNoTracking().Where(r => ids.Contains(r.Id) || (r.State != RemedyState.Closed && r.MemberId != null && memberIds.Contains(r.MemberId.Value))), day).ToListAsync(cancel);
        return rows.SelectMany(r => taken.Where(t => t.RemedyId == r.Id).Select(t => t.MemberId).Append(r.MemberId ?? 0).Where(m => m != 0).Distinct().Select(m => (Member: m, Row: r)))
            .OrderBy(p => p.Row.DueOn).ToLookup(p => p.Member, p => p.Row);
    }

    /// <summary>How the person stands to whoever answers for a remedy; staff who are not on the roster come from outside.</summary>
    public static async Task<CheckerStanding> StandingToAsync(this PledgesDb db, int? checkerId, Remedy remedy, DateOnly day, CancellationToken cancel = default)
    {
        if (checkerId is not { } checker)
        {
            return CheckerStanding.FromOutside;
        }

        var unit = remedy.UnitId ?? await db.Memberships.On(day).Where(m => m.MemberId == remedy.MemberId).Select(m => (int?)m.UnitId).FirstOrDefaultAsync(cancel);
        return new CheckerStanding(
            remedy.MemberId == checker,
            await db.Posts.On(day).AnyAsync(p => p.MemberId == checker && p.UnitId == unit, cancel),
            await db.Memberships.On(day).AnyAsync(m => m.MemberId == checker && m.UnitId == unit, cancel),
            await db.Memberships.On(day).CountAsync(m => m.UnitId == unit, cancel));
    }
}
