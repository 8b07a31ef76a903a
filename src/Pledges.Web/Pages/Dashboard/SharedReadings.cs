using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Pledges.Data;

namespace Pledges.Web.Pages.Dashboard;

/// <summary>
/// Readings that all who see the whole city share until the next recorded event, whichever process recorded it: every act
/// leaves an event in the save that changes the figures.
/// </summary>
public sealed class SharedReadings(PledgesDb db, IMemoryCache cache)
{
    // On a server an event may become visible after a later one has been seen; what was read in between ends with this.
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    // Past days hardly change, and counting them asks every pledge of the unit.
    private static readonly TimeSpan LongestOfPastDays = TimeSpan.FromMinutes(10);

    private long? lastEvent;

    public async Task<T> GetAsync<T>(object what, Func<Task<T>> read, CancellationToken cancel)
    {
        var key = (db.Database.GetConnectionString(), await LastEventAsync(cancel), what);
        if (cache.TryGetValue(key, out T? known))
        {
            return known!;
        }

        var found = await read();
        cache.Set(key, found, Longest);
        return found;
    }

    /// <summary>What is read of days gone by, kept for some minutes whatever happens meanwhile.</summary>
    public async Task<T> GetOfPastDaysAsync<T>(object what, Func<Task<T>> read)
    {
        var key = (db.Database.GetConnectionString(), what);
        if (!cache.TryGetValue(key, out T? known))
        {
            cache.Set(key, known = await read(), LongestOfPastDays);
        }

        return known!;
    }

    /// <summary>The number of the last event: what is drawn from shared readings is the same until it changes.</summary>
    public async Task<long> LastEventAsync(CancellationToken cancel) => lastEvent ??= await db.Events.MaxAsync(e => (long?)e.Id, cancel) ?? 0;
}
