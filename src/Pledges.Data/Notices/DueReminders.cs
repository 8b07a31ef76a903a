using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Domain.Notices;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Notices;

/// <summary>A person to remind of their own pledge, mid-year check or self-review.</summary>
public sealed record Owing(int MemberId, string Code, string FullName, string SortName, int CellId, NoticeKind Kind);

/// <summary>Who owes what of their own on a day. Those exempt or suspended owe nothing.</summary>
public static class DueReminders
{
    /// <summary>Members of the given cells (of all, when null) whose pledge is not handed in, or later their mid-year check or self-review.</summary>
    public static async Task<IReadOnlyList<Owing>> OwingAsync(this PledgesDb db, PledgeYear year, DateOnly today, IReadOnlyCollection<int>? cells, CancellationToken cancel = default)
    {
        var (number, isReviewTime, isMidYear) = (year.Year, year.IsReviewTime(today), year.IsMidYear(today));
        var rows = await (from membership in db.Memberships.On(today)
                          where (cells == null || cells.Contains(membership.UnitId)) && !db.Statuses.On(today).Any(s => s.MemberId == membership.MemberId)
                          join member in db.Members on membership.MemberId equals member.Id
                          from pledge in db.Pledges.Where(p => p.MemberId == member.Id && p.Year == number).DefaultIfEmpty()
                          where pledge == null || pledge.State == PledgeState.Draft || pledge.State == PledgeState.Returned
                              || (pledge.State == PledgeState.Confirmed && (isReviewTime || (isMidYear && (pledge.MidYearCheck == null || pledge.MidYearCheck.CheckedOn == null))))
                          orderby member.SortName
                          select new { member.Id, member.Code, member.FullName, member.SortName, membership.UnitId, State = pledge == null ? (PledgeState?)null : pledge.State }).ToListAsync(cancel);
        return [.. rows.Select(r => new Owing(r.Id, r.Code, r.FullName, r.SortName, r.UnitId, r.State != PledgeState.Confirmed ? NoticeKind.HandIn : isReviewTime ? NoticeKind.SelfReview : NoticeKind.MidYear))];
    }
}
