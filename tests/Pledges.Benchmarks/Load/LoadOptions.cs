using System.Globalization;
using System.Net;

namespace Pledges.Benchmarks.Load;

/// <summary>What to ask of a running site, and how hard. Bounded, and of this machine only.</summary>
internal sealed record LoadOptions(Uri Site, string User, string Password, string Path, string Against, int Users, int Seconds, int Rounds)
{
    private const int MostUsers = 64;
    private const int MostSeconds = 60;
    private const int MostRounds = 10;

    public static LoadOptions Read(string[] arguments)
    {
        var given = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1], StringComparer.Ordinal);
        var options = new LoadOptions(
            new Uri(given.GetValueOrDefault("url", "http://127.0.0.1:5000")),
            given.GetValueOrDefault("user", Data.Seeding.DemoAccounts.StandingCommittee),
            given.GetValueOrDefault("password", Data.Seeding.DemoAccounts.Password),
            given.GetValueOrDefault("path", "/dashboard"),
            given.GetValueOrDefault("against", "/about"),
            Number("users", 8, MostUsers),
            Number("seconds", 5, MostSeconds),
            Number("rounds", 3, MostRounds));
        return IsThisMachine(options.Site) ? options : throw new ArgumentException($"{options.Site} is not this machine; the load stays on the loopback.");

        int Number(string name, int usual, int most) =>
            Math.Clamp(given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : usual, 1, most);
    }

    private static bool IsThisMachine(Uri site) => IPAddress.TryParse(site.Host, out var address) && IPAddress.IsLoopback(address);
}
