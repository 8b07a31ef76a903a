using System.CommandLine;
using System.Data.Common;
using Pledges.Data.Importing;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Web.Commands;

/// <summary>Takes a roster over from files: all of it or nothing.</summary>
public static class ImportCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A folder of CSV files, or one .xlsx workbook with the same sheets." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Reads, checks and reports; writes nothing." };
        var json = new Option<bool>("--json") { Description = "Writes the report as JSON." };
        var command = new Command("import", "Imports organisations, members, pledges and grades; all of it or nothing.") { path, dryRun, json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(services =>
            RunAsync(services, parsed.GetRequiredValue(path), parsed.GetValue(dryRun), parsed.GetValue(json), parsed.InvocationConfiguration.Output, cancel)));
        return command;
    }

    private static async Task RunAsync(IServiceProvider services, string path, bool isDryRun, bool asJson, TextWriter output, CancellationToken cancel)
    {
        var report = await ReportAsync(services, path, isDryRun, cancel);
        await output.WriteLineAsync(asJson ? ImportReportJson.Of(report) : ImportReportText.Of(report));
        if (report.IsRefused)
        {
            throw new CommandFailed($"Nothing was imported: {report.Refusals.Count} things must be put right first.");
        }
    }

    private static async Task<ImportReport> ReportAsync(IServiceProvider services, string path, bool isDryRun, CancellationToken cancel)
    {
        try
        {
            var db = await CommandDatabase.ReadyAsync(services, cancel);
            var clock = services.GetRequiredService<TimeProvider>();
            var import = new ImportRoster(db, clock);
            return await TerminalProgress.RunAsync(progress =>
                import.RunAsync(path, new ImportOptions(Actor.System(clock.Today()), isDryRun, progress), cancel));
        }
        catch (RuleBroken refusal)
        {
            throw new CommandFailed(refusal.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DbException)
        {
            throw new CommandFailed($"Nothing was imported: {error.Message}");
        }
    }
}
