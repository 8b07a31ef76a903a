using System.Globalization;
using Pledges.Benchmarks.Running;
using Pledges.Data.Seeding;

namespace Pledges.Benchmarks.Load;

/// <summary>An ordinary day: members, secretaries, the office and the committee at once, seven reads to three saves.</summary>
internal static class MixedLoad
{
    private const int MostUsers = 64;
    private const int MostSeconds = 120;
    private const double ShareOfSaves = 0.3;

    private static readonly (string User, string[] Paths)[] Staff =
    [
        (DemoAccounts.CellSecretary, ["/", "/review", "/cells", "/members", "/dashboard"]),
        (DemoAccounts.BodySecretary, ["/", "/review", "/cells", "/organisations", "/dashboard"]),
        (DemoAccounts.StandingCommittee, ["/", "/dashboard", "/organisations", "/members"]),
        (DemoAccounts.CityOffice, ["/", "/dashboard", "/years", "/members?q=nguyen", "/organisations"]),
    ];

    public static async Task RunAsync(Options options)
    {
        var (database, seconds, users, pause) = (options.Text("db"), options.Number("seconds", 30, MostSeconds), options.Number("users", 32, MostUsers), options.Number("pause", 0, 10_000));
        // Saves come from members only, so that they are three tenths of all when every eighth user is of the staff.
        var (year, names) = await Benchdata.PrepareAsync(database, users - (users / 8));
        string[] own = ["/", $"/my-pledge/{year}", $"/my-pledge/{year}/edit", $"/my-pledge/{year - 1}", "/account", "/models"];
        using var site = await SiteProcess.StartAsync(options.Text("site"), database, options.Number("port", 5210, 65_535));
        var people = names.Select((name, i) => (Person: new Person(site.Address, name, i * 2), Paths: own, Saves: ShareOfSaves * users / names.Count))
            .Concat(Enumerable.Range(0, users / 8).Select(i => (Person: new Person(site.Address, Staff[i % Staff.Length].User, 2000 + (i * 2)), Staff[i % Staff.Length].Paths, Saves: 0.0))).ToList();
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (p, _) => await p.Person.SignInAsync());
        await RunAsync(people, year, 3, pause, new Timings());
        var (timings, before) = (new Timings(), site.ProcessorTime);
        await RunAsync(people, year, seconds, pause, timings);
        Console.WriteLine($"{people.Count} users, {seconds} s, pause {pause} ms");
        timings.Print(seconds);
        var (now, most) = site.Memory();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"site: {(site.ProcessorTime - before).TotalMilliseconds / timings.Count:0.00} ms of processor time a request; memory {now} MB, at the most {most} MB; failures {timings.Failures}"));
        people.ForEach(p => p.Person.Dispose());
    }

    private static async Task RunAsync(List<(Person Person, string[] Paths, double Saves)> people, int year, int seconds, int pause, Timings timings)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        await Task.WhenAll(people.Select((p, number) => Task.Run(async () =>
        {
            var chance = new Random(number);
            if (p.Saves > 0)
            {
                await p.Person.OpenFormAsync(year);
            }

            for (var i = 0; DateTime.UtcNow < end; i++)
            {
                if (chance.NextDouble() < p.Saves)
                {
                    timings.Add("save a draft", await p.Person.SaveDraftAsync(year, $"lần {i} {seconds}"));
                }
                else
                {
                    var path = p.Paths[chance.Next(p.Paths.Length)];
                    timings.Add(path, await p.Person.GetAsync(path));
                }

                if (pause > 0)
                {
                    await Task.Delay(chance.Next(pause / 2, pause * 3 / 2));
                }
            }
        })));
    }
}
