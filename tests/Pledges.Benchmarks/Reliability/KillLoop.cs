using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pledges.Benchmarks.Running;
using Pledges.Data;
using Pledges.Data.Audit;

namespace Pledges.Benchmarks.Reliability;

/// <summary>
/// Kills the site again and again while members save. After each kill the database must be whole, hold every save that was
/// acknowledged, and its history must verify; the sessions of before must still be good.
/// </summary>
internal static class KillLoop
{
    private const int MostKills = 500;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public static async Task RunAsync(Options options)
    {
        var (program, database, kills, port) = (options.Text("site"), options.Text("db"), options.Number("kills", 50, MostKills), options.Number("port", 5210, 65_535));
        var (year, names) = await Benchdata.PrepareAsync(database, options.Number("writers", 8, 64));
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var writers = names.Select((name, i) => new Writer(new Person(address, name, i * 2), year)).ToList();
        var (chance, faults, starts) = (new Random(kills), 0, new List<double>());
        for (var kill = 1; kill <= kills; kill++)
        {
            using var site = await SiteProcess.StartAsync(program, database, port);
            starts.Add(site.StartedIn.TotalSeconds);
            if (kill == 1)
            {
                await Task.WhenAll(writers.Select(w => w.Person.SignInAsync()));
            }

            using var stop = new CancellationTokenSource();
            var running = writers.Select(w => Task.Run(() => w.RunAsync(kill, stop.Token))).ToList();
            await UnderLoadAsync(writers, chance.Next(5, 80));
            await Task.Delay(chance.Next(0, 30));
            await site.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(running);
            var found = await FaultsAsync(database, year, writers);
            found.ForEach(fault => Console.WriteLine($"kill {kill}: {fault}"));
            faults += found.Count;
            if (kill % 10 == 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kill} kills, {writers.Sum(w => w.Saves)} saves acknowledged, {faults} faults, start {starts.Average():0.0} s"));
            }
        }

        writers.ForEach(w => w.Person.Dispose());
        Environment.ExitCode = faults == 0 && writers.Sum(w => w.Saves) > kills ? 0 : 1;
    }

    // The moment of the kill follows the work done, so that a busy machine kills under load, too.
    private static async Task UnderLoadAsync(List<Writer> writers, int saves)
    {
        var (goal, watch) = (writers.Sum(w => w.Saves) + saves, Stopwatch.StartNew());
        while (writers.Sum(w => w.Saves) < goal && watch.Elapsed < LongestWait)
        {
            await Task.Delay(5);
        }
    }

    private static async Task<List<string>> FaultsAsync(string database, int year, List<Writer> writers)
    {
        await using var db = Benchdata.Open(database);
        var faults = new List<string>();
        var whole = await db.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check").FirstAsync();
        if (whole != "ok")
        {
            faults.Add($"the database is damaged: {whole}");
        }

        faults.AddRange((await new VerifyAudit(db, TimeProvider.System).RunAsync(0)).Where(c => c.Fault is not null).Select(c => $"{c.Log} {c.Fault} {c.FaultNo}"));
        var names = writers.Select(w => w.Person.UserName).ToList();
        var stored = await db.Pledges.Where(p => p.Year == year).Join(db.Members.Where(m => names.Contains(m.Code)), p => p.MemberId, m => m.Id, (p, m) => new { m.Code, Deeds = p.Commitments.Select(c => c.Deed).ToList() })
            .ToDictionaryAsync(p => p.Code, p => p.Deeds);
        faults.AddRange(writers.Where(w => !w.IsKept(stored.GetValueOrDefault(w.Person.UserName) ?? [])).Select(w => $"{w.Person.UserName} lost {w.Acknowledged}, stored is {string.Join(" | ", stored.GetValueOrDefault(w.Person.UserName) ?? [])}"));
        return faults;
    }

    /// <summary>A member who saves without a pause and remembers what was acknowledged last, and what was on the way.</summary>
    private sealed class Writer(Person person, int year)
    {
        public Person Person => person;
        public string? Acknowledged { get; private set; }
        public int Saves { get; private set; }
        // What was on the way when a site died may have been stored or not, until the next save is acknowledged.
        private readonly HashSet<string> onTheWay = [];

        /// <summary>All commitments are of one save: the last acknowledged, or one that was on the way since.</summary>
        public bool IsKept(List<string> deeds)
        {
            var saves = deeds.Select(d => d[(d.IndexOf(": ", StringComparison.Ordinal) + 2)..]).Distinct().ToList();
            return saves switch
            {
                [] => Acknowledged is null,
                [var save] => save == Acknowledged || onTheWay.Contains(save),
                _ => false,
            };
        }

        public async Task RunAsync(int kill, CancellationToken stop)
        {
            try
            {
                var form = await person.OpenFormAsync(year);
                if (form.Status != 200)
                {
                    throw new UnreachableException($"{person.UserName} is not let in after kill {kill}: {form.Status}.");
                }

                while (!stop.IsCancellationRequested)
                {
                    var words = $"lần {kill}.{Saves}";
                    onTheWay.Add(words);
                    var answer = await person.SaveDraftAsync(year, words);
                    if (answer.Status != 200)
                    {
                        throw new UnreachableException($"{person.UserName} could not save: {answer.Status} {answer.Text[..Math.Min(200, answer.Text.Length)]}");
                    }

                    Acknowledged = words;
                    onTheWay.Clear();
                    Saves++;
                }
            }
            catch (Exception error) when (error is HttpRequestException or IOException)
            {
                // The site is gone; what was on the way may or may not be stored.
            }
        }
    }
}
