using System.CommandLine;
using Pledges.Data.Notices;
using Pledges.Domain.Shared;
using Pledges.Web.Notices;

namespace Pledges.Web.Commands;

/// <summary>`remind`: sends the reminders of today now, as the site does it by itself each morning.</summary>
public static class RemindCommand
{
    public static Command Create()
    {
        var command = new Command("remind", "Sends the reminders of today, unless they have been sent already.");
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(async services =>
        {
            var (db, clock) = (await CommandDatabase.ReadyAsync(services, cancel), services.GetRequiredService<TimeProvider>());
            var sent = await RemindDaily.RunAsync(db, clock.Today(), clock.UtcNow(), cancel);
            await services.GetRequiredService<NoticeMail>().SendAsync(cancel);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(sent is null ? "The reminders of today have been sent already." : $"{sent} reminders sent.");
        }));
        return command;
    }
}
