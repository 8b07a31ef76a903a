using System.Text;

namespace Pledges.Data.Tests.Importing;

/// <summary>Files of a test, gone with it.</summary>
public sealed class RosterFolder : IDisposable
{
    public RosterFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"pledges-{Guid.NewGuid():N}");

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A CSV file of these lines.</summary>
    public RosterFolder With(string sheet, params ReadOnlySpan<string> lines) => Raw(sheet + ".csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines.ToArray()) + "\r\n"));

    public RosterFolder Raw(string name, byte[] content)
    {
        File.WriteAllBytes(At(name), content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
