using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Copying;
using Pledges.Domain.Wording;

namespace Pledges.Web.Copying;

/// <summary>
/// The index of all commitments that were handed in, in this process. It is read behind the start of the site and follows
/// the history, so that what another process saved is in it, too. Until it is read, nothing is said of copies.
/// </summary>
public sealed partial class CopyWatch(IServiceScopeFactory scopes, IConfiguration configuration, ILogger<CopyWatch> log) : BackgroundService
{
    // Not more often than this is the history asked.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private CopyIndex? index;
    private long lastEvent;
    private long lookedAt;

    /// <summary>Whether there is an index to ask.</summary>
    public bool IsReady => Volatile.Read(ref index) is not null;

    /// <summary>The index as of now; null while it is being read.</summary>
    public async Task<CopyIndex?> CurrentAsync(PledgesDb db, CancellationToken cancel)
    {
        if (Volatile.Read(ref index) is not { } current || Stopwatch.GetElapsedTime(lookedAt) < Rest || !await oneAtATime.WaitAsync(0, cancel))
        {
            return Volatile.Read(ref index);
        }

        try
        {
            await FollowAsync(db, current, cancel);
        }
        finally
        {
            oneAtATime.Release();
        }

        return Volatile.Read(ref index);
    }

    /// <summary>Reads everything now; for a start, and after an import.</summary>
    public async Task FillAsync(PledgesDb db, CancellationToken cancel)
    {
        var seen = await db.LastEventAsync(cancel);
        var fresh = new CopyIndex();
        await db.FillAsync(fresh, cancel);
        (lastEvent, lookedAt) = (seen, Stopwatch.GetTimestamp());
        Volatile.Write(ref index, fresh);
    }

    public override void Dispose()
    {
        oneAtATime.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("Copying:Index", true))
        {
            return;
        }

        await Task.Yield();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var clock = Stopwatch.StartNew();
            await FillAsync(scope.ServiceProvider.GetRequiredService<PledgesDb>(), stoppingToken);
            Filled(log, index!.Count, index.Groups, clock.ElapsedMilliseconds);
        }
        catch (DbException error)
        {
            CannotFill(log, error.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops before the index was read; the next start reads it.
        }
    }

    private async Task FollowAsync(PledgesDb db, CopyIndex current, CancellationToken cancel)
    {
        var seen = await db.LastEventAsync(cancel);
        if (seen != lastEvent)
        {
            if (await db.ChangedSinceAsync(lastEvent, cancel) is not { } changed)
            {
                await FillAsync(db, cancel);
                return;
            }

            if (changed.Count > 0)
            {
                await db.ReadAgainAsync(current, changed, cancel);
            }

            lastEvent = seen;
        }

        lookedAt = Stopwatch.GetTimestamp();
    }

    [LoggerMessage(LogLevel.Information, "{Count} commitments are in the index of copies, {Groups} of them different, after {Milliseconds} ms.")]
    private static partial void Filled(ILogger log, int count, int groups, long milliseconds);

    [LoggerMessage(LogLevel.Warning, "The index of copies could not be read: {Reason}. Advice goes without it.")]
    private static partial void CannotFill(ILogger log, string reason);
}
