using System.Diagnostics;
using System.Globalization;
using Pledges.Benchmarks.Running;
using Pledges.Data.Audit;
using Pledges.Data.Maintenance;

namespace Pledges.Benchmarks.Reliability;

/// <summary>Takes backups while members save; each must be whole, verify, and be no older than the moment it was begun.</summary>
internal static class BackupUnderLoad
{
    public static async Task RunAsync(Options options)
    {
        var (database, backups) = (options.Text("db"), options.Number("backups", 5, 50));
        var (year, names) = await Benchdata.PrepareAsync(database, options.Number("writers", 8, 64));
        using var site = await SiteProcess.StartAsync(options.Text("site"), database, options.Number("port", 5210, 65_535));
        var people = names.Select((name, i) => new Person(site.Address, name, i * 2)).ToList();
        await Task.WhenAll(people.Select(p => p.SignInAsync()));
        using var stop = new CancellationTokenSource();
        var timings = new Timings();
        var writing = people.Select(p => Task.Run(async () =>
        {
            await p.OpenFormAsync(year);
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                timings.Add("save a draft", await p.SaveDraftAsync(year, $"lần {i} {Environment.TickCount64}"));
            }
        })).ToList();
        var watch = Stopwatch.StartNew();
        for (var i = 1; i <= backups; i++)
        {
            await Task.Delay(1000);
            var file = Path.GetFullPath(database) + $".backup-{i.ToString(CultureInfo.InvariantCulture)}";
            File.Delete(file);
            var before = await LinesAsync(database);
            var begun = Stopwatch.GetTimestamp();
            SqliteFiles.Backup(database, file);
            var took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            await using (var db = Benchdata.Open(file))
            {
                var checks = await new VerifyAudit(db, TimeProvider.System).RunAsync(0);
                var good = checks.All(c => c.Fault is null) && checks[0].Lines >= before;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"backup {i}: {took:0.00} s, {checks[0].Lines} events (at least {before}), {(good ? "verifies" : "DOES NOT VERIFY")}"));
            }

            File.Delete(file);
        }

        await stop.CancelAsync();
        await Task.WhenAll(writing);
        timings.Print(watch.Elapsed.TotalSeconds);
        people.ForEach(p => p.Dispose());
    }

    private static async Task<long> LinesAsync(string database)
    {
        await using var db = Benchdata.Open(database);
        return (await new VerifyAudit(db, TimeProvider.System).RunAsync(0))[0].Lines;
    }
}
