using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Copying;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Domain.Wording;

namespace Pledges.Web.Copying;

/// <summary>Advice for the pages: with the phrases in force, the post of the person, and what others handed in.</summary>
public sealed class PledgeAdvisor(PledgesDb db, Advisers advisers, CopyWatch watch)
{
    public async Task<Advice> OnAsync(CommitmentText text, string? post, CancellationToken cancel) =>
        (await advisers.CurrentAsync(db, cancel)).On(text.ToParts(), post);

    public async Task<LikeTexts> LikeAsync(string deed, int memberId, int year, int? cellId, DateOnly day, CancellationToken cancel) =>
        await watch.CurrentAsync(db, cancel) is { } index
            ? await LikeTexts.FindAsync(db, index, deed, memberId, year, cellId, day, cancel)
            : LikeTexts.None;

    public async Task<PledgeAdvice> OnAsync(Pledge pledge, FormVersion form, DateOnly day, CancellationToken cancel) =>
        PledgeAdvice.Of(form, pledge.OpenVersion is { } open ? open.Commitments : pledge.Commitments, (await advisers.CurrentAsync(db, cancel)).On, await PostOfAsync(pledge.MemberId, day, cancel));

    /// <summary>Advice on many pledges at once: three queries, whatever their number.</summary>
    public async Task<IReadOnlyDictionary<int, PledgeAdvice>> OnAsync(IReadOnlyCollection<int> pledgeIds, FormVersion form, DateOnly day, CancellationToken cancel)
    {
        var adviser = await advisers.CurrentAsync(db, cancel);
        var pledges = await db.Pledges.AsNoTracking().Where(p => pledgeIds.Contains(p.Id))
            .Select(p => new { p.Id, p.MemberId, Commitments = p.Commitments.ToList() }).ToListAsync(cancel);
        var members = pledges.Select(p => p.MemberId).ToList();
        var posts = (await PostsAsync(members, day, cancel)).ToLookup(p => p.MemberId, p => p.Title);
        return pledges.ToDictionary(p => p.Id, p => PledgeAdvice.Of(form, p.Commitments, adviser.On, string.Join(", ", posts[p.MemberId])));
    }

    /// <summary>The posts of a person, or where they belong: the words by which their work is known.</summary>
    public async Task<string> PostOfAsync(int memberId, DateOnly day, CancellationToken cancel) =>
        string.Join(", ", (await PostsAsync([memberId], day, cancel)).Select(p => p.Title));

    private async Task<List<TitleOf>> PostsAsync(IReadOnlyCollection<int> members, DateOnly day, CancellationToken cancel)
    {
        var titles = await db.Posts.On(day).Where(p => members.Contains(p.MemberId) && p.Title != null).Select(p => new TitleOf(p.MemberId, p.Title!)).ToListAsync(cancel);
        var without = members.Except(titles.Select(t => t.MemberId)).ToList();
        if (without.Count > 0)
        {
            titles.AddRange(await (from membership in db.Memberships.On(day)
                                   where without.Contains(membership.MemberId)
                                   join version in db.UnitVersions.On(day) on membership.UnitId equals version.UnitId
                                   select new TitleOf(membership.MemberId, version.Name)).ToListAsync(cancel));
        }

        return titles;
    }

    private sealed record TitleOf(int MemberId, string Title);
}
