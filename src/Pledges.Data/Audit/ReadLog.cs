using Pledges.Domain.Access;

namespace Pledges.Data.Audit;

/// <summary>Reads of other people's records are logged; the member sees who looked.</summary>
public static class ReadLog
{
    /// <summary>Adds the entry and saves it at once: a record that was shown was read, whatever happens next. One's own are not logged.</summary>
    public static async Task NoteReadAsync(this PledgesDb db, Actor reader, int memberId, string what, DateTime at, CancellationToken cancel = default)
    {
        if (reader.MemberId == memberId)
        {
            return;
        }

        db.Reads.Add(new ReadEntry { At = at, AccountId = reader.AccountId, ReaderName = reader.Name, MemberId = memberId, What = what });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The same for a list of people shown on one page.</summary>
    public static async Task NoteReadsAsync(this PledgesDb db, Actor reader, IReadOnlyCollection<int> memberIds, string what, DateTime at, CancellationToken cancel = default)
    {
        db.Reads.AddRange(memberIds.Where(id => id != reader.MemberId)
            .Select(id => new ReadEntry { At = at, AccountId = reader.AccountId, ReaderName = reader.Name, MemberId = id, What = what }));
        await db.SaveChangesAsync(cancel);
    }
}
