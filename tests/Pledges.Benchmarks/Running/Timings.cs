using System.Collections.Concurrent;
using System.Globalization;

namespace Pledges.Benchmarks.Running;

/// <summary>The answers of a run by kind of request: how many, how fast, which were refused.</summary>
internal sealed class Timings
{
    private readonly ConcurrentBag<(string Kind, int Status, double Milliseconds)> all = [];

    public int Count => all.Count;

    public void Add(string kind, Answer answer) => all.Add((kind, answer.Status, answer.Milliseconds));

    /// <summary>Milliseconds below which that share of all answers stayed.</summary>
    public double Percentile(double share) => Percentile(all.Select(a => a.Milliseconds), share);

    public int Failures => all.Count(a => a.Status is >= 400 or < 200);

    public void Print(double seconds)
    {
        foreach (var kind in all.GroupBy(a => a.Kind).OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            Line(kind.Key, [.. kind.Select(a => a.Milliseconds)]);
        }

        Line("all", [.. all.Select(a => a.Milliseconds)]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Count / seconds:0} requests/s; answers: {string.Join(", ", all.GroupBy(a => a.Status).OrderBy(s => s.Key).Select(s => $"{s.Count()} × {s.Key}"))}"));
    }

    private static void Line(string kind, double[] times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{kind,-28} {times.Length,7}   p50 {Percentile(times, 0.5),7:0.0}   p95 {Percentile(times, 0.95),7:0.0}   p99 {Percentile(times, 0.99),7:0.0}   most {times.Max(),7:0.0} ms"));

    private static double Percentile(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }
}
