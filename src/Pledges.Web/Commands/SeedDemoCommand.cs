using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Pledges.Data;
using Pledges.Data.Seeding;
using Pledges.Web.Setup;

namespace Pledges.Web.Commands;

/// <summary>`seed-demo [--members N] [--seed S]`: the demo city into an empty database.</summary>
public static class SeedDemoCommand
{
    public static Command Create()
    {
        var usual = new DemoOptions();
        var members = new Option<int>("--members") { Description = "How many members the city has.", DefaultValueFactory = _ => usual.Members };
        var seed = new Option<int>("--seed") { Description = "Another number makes another city; the same number the same.", DefaultValueFactory = _ => usual.Seed };
        var command = new Command("seed-demo", "Fills an empty database with a made-up city; refuses one that is not empty.") { members, seed };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(services =>
            SeedAsync(services, new DemoOptions(parsed.GetValue(members), parsed.GetValue(seed)), parsed.InvocationConfiguration.Output, cancel)));
        return command;
    }

    private static async Task SeedAsync(IServiceProvider services, DemoOptions options, TextWriter output, CancellationToken cancel)
    {
        var db = services.GetRequiredService<PledgesDb>();
        var watch = Stopwatch.StartNew();
        try
        {
            await Database.MigrateAsync(db, cancel);
            await DemoProgressBar.SeedAsync(db, services.GetRequiredService<TimeProvider>(), options, cancel);
        }
        catch (DemoRefused refusal)
        {
            throw new CommandFailed(refusal.Message);
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Demo city with {options.Members} members, seed {options.Seed}, in {watch.Elapsed.TotalSeconds:0.0} s."));
        await output.WriteLineAsync($"Sign in as {string.Join(", ", DemoAccounts.All.Select(a => a.UserName))}; password {DemoAccounts.Password}");
    }
}
