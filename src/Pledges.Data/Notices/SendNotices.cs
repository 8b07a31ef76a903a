using Microsoft.EntityFrameworkCore;
using Pledges.Data.Bulk;
using Pledges.Domain.Notices;

namespace Pledges.Data.Notices;

/// <summary>What came of sending: to how many people, and how many were left out because the same was sent today.</summary>
public sealed record Sending(int Sent, int AlreadyToday);

/// <summary>Sends notices inside the application. The same one goes to a person once a day; who had it is left out.</summary>
public static class SendNotices
{
    public static async Task<Sending> RunAsync(PledgesDb db, IReadOnlyCollection<Notice> notices, CancellationToken cancel = default)
    {
        if (notices.Count == 0)
        {
            return new(0, 0);
        }

        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        var (day, kinds) = (notices.First().Day, notices.Select(n => n.Kind).Distinct().ToList());
        var had = (await db.Notices.Where(n => n.Day == day && kinds.Contains(n.Kind)).Select(n => new { n.MemberId, n.AccountId, n.Kind, n.Year, n.UnitId }).ToListAsync(cancel))
            .Select(n => (n.MemberId, n.AccountId, n.Kind, n.Year, n.UnitId)).ToHashSet();
        var fresh = notices.DistinctBy(Key).Where(n => !had.Contains(Key(n))).ToList();
        await new BulkWriter(db).InsertAsync(fresh, cancel: cancel);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancel);
        }

        return new(fresh.Count, notices.Where(n => had.Contains(Key(n))).DistinctBy(n => (n.MemberId, n.AccountId)).Count());
    }

    private static (int? MemberId, int? AccountId, NoticeKind Kind, int Year, int UnitId) Key(Notice notice) => (notice.MemberId, notice.AccountId, notice.Kind, notice.Year, notice.UnitId);
}
