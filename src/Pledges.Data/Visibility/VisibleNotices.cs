using Pledges.Domain.Access;
using Pledges.Domain.Notices;

namespace Pledges.Data.Visibility;

public static class VisibleNotices
{
    /// <summary>One's own, as a member and as an account.</summary>
    public static IQueryable<Notice> VisibleTo(this IQueryable<Notice> notices, Actor actor)
    {
        var (member, account) = (actor.MemberId, actor.AccountId);
        return member is null
            ? notices.Where(n => n.AccountId == account)
            : notices.Where(n => n.MemberId == member || n.AccountId == account);
    }
}
