using System.Threading.RateLimiting;
using Pledges.Data.Accounts;

namespace Pledges.Web.Security;

/// <summary>
/// Wrong tries with names that have no password. They are refused as an account would be locked, so that the answers do not
/// tell which names exist.
/// </summary>
public sealed class UnknownNames : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(name =>
        RateLimitPartition.GetFixedWindowLimiter(name, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = Account.FailuresThatLock - 1,
            Window = Account.LockTime,
        }));

    /// <summary>Counts a try; the time to wait when there have been too many.</summary>
    public TimeSpan? Count(string name)
    {
        using var lease = limiter.AttemptAcquire(Account.Normalise(name));
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Account.LockTime;
    }

    public void Dispose() => limiter.Dispose();
}
