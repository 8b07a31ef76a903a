using Pledges.Data;
using Pledges.Data.Seeding;
using Spectre.Console;

namespace Pledges.Web.Commands;

/// <summary>Seeds the demo city and shows on the console how far it is: a bar on a terminal, plain lines elsewhere.</summary>
public static class DemoProgressBar
{
    public static async Task SeedAsync(PledgesDb db, TimeProvider clock, DemoOptions options, CancellationToken cancel = default) =>
        await Quiet().Progress().StartAsync(async bars =>
        {
            var bar = bars.AddTask("Filling the demo city", maxValue: 1);
            await DemoCity.SeedAsync(db, clock, options, new Bar(bar), cancel);
        });

    // Standard output is for results and for the log; progress goes beside it.
    private static IAnsiConsole Quiet() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    private sealed class Bar(ProgressTask task) : IProgress<DemoProgress>
    {
        public void Report(DemoProgress value) => (task.Description, task.Value) = ($"Demo city: {value.Step}", value.Done);
    }
}
