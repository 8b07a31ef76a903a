using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pledges.Data.Tests.Figures;

/// <summary>Notes of each read of the pledges whether it was made within a transaction.</summary>
internal sealed class TransactionWatch : DbCommandInterceptor
{
    public List<bool> ReadsOfPledges { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains("Pledges", StringComparison.Ordinal))
        {
            ReadsOfPledges.Add(command.Transaction is not null);
        }

        return ValueTask.FromResult(result);
    }
}
