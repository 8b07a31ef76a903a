using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Pledges.Benchmarks.Load;

/// <summary>
/// Requests per second of one page beside those of another, of the same site, in turns: the ratio is what counts, because
/// the load and the site share the machine.
/// </summary>
internal static partial class LoadRun
{
    public static async Task RunAsync(LoadOptions options)
    {
        using var client = await SignInAsync(options);
        await AskAsync(client, options.Path, options.Users, TimeSpan.FromSeconds(1));
        await AskAsync(client, options.Against, options.Users, TimeSpan.FromSeconds(1));
        var (pages, others) = (new List<Measured>(), new List<Measured>());
        for (var round = 0; round < options.Rounds; round++)
        {
            others.Add(await AskAsync(client, options.Against, options.Users, TimeSpan.FromSeconds(options.Seconds)));
            pages.Add(await AskAsync(client, options.Path, options.Users, TimeSpan.FromSeconds(options.Seconds)));
        }

        Print(options.Against, others);
        Print(options.Path, pages);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Path} : {options.Against} = {100 * pages.Average(p => p.PerSecond) / others.Average(o => o.PerSecond):0.0} %"));
    }

    private static async Task<HttpClient> SignInAsync(LoadOptions options)
    {
        var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, UseProxy = false, MaxConnectionsPerServer = options.Users };
        var client = new HttpClient(handler) { BaseAddress = options.Site };
        var form = await client.GetStringAsync("/signin");
        var token = Token().Match(form).Groups[1].Value;
        using var answer = await client.PostAsync("/signin", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.Name"] = options.User,
            ["Input.Password"] = options.Password,
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(token),
        }));
        return answer.StatusCode == HttpStatusCode.Redirect ? client : throw new InvalidOperationException($"{options.User} could not sign in: {answer.StatusCode}.");
    }

    private static async Task<Measured> AskAsync(HttpClient client, string path, int users, TimeSpan time)
    {
        var times = new ConcurrentBag<double>();
        var (bytes, watch) = (0L, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, users).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < time)
            {
                var begun = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(path);
                answer.EnsureSuccessStatusCode();
                Interlocked.Exchange(ref bytes, (await answer.Content.ReadAsByteArrayAsync()).Length);
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        })));
        return new Measured(times.Count / watch.Elapsed.TotalSeconds, times.Order().ElementAt((int)(times.Count * 0.95)), bytes);
    }

    private static void Print(string path, List<Measured> rounds) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{path,-40} {rounds.Average(r => r.PerSecond),8:0} requests/s   p95 {rounds.Average(r => r.NinetyFifth),6:0.0} ms   {rounds[0].Bytes,8} bytes"));

    private sealed record Measured(double PerSecond, double NinetyFifth, long Bytes);

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
