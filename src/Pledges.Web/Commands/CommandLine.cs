using System.CommandLine;
using Pledges.Data.Maintenance;

namespace Pledges.Web.Commands;

/// <summary>The operator's command line: `Pledges.Web &lt;command&gt;`. Without a command the web site starts.</summary>
public static class CommandLine
{
    private static readonly IReadOnlyList<Func<Command>> All =
    [
        AdviseCommand.Create,
        BackupCommand.CreateBackup,
        CreateAdminCommand.Create,
        ExportCommand.Create,
        FiguresCommand.Create,
        ImportCommand.Create,
        MigrateCommand.Create,
        ProbeCommand.Create,
        RemindCommand.Create,
        ReorganiseCommand.Create,
        BackupCommand.CreateRestore,
        SeedDemoCommand.Create,
        VerifyAuditCommand.Create,
        SimilarCommand.Create,
        VerifyFiguresCommand.Create,
        VersionCommand.Create,
    ];

    /// <summary>A first word that is not an option names a command; options alone are settings of the web site.</summary>
    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version");

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Pledges: yearly role-model pledges. Without a command the web site starts.");
        foreach (var create in All)
        {
            root.Subcommands.Add(create());
        }

        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (CommandFailed failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (MaintenanceRefused refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
        catch (System.Data.Common.DbException error)
        {
            await Console.Error.WriteLineAsync($"The database does not answer: {error.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the end.");
            return CommandFailed.Interrupted;
        }
    }
}
