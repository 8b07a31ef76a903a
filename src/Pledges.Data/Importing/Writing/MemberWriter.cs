using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing.Sheets;
using Pledges.Domain.Members;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes members with what belongs to them: new ones in bulk, known ones through their verbs.</summary>
internal sealed class MemberWriter(ImportRun run, MemberSheet members, MembershipSheet memberships, StatusSheet statuses, PostSheet posts)
{
    private const int MembersAtOnce = 500;

    public async Task WriteAsync(Action<int> written)
    {
        await WriteNewAsync();
        written(members.Added.Count);
        await WriteKnownAsync();
        written(members.Changed.Count + memberships.ToWrite + statuses.ToWrite + posts.ToWrite);
    }

    private async Task WriteNewAsync()
    {
        var fresh = members.Added.Values.Select(l => l.Entry).ToDictionary(e => e.Code, e => new Member(e.Code, e.Details, run.By, run.At));
        if (fresh.Count == 0)
        {
            return;
        }

        await run.Bulk.InsertAsync(fresh.Values, cancel: run.Cancel);
        await run.Codes.LoadMembersAsync(run.Db, run.Cancel);
        foreach (var member in fresh.Values)
        {
            Identities.SetId(member, run.Codes.MemberId(member.Code));
        }

        await run.Bulk.InsertAsync(TakeOut(memberships, e => e.MemberCode, fresh).Select(p => Joined(p.Member, p.Entry)), cancel: run.Cancel);
        await run.Bulk.InsertAsync(TakeOut(statuses, e => e.MemberCode, fresh).Select(p => Entered(p.Member, p.Entry)), cancel: run.Cancel);
        await run.Bulk.InsertAsync(TakeOut(posts, e => e.MemberCode, fresh).Select(p => Entered(p.Member, p.Entry)), cancel: run.Cancel);
    }

    // The rows of new members, in an order in which the dates of one member follow one another.
    private static List<(Member Member, TEntry Entry)> TakeOut<TKey, TEntry>(SheetImport<TKey, TEntry> sheet, Func<TEntry, string> memberOf, Dictionary<string, Member> fresh)
        where TKey : notnull
        where TEntry : class
    {
        var rows = new List<(Member, TEntry)>();
        foreach (var (key, line) in sheet.Added)
        {
            if (fresh.TryGetValue(memberOf(line.Entry), out var member))
            {
                rows.Add((member, line.Entry));
                sheet.Added.Remove(key);
            }
        }

        return rows;
    }

    private Membership Joined(Member member, MembershipEntry e)
    {
        var membership = member.Join(run.Codes.UnitId(e.OrgCode), e.From, e.To, e.Reason, run.By, run.At);
        Identities.SetMember(membership, member.Id);
        return membership;
    }

    private MemberStatus Entered(Member member, StatusEntry e)
    {
        var status = new MemberStatus(e.Kind, e.From, e.To, e.Decision);
        member.Enter(status, run.By, run.At);
        Identities.SetMember(status, member.Id);
        return status;
    }

    private Post Entered(Member member, PostEntry e)
    {
        var post = PostOf(e);
        member.Enter(post, run.By, run.At);
        Identities.SetMember(post, member.Id);
        return post;
    }

    private Post PostOf(PostEntry e) =>
        new(run.Codes.UnitId(e.OrgCode), e.Type, e.Title, e.Kind, e.IsKeyLeader, e.IsStandingManaged, e.From, e.To);

    private async Task WriteKnownAsync()
    {
        var acts = members.Changed.Select(c => (c.Entry.Code, Act: (Action<Member>)(m => m.Correct(c.Entry.Details, run.By, run.At))))
            .Concat(memberships.Changed.Select(c => c.Entry).Select(e => (e.MemberCode, (Action<Member>)(m => m.CorrectMembership(e.From, run.Codes.UnitId(e.OrgCode), e.To, e.Reason, run.By, run.At)))))
            .Concat(memberships.Added.Values.Select(l => l.Entry).Select(e => (e.MemberCode, (Action<Member>)(m => m.Join(run.Codes.UnitId(e.OrgCode), e.From, e.To, e.Reason, run.By, run.At)))))
            .Concat(statuses.Changed.Select(c => c.Entry).Select(e => (e.MemberCode, (Action<Member>)(m => m.CorrectStatus(e.Kind, e.From, e.To, e.Decision, run.By, run.At)))))
            .Concat(statuses.Added.Values.Select(l => l.Entry).Select(e => (e.MemberCode, (Action<Member>)(m => m.Enter(new MemberStatus(e.Kind, e.From, e.To, e.Decision), run.By, run.At)))))
            .Concat(posts.Changed.Select(c => c.Entry).Select(e => (e.MemberCode, (Action<Member>)(m => m.CorrectPost(PostOf(e), run.By, run.At)))))
            .Concat(posts.Added.Values.Select(l => l.Entry).Select(e => (e.MemberCode, (Action<Member>)(m => m.Enter(PostOf(e), run.By, run.At)))))
            .ToLookup(a => run.Codes.MemberId(a.Item1), a => a.Item2);
        foreach (var chunk in acts.Chunk(MembersAtOnce))
        {
            var ids = chunk.Select(a => a.Key).ToList();
            var known = await run.Db.Members.Include(m => m.Memberships).Include(m => m.Statuses).Include(m => m.Posts).AsSingleQuery()
                .Where(m => ids.Contains(m.Id)).ToListAsync(run.Cancel);
            foreach (var member in known)
            {
                foreach (var act in acts[member.Id])
                {
                    act(member);
                }
            }

            await run.Db.SaveChangesAsync(run.Cancel);
            run.Db.ChangeTracker.Clear();
        }
    }
}
