using Microsoft.EntityFrameworkCore;
using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Members;
using Pledges.Domain.Shared;

namespace Pledges.Data.Members;

/// <summary>Ends the posts that a person chose after a discipline decision, and records in the register that this was decided.</summary>
public static class SettlePosts
{
    /// <param name="postIds">Posts of the member that end; none where all go on.</param>
    /// <param name="on">First day without the post.</param>
    /// <param name="version">The version of the decision that the person saw.</param>
    /// <exception cref="RuleBroken">The decision no longer stands, or a post would end before it began.</exception>
    public static async Task RunAsync(PledgesDb db, DisciplineDecision decision, IReadOnlyCollection<int> postIds, DateOnly on, int version, Actor by, DateTime at, CancellationToken cancel = default)
    {
        decision.SettlePosts(by, at);
        db.Expect(decision, version);
        if (postIds.Count > 0)
        {
            var member = await db.Members.Include(m => m.Posts).SingleAsync(m => m.Id == decision.MemberId, cancel);
            foreach (var post in member.Posts.Where(p => postIds.Contains(p.Id)).ToList())
            {
                member.CorrectPost(new Post(post.UnitId, post.Type, post.Title, post.Kind, post.IsKeyLeader, post.IsStandingManaged, post.From, on), by, at);
            }
        }

        await db.SaveChangesAsync(cancel);
    }
}
