using Pledges.Data;
using Pledges.Data.Notices;
using Pledges.Domain.Shared;

namespace Pledges.Web.Notices;

/// <summary>Sends the reminders of the day from seven in the morning on, as soon as a process is up. Off with Reminders:Daily = false.</summary>
public sealed partial class DailyReminders(IServiceScopeFactory scopes, TimeProvider clock, IConfiguration configuration, ILogger<DailyReminders> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);
    private static readonly TimeOnly Earliest = new(7, 0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("Reminders:Daily", true))
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
        var local = OfficeClock.ToLocal(clock.UtcNow());
        if (TimeOnly.FromDateTime(local) < Earliest)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PledgesDb>();
            if (await RemindDaily.RunAsync(db, DateOnly.FromDateTime(local), clock.UtcNow(), cancel) is { } sent)
            {
                Sent(log, sent);
            }

            await scope.ServiceProvider.GetRequiredService<NoticeMail>().SendAsync(cancel);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The next round tries again; the site itself goes on.
            Failed(log, error);
        }
    }

    [LoggerMessage(LogLevel.Information, "Reminders of the day sent: {Count}")]
    private static partial void Sent(ILogger log, int count);

    [LoggerMessage(LogLevel.Error, "The reminders of the day could not be sent")]
    private static partial void Failed(ILogger log, Exception error);
}
