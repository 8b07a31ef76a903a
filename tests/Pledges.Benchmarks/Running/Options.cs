using System.Globalization;

namespace Pledges.Benchmarks.Running;

/// <summary>Options of a command as pairs: <c>--name value</c>. Numbers are held within bounds.</summary>
internal sealed class Options(string[] arguments)
{
    private readonly Dictionary<string, string> given = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1], StringComparer.Ordinal);

    public string Text(string name) => given.GetValueOrDefault(name) ?? throw new ArgumentException($"--{name} is missing.");

    public string Text(string name, string usual) => given.GetValueOrDefault(name, usual);

    public int Number(string name, int usual, int most) =>
        Math.Clamp(given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : usual, 0, most);
}
