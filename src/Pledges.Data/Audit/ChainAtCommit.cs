using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pledges.Data.Audit;

/// <summary>
/// Writes the lines of the logs as the last thing before a commit: a long act keeps others from appending only for that moment,
/// and a later number is never visible before an earlier one.
/// </summary>
internal sealed class ChainAtCommit : DbTransactionInterceptor
{
    public static readonly ChainAtCommit Here = new();

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is PledgesDb db)
        {
            await db.WriteHeldAsync(eventData.TransactionId, cancellationToken);
        }

        return result;
    }

    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        eventData.Context is PledgesDb { HoldsEntries: true }
            ? throw new NotSupportedException("A transaction with events is committed with CommitAsync, which numbers them.")
            : result;
}
