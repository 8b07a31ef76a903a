using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Copying;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Web.Copying;

/// <summary>Runs the pass over the city behind the pages, one at a time in all processes. Cut short, it leaves what the last one found.</summary>
public sealed partial class CopyPasses(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CopyPasses> log) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;
    private int stops;

    /// <summary>Starts a pass and returns at once; one that is under way, here or in another process, goes on instead.</summary>
    public async Task BeginAsync(PledgesDb db, Actor by, CancellationToken cancel)
    {
        var now = clock.UtcNow();
        var last = await db.CopyRuns.OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancel);
        if (last?.IsUnderWay(now) == true)
        {
            return;
        }

        var run = db.Add(new CopyRun(Environment.MachineName, by, now)).Entity;
        await db.SaveChangesAsync(cancel);
        running = Task.Run(() => RunAsync(run.Id), CancellationToken.None);
    }

    /// <summary>Done when nothing runs any more.</summary>
    public Task WhenDoneAsync() => running;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        // A host may be told to stop twice, the second time after it let go of its services.
        if (Interlocked.Increment(ref stops) == 1)
        {
            await stopping.CancelAsync();
            await running.WaitAsync(cancellationToken);
        }
    }

    public void Dispose() => stopping.Dispose();

    private async Task RunAsync(int id)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            var db = services.GetRequiredService<PledgesDb>();
            var memo = await services.GetRequiredService<Advisers>().CurrentAsync(db, stopping.Token);
            await new CopyPass(db, clock, memo.Adviser).RunAsync(id, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Stopped(log, id);
        }
        catch (Exception error)
        {
            BrokeDown(log, id, error);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Pass {Id} over the city's commitments was stopped with the site.")]
    private static partial void Stopped(ILogger log, int id);

    [LoggerMessage(LogLevel.Error, "Pass {Id} over the city's commitments broke down.")]
    private static partial void BrokeDown(ILogger log, int id, Exception error);
}
