using System.CommandLine;
using System.Data.Common;
using Pledges.Data.Exporting;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Web.Commands;

/// <summary>The reverse of import.</summary>
public static class ExportCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A new folder for CSV files, or a file whose name ends in .xlsx." };
        var command = new Command("export", "Writes everything that import takes, in the same format.") { path };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(services =>
            RunAsync(services, parsed.GetRequiredValue(path), parsed.InvocationConfiguration.Output, cancel)));
        return command;
    }

    private static async Task RunAsync(IServiceProvider services, string path, TextWriter output, CancellationToken cancel)
    {
        try
        {
            var db = await CommandDatabase.ReadyAsync(services, cancel);
            var clock = services.GetRequiredService<TimeProvider>();
            foreach (var (sheet, rows) in await new ExportRoster(db, clock).RunAsync(path, Actor.System(clock.Today()), cancel))
            {
                await output.WriteLineAsync($"{rows,8}  {sheet}");
            }
        }
        catch (RuleBroken refusal)
        {
            throw new CommandFailed(refusal.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DbException)
        {
            throw new CommandFailed($"Nothing was exported: {error.Message}");
        }
    }
}
