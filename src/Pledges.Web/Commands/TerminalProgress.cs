using Pledges.Data.Importing;
using Spectre.Console;

namespace Pledges.Web.Commands;

/// <summary>A progress bar on the error stream, when that is a terminal; standard output belongs to the result.</summary>
public static class TerminalProgress
{
    public static async Task<T> RunAsync<T>(Func<IProgress<ImportProgress>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask("Reading"))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.Description = value.Sheet is null ? value.Step.ToString() : $"{value.Step} {value.Sheet}";
            task.Value = value.Percent;
        }
    }
}
