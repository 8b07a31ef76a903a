using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Domain.Members;

/// <summary>What organisation events do to a member: the cell became another one, and memberships and posts go along.</summary>
public sealed partial class Member
{
    /// <summary>The member belongs to the unit that took over from the day on; nothing else of them changes.</summary>
    public void FollowUnit(int fromUnitId, int toUnitId, DateOnly on, Actor by, DateTime at)
    {
        var current = memberships.Find(m => m.UnitId == fromUnitId && m.To is null);
        Rule.Check(TransferRules.BelongsToTheUnit(current));
        if (CameByAnEvent(current!, on))
        {
            // Two changes on one day: of the unit between there is no day to be kept.
            current!.Set(toUnitId, null, null);
        }
        else
        {
            Rule.Check(TransferRules.HasBelongedBefore(this, current!.From, on));
            current.Set(fromUnitId, on, EndReason.Transferred);
            memberships.Add(new Membership(toUnitId, on, null, null));
        }

        Happened("membership.followed", by, at, $"{Code} {fromUnitId} → {toUnitId}");
    }

    /// <summary>As though the unit had not become another one: what was recorded at the new unit since counts for the old one.</summary>
    public void FollowUnitBack(int fromUnitId, int toUnitId, DateOnly on, Actor by, DateTime at)
    {
        var moved = memberships.Find(m => m.UnitId == toUnitId && m.From == on);
        var old = memberships.Find(m => m.UnitId == fromUnitId && m.To == on);
        Rule.Check(TransferRules.CameWithTheUnit(this, moved is not null && (old is not null || CameByAnEvent(moved, on))));
        if (old is null)
        {
            moved!.Set(fromUnitId, moved.To, moved.EndReason);
        }
        else
        {
            old.Set(fromUnitId, moved!.To, moved.EndReason);
            memberships.Remove(moved);
        }

        Happened("membership.followed_back", by, at, $"{Code} {toUnitId} → {fromUnitId}");
    }

    /// <summary>A post at a unit that is no more: it ends, or is held at the unit that took over.</summary>
    public void FollowPost(int postId, int? toUnitId, DateOnly on, Actor by, DateTime at)
    {
        var post = posts.Find(p => p.Id == postId && p.To is null);
        Rule.Check(TransferRules.PostIsAsLeft(this, post is not null));
        if (toUnitId is { } other && post!.From == on)
        {
            post.MoveTo(other);
        }
        else
        {
            Rule.Check(TransferRules.HasBelongedBefore(this, post!.From, on));
            post.End(on);
        }

        if (toUnitId is { } unitId && post.To is not null)
        {
            posts.Add(new Post(unitId, post.Type, post.Title, post.Kind, post.IsKeyLeader, post.IsStandingManaged, on, null));
        }

        Happened("post.followed", by, at, $"{Code} {post.Type} {post.UnitId} → {toUnitId}".TrimEnd());
    }

    public void FollowPostBack(int postId, int fromUnitId, int? toUnitId, DateOnly on, Actor by, DateTime at)
    {
        if (posts.Find(p => p.Id == postId && p.From == on && p.UnitId == toUnitId) is { } came)
        {
            came.MoveTo(fromUnitId);
            Happened("post.followed_back", by, at, $"{Code} {came.Type} {fromUnitId}");
            return;
        }

        var post = posts.Find(p => p.Id == postId && p.To == on);
        var moved = toUnitId is null ? null : posts.Find(p => p.UnitId == toUnitId && p.From == on && p.Type == post?.Type && p.Title == post?.Title);
        Rule.Check(TransferRules.PostIsAsLeft(this, post is not null && (toUnitId is null || moved is not null)));
        post!.End(moved?.To);
        if (moved is not null)
        {
            posts.Remove(moved);
        }

        Happened("post.followed_back", by, at, $"{Code} {post.Type} {post.UnitId}");
    }

    private bool CameByAnEvent(Membership membership, DateOnly on) =>
        membership.From == on && memberships.Exists(m => m.To == on && m.EndReason == EndReason.Transferred);

    /// <summary>Takes back that the member became secretary of a unit with an event.</summary>
    public void GiveBackSecretaryship(int unitId, DateOnly from, Actor by, DateTime at)
    {
        var post = posts.Find(p => p.UnitId == unitId && p.Type == PostType.Secretary && p.From == from);
        Rule.Check(TransferRules.PostIsAsLeft(this, post is not null));
        posts.Remove(post!);
        Happened("post.taken_back", by, at, $"{Code} {PostType.Secretary} {unitId}");
    }
}
