using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Pledges.Benchmarks.Running;
using Pledges.Domain.Pledging;

namespace Pledges.Benchmarks.Load;

/// <summary>
/// The last evening: many members at once save drafts, as the page does while they type, and hand in. Afterwards every
/// hand-in that was acknowledged must be in the database.
/// </summary>
internal static class DeadlineDay
{
    private const int MostMembers = 500;
    private const int MostSeconds = 300;

    public static async Task RunAsync(Options options)
    {
        var (database, seconds, pause) = (options.Text("db"), options.Number("seconds", 60, MostSeconds), options.Number("pause", 1000, 10_000));
        var (year, names) = await Benchdata.PrepareAsync(database, options.Number("members", 200, MostMembers));
        using var site = await SiteProcess.StartAsync(options.Text("site"), database, options.Number("port", 5210, 65_535));
        var people = names.Select((name, i) => new Person(site.Address, name, i * 2)).ToList();
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (person, _) => await person.SignInAsync());
        var (timings, handedIn, before) = (new Timings(), new ConcurrentBag<string>(), site.ProcessorTime);
        var end = DateTime.UtcNow.AddSeconds(seconds);
        await Task.WhenAll(people.Select((person, number) => Task.Run(() => WriteAsync(person, year, number, end, pause, timings, handedIn))));
        Console.WriteLine($"{people.Count} members, {seconds} s, a pause of about {pause} ms between two saves");
        timings.Print(seconds);
        await CompareAsync(database, year, handedIn);
        var (now, most) = site.Memory();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"site: {(site.ProcessorTime - before).TotalMilliseconds / timings.Count:0.00} ms of processor time a request; memory {now} MB, at the most {most} MB"));
        people.ForEach(person => person.Dispose());
    }

    private static async Task WriteAsync(Person person, int year, int number, DateTime end, int pause, Timings timings, ConcurrentBag<string> handedIn)
    {
        // Each with a chance of its own, the same in every run: some hand in early, most near the end.
        var chance = new Random(number);
        var handsInAt = end.AddSeconds(-chance.NextDouble() * 40 - 3);
        timings.Add("open the form", await person.OpenFormAsync(year));
        for (var save = 0; DateTime.UtcNow < end; save++)
        {
            await Task.Delay(chance.Next(pause / 2, (pause * 3 / 2) + 1));
            if (DateTime.UtcNow < handsInAt)
            {
                timings.Add("save a draft", await person.SaveDraftAsync(year, $"lần {save}"));
                continue;
            }

            var answers = await person.HandInAsync(year);
            timings.Add("check the answers", answers[0]);
            timings.Add("hand in", answers[1]);
            if (answers[1].Location?.Contains("/sent", StringComparison.Ordinal) == true)
            {
                handedIn.Add(person.UserName);
                timings.Add("handed in", await person.GetAsync(answers[1].Location!));
            }

            return;
        }
    }

    private static async Task CompareAsync(string database, int year, ConcurrentBag<string> handedIn)
    {
        await using var db = Benchdata.Open(database);
        var stored = await db.Pledges.Where(p => p.Year == year && p.State == PledgeState.Submitted).Join(db.Members, p => p.MemberId, m => m.Id, (_, m) => m.Code).ToListAsync();
        Console.WriteLine($"handed in and acknowledged {handedIn.Count}, of these not stored {handedIn.Except(stored).Count()}");
    }
}
