using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Domain.Pledging;

namespace Pledges.Web.Pages.Today;

/// <summary>The year that the blocks speak of: the calendar's where it is open, otherwise the newest open one that has begun.</summary>
public sealed record RunningYear(int Year, DateOnly DueOn, DateOnly ReviewFrom)
{
    public bool IsReviewTime(DateOnly today) => today >= ReviewFrom;

    public static Task<RunningYear?> FindAsync(PledgesDb db, DateOnly today) =>
        db.Years.Where(y => y.State == YearState.Open && y.OpensOn <= today)
            .OrderByDescending(y => y.Year == today.Year).ThenByDescending(y => y.Year)
            .Select(y => new RunningYear(y.Year, y.DueOn, y.ReviewFrom)).FirstOrDefaultAsync();
}
