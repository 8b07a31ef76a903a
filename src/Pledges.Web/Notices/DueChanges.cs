using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Organisations;
using Pledges.Domain.Shared;

namespace Pledges.Web.Notices;

/// <summary>
/// Applies the changes of organisations whose day has come, and has the figures of the new day counted before the first reader
/// asks: at start, and soon after midnight of each day. Off with Changes:Daily = false.
/// </summary>
public sealed partial class DueChanges(IServiceScopeFactory scopes, TimeProvider clock, IConfiguration configuration, ILogger<DueChanges> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("Changes:Daily", true))
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PledgesDb>();
            var applied = await ApplyDueOrgEvents.RunAsync(db, clock.Today(), clock.UtcNow(), cancel);
            if (applied > 0)
            {
                Applied(log, applied);
            }

            await Tallies.ReadyAsync(db, clock.Today(), cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The next round tries again; the site itself goes on.
            Failed(log, error);
        }
    }

    [LoggerMessage(LogLevel.Information, "Changes of organisations applied on their day: {Count}")]
    private static partial void Applied(ILogger log, int count);

    [LoggerMessage(LogLevel.Error, "The changes of organisations of the day could not be applied")]
    private static partial void Failed(ILogger log, Exception error);
}
