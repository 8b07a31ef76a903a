namespace Pledges.Domain.Shared;

/// <summary>The office's clock: Asia/Ho_Chi_Minh, which has had no summer time since 1975.</summary>
public static class OfficeClock
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime + Offset);

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>Local wall-clock time of a stored UTC time.</summary>
    public static DateTime ToLocal(DateTime utc) => utc + Offset;
}
