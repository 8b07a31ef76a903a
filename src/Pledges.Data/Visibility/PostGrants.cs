using Pledges.Data.Queries;
using Pledges.Domain.Access;
using Pledges.Domain.Members;

namespace Pledges.Data.Visibility;

/// <summary>A role that a member holds because of a post.</summary>
public sealed record PostGrant
{
    public required int MemberId { get; init; }
    public required Role Role { get; init; }
    public required int UnitId { get; init; }
    public required DateOnly Since { get; init; }
}

public static class PostGrants
{
    /// <summary>A secretary or deputy of a unit with members leads the cell; a committee post above it leads the grassroots organisation.</summary>
    public static IQueryable<PostGrant> PostGrantsOn(this PledgesDb db, DateOnly day) =>
        from post in db.Posts.On(day)
        where Post.CommitteePosts.Contains(post.Type)
        join version in db.UnitVersions.On(day) on post.UnitId equals version.UnitId
        join path in db.Paths.On(day) on post.UnitId equals path.UnitId
        where version.Level.MayHoldMembers
            ? post.Type == PostType.Secretary || post.Type == PostType.DeputySecretary
            : path.Depth > 0
        select new PostGrant
        {
            MemberId = post.MemberId,
            Role = version.Level.MayHoldMembers ? Role.CellSecretary : Role.GrassrootsCommittee,
            UnitId = post.UnitId,
            Since = post.From,
        };
}
