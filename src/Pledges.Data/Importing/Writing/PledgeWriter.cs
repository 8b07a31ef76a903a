using Microsoft.EntityFrameworkCore;
using Pledges.Data.Importing.Sheets;
using Pledges.Domain.Members;
using Pledges.Domain.Pledging;

namespace Pledges.Data.Importing.Writing;

/// <summary>Writes pledges with their commitments: new ones in bulk, known ones through their verbs.</summary>
internal sealed class PledgeWriter(ImportRun run, PledgeSheet pledges, CommitmentSheet commitments)
{
    private const int PledgesAtOnce = 500;
    private ILookup<(int Year, string Member), CommitmentEntry> added = null!;
    private Dictionary<string, Member> members = [];

    public async Task WriteAsync(Action<long> written)
    {
        added = commitments.Added.Values.Select(l => l.Entry).ToLookup(e => (e.Year, e.MemberCode));
        if (pledges.Added.Count > 0)
        {
            members = await run.Db.Members.AsNoTracking().ToDictionaryAsync(m => m.Code, run.Cancel);
            await run.Bulk.InsertAsync(pledges.Added.Values.Select(l => New(l.Entry)), written, run.Cancel);
            await run.Bulk.InsertAsync(await NewCommitmentsAsync(), n => written(n + pledges.Added.Count), run.Cancel);
        }

        await WriteKnownAsync();
        written(pledges.ToWrite + commitments.ToWrite);
    }

    private Pledge New(PledgeEntry e) => Pledge.FromRegister(e.Year, members[e.MemberCode], e.Record, run.By, run.At);

    private async Task<IEnumerable<Commitment>> NewCommitmentsAsync()
    {
        var years = pledges.Years.ToList();
        var ids = await run.Db.Pledges.Where(p => years.Contains(p.Year)).Select(p => new { p.Id, p.Year, p.MemberId })
            .ToDictionaryAsync(p => (p.Year, p.MemberId), p => p.Id, run.Cancel);
        return pledges.Added.Where(p => added.Contains(p.Key)).SelectMany(p =>
        {
            var pledge = New(p.Value.Entry);
            pledge.TakeOver(added[p.Key].OrderBy(e => e.No).Select(e => new RegisteredCommitment(e.No, e.Text(stored: null), e.Outcome)), run.By, run.At);
            foreach (var commitment in pledge.Commitments)
            {
                Identities.SetPledge(commitment, ids[(pledge.Year, pledge.MemberId)]);
            }

            return pledge.Commitments;
        });
    }

    private async Task WriteKnownAsync()
    {
        var corrected = pledges.Changed.ToDictionary(c => c.Id, c => c.Entry.Record);
        var changed = commitments.Changed.ToLookup(c => (c.Entry.Year, c.Entry.MemberCode), c => c.Entry);
        var withCommitments = added.Select(g => g.Key).Where(key => !pledges.Added.ContainsKey(key)).Concat(changed.Select(g => g.Key))
            .Select(key => (key.Item1, run.Codes.MemberId(key.Item2))).ToHashSet();
        var years = withCommitments.Select(k => k.Item1).ToHashSet();
        var ids = (await run.Db.Pledges.Where(p => years.Contains(p.Year)).Select(p => new { p.Id, p.Year, p.MemberId }).ToListAsync(run.Cancel))
            .Where(p => withCommitments.Contains((p.Year, p.MemberId))).Select(p => p.Id).Union(corrected.Keys).Order();
        foreach (var chunk in ids.Chunk(PledgesAtOnce))
        {
            foreach (var pledge in await run.Db.Pledges.Include(p => p.Commitments).Where(p => chunk.Contains(p.Id)).ToListAsync(run.Cancel))
            {
                var key = (pledge.Year, run.Codes.MemberCode(pledge.MemberId));
                if (corrected.TryGetValue(pledge.Id, out var record))
                {
                    pledge.CorrectFromRegister(record, run.By, run.At);
                }

                pledge.TakeOver(added[key].Concat(changed[key]).OrderBy(e => e.No).Select(e => Registered(pledge, e)).ToList(), run.By, run.At);
            }

            await run.Db.SaveChangesAsync(run.Cancel);
            run.Db.ChangeTracker.Clear();
        }
    }

    private static RegisteredCommitment Registered(Pledge pledge, CommitmentEntry e) =>
        new(e.No, e.Text(pledge.Commitments.FirstOrDefault(c => c.No == e.No)?.Text), e.Outcome);
}
