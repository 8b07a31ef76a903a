using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Organisations;

/// <summary>Memberships and posts; pledges belong to the member and come along by themselves.</summary>
internal sealed class MembersAndPosts : IBelongings
{
    public bool Takes(BelongingKind kind) => kind is BelongingKind.Member or BelongingKind.Post or BelongingKind.Secretary;

    public async Task<List<Belonging>> FindAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, DateOnly on, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var members = await (from membership in db.Memberships
                             where membership.To == null && ids.Contains(membership.UnitId)
                             join member in db.Members on membership.MemberId equals member.Id
                             orderby member.SortName, member.Code
                             select new
                             {
                                 member.Id,
                                 member.FullName,
                                 member.Code,
                                 membership.UnitId,
                                 HasOpenPledge = db.Pledges.Any(p => p.MemberId == member.Id && p.State != PledgeState.Stopped && p.State != PledgeState.Closed
                                     && db.Years.Any(y => y.Year == p.Year && y.State == YearState.Open)),
                             }).AsNoTracking().ToListAsync(cancel);
        return [
            .. members.Select(m => new Belonging(BelongingKind.Member, m.Id, $"{m.FullName} ({m.Code})", units[m.UnitId]) { HasOpenPledge = m.HasOpenPledge, Key = m.Code }),
            .. await PostsAsync(db, units, cancel),
        ];
    }

    public static async Task<List<Belonging>> PostsAsync(PledgesDb db, IReadOnlyDictionary<int, OrgUnit> units, CancellationToken cancel)
    {
        var ids = units.Keys.ToList();
        var posts = await (from post in db.Posts
                           where post.To == null && ids.Contains(post.UnitId)
                           join member in db.Members on post.MemberId equals member.Id
                           orderby post.Type, member.SortName, post.Id
                           select new { post.Id, post.UnitId, post.Type, post.Kind, post.Title, post.From, post.MemberId, member.FullName, member.Code }).AsNoTracking().ToListAsync(cancel);
        return [.. posts.Select(p => new Belonging(BelongingKind.Post, p.Id, p.FullName, units[p.UnitId])
        {
            MemberId = p.MemberId,
            PostType = p.Type,
            Title = p.Title,
            IsSecretary = p is { Type: PostType.Secretary, Kind: PostKind.Party },
            Key = OrgChart.PostKey(p.Code, RosterWords.PostTypes.KeyOf(p.Type), p.Title),
            CameOn = p.From,
        })];
    }

    public async Task MoveAsync(Carrying run, IReadOnlyList<BelongingMove> moves)
    {
        var (of, owners) = await PeopleAsync(run, moves.Select(m => (m.Kind, m.SubjectId)));
        foreach (var move in moves.OrderBy(m => m.Kind))
        {
            var member = of[owners(move.Kind, move.SubjectId)];
            if (move.Kind == BelongingKind.Secretary)
            {
                member.Enter(new Post(move.To!.Id, PostType.Secretary, null, PostKind.Party, false, false, run.On, null), run.By, run.At);
            }
            else if (move.Kind == BelongingKind.Member)
            {
                member.FollowUnit(move.From.Id, move.To!.Id, run.On, run.By, run.At);
            }
            else
            {
                member.FollowPost(move.SubjectId, move.To?.Id, run.On, run.By, run.At);
            }
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    public async Task MoveBackAsync(Carrying run, IReadOnlyList<OrgEventMove> moves)
    {
        var (of, owners) = await PeopleAsync(run, moves.Select(m => (m.Kind, m.SubjectId)));
        foreach (var move in moves.OrderByDescending(m => m.Kind))
        {
            var member = of[owners(move.Kind, move.SubjectId)];
            if (move.Kind == BelongingKind.Secretary)
            {
                member.GiveBackSecretaryship(move.FromUnitId, run.On, run.By, run.At);
            }
            else if (move.Kind == BelongingKind.Member)
            {
                member.FollowUnitBack(move.FromUnitId, move.ToUnitId!.Value, run.On, run.By, run.At);
            }
            else
            {
                member.FollowPostBack(move.SubjectId, move.FromUnitId, move.ToUnitId, run.On, run.By, run.At);
            }
        }

        await run.Db.SaveChangesAsync(run.Cancel);
    }

    private static async Task<(Dictionary<int, Member> Of, Func<BelongingKind, int, int> Owner)> PeopleAsync(Carrying run, IEnumerable<(BelongingKind Kind, int Id)> moved)
    {
        var things = moved.ToList();
        var postIds = things.Where(t => t.Kind == BelongingKind.Post).Select(t => t.Id).ToList();
        var holders = await run.Db.Posts.Where(p => postIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.MemberId, run.Cancel);
        var ids = things.Where(t => t.Kind != BelongingKind.Post).Select(t => t.Id).Concat(holders.Values).Distinct().ToList();
        var members = await run.Db.Members.Include(m => m.Memberships).Include(m => m.Posts).AsSplitQuery()
            .Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, run.Cancel);
        return (members, (kind, id) => kind == BelongingKind.Post ? holders[id] : id);
    }
}
