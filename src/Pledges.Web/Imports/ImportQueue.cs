using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Importing;
using Pledges.Data.Importing.Jobs;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Web.Imports;

/// <summary>
/// Checks and imports behind the pages, one file at a time. A person may leave the page; when the server stops half-way,
/// nothing has been written, and the next start says so in the list.
/// </summary>
public sealed partial class ImportQueue(IServiceScopeFactory scopes, ImportFolder folder, TimeProvider clock, ILogger<ImportQueue> log) : IHostedService, IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<string, Task> running = [];
    private readonly ConcurrentDictionary<string, ImportProgress> progress = [];
    private int stops;

    public ImportProgress? ProgressOf(ImportJob job) => progress.GetValueOrDefault(job.Folder);

    /// <summary>Starts what the job waits for; returns at once.</summary>
    public void Start(ImportJob job)
    {
        foreach (var finished in running.Where(r => r.Value.IsCompleted))
        {
            running.TryRemove(finished);
        }

        running[job.Folder] = Task.Run(() => RunAsync(job.Id, job.Folder));
    }

    /// <summary>Done when nothing runs for the job any more.</summary>
    public Task WhenDoneAsync(ImportJob job) => running.GetValueOrDefault(job.Folder, Task.CompletedTask);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await EndInterruptedAsync(scope.ServiceProvider.GetRequiredService<PledgesDb>(), cancellationToken);
        }
        catch (DbException error)
        {
            CannotLook(log, error.Message);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        // A host may be told to stop twice, the second time after it let go of its services.
        if (Interlocked.Increment(ref stops) > 1)
        {
            return;
        }

        await stopping.CancelAsync();
        await Task.WhenAll(running.Values).WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        oneAtATime.Dispose();
        stopping.Dispose();
    }

    private async Task EndInterruptedAsync(PledgesDb db, CancellationToken cancel)
    {
        var (host, now) = (Environment.MachineName, clock.UtcNow());
        var interrupted = await db.ImportJobs.Where(j => j.Host == host && (j.State == ImportJobState.Waiting || j.State == ImportJobState.Checking
            || j.State == ImportJobState.Queued || j.State == ImportJobState.Importing)).ToListAsync(cancel);
        foreach (var job in interrupted)
        {
            job.Fail(new RuleBroken("ServerKeptRunning", "The server stopped while this was under way. Nothing was imported; please upload the files again."), now);
            folder.Delete(job);
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task RunAsync(int id, string key)
    {
        try
        {
            await oneAtATime.WaitAsync(stopping.Token);
            try
            {
                await RunInTurnAsync(id, key);
            }
            finally
            {
                oneAtATime.Release();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Stopped(log, id);
        }
        catch (Exception error)
        {
            BrokeDown(log, id, error);
        }
        finally
        {
            progress.TryRemove(key, out _);
        }
    }

    private async Task RunInTurnAsync(int id, string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PledgesDb>();
        var job = await db.ImportJobs.SingleAsync(j => j.Id == id, stopping.Token);
        job.Begin();
        await db.SaveChangesAsync(stopping.Token);
        try
        {
            await WorkAsync(db, job, new Board(progress, key));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var why = error as RuleBroken ?? new RuleBroken("ImportRanThrough", "Something went wrong on the server. Nothing was imported; please tell the administrator.");
            await FailAsync(id, why);
            if (error is not RuleBroken)
            {
                throw;
            }
        }
    }

    private async Task WorkAsync(PledgesDb db, ImportJob job, IProgress<ImportProgress> board)
    {
        var isDryRun = job.State == ImportJobState.Checking;
        var today = clock.Today();
        var by = new Actor(job.ById, job.ByName, null, today, [new Grant(Role.CityOffice, 0)], []);
        var options = new ImportOptions(by, isDryRun, board) { SaveAlso = (same, report) => SaveAsync(same, job.Id, j => j.Imported(report, clock.UtcNow())) };
        var outcome = await new ImportRoster(db, clock).RunAsync(folder.PathOf(job), options, stopping.Token);
        if (isDryRun)
        {
            await SaveAsync(db, job.Id, j => j.Checked(outcome, clock.UtcNow()));
        }
        else if (!outcome.IsWritten)
        {
            await SaveAsync(db, job.Id, j => j.Imported(outcome, clock.UtcNow()));
        }

        if (!isDryRun || outcome.IsRefused)
        {
            folder.Delete(job);
        }
    }

    // After a failure the context at hand may hold half of it.
    private async Task FailAsync(int id, RuleBroken why)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PledgesDb>();
        await SaveAsync(db, id, j =>
        {
            j.Fail(why, clock.UtcNow());
            folder.Delete(j);
        });
    }

    private static async Task SaveAsync(PledgesDb db, int id, Action<ImportJob> change)
    {
        db.ChangeTracker.Clear();
        var job = await db.ImportJobs.SingleAsync(j => j.Id == id);
        change(job);
        await db.SaveChangesAsync();
    }

    [LoggerMessage(LogLevel.Warning, "Imports that were interrupted could not be looked up: {Reason}")]
    private static partial void CannotLook(ILogger log, string reason);

    [LoggerMessage(LogLevel.Warning, "Import {Id} was stopped with the server")]
    private static partial void Stopped(ILogger log, int id);

    [LoggerMessage(LogLevel.Error, "Import {Id} broke down")]
    private static partial void BrokeDown(ILogger log, int id, Exception error);

    private sealed class Board(ConcurrentDictionary<string, ImportProgress> progress, string key) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => progress[key] = value;
    }
}
