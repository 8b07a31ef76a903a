using System.Diagnostics;

namespace Pledges.Web.Tests.Commands;

/// <summary>What a command said and how it ended.</summary>
public sealed record CommandAnswer(int ExitCode, string Output, string Error);

/// <summary>Runs the program as the operator does, in a process of its own, on a database in a folder of the test.</summary>
public sealed class RunningCommand : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pledges-command-");

    public string Database => Path.Combine(folder.FullName, "pledges.db");

    public string File(string name) => Path.Combine(folder.FullName, name);

    public Task<CommandAnswer> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public async Task<CommandAnswer> RunAsync((string Name, string Value)[] settings, params string[] arguments)
    {
        using var process = Process.Start(Info(settings, arguments))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the web site on the same database; it is ended by disposing the answer.</summary>
    public Process StartSite() => Process.Start(Info([("Urls", "http://127.0.0.1:0")], []))!;

    public void Dispose() => folder.Delete(recursive: true);

    private ProcessStartInfo Info((string Name, string Value)[] settings, string[] arguments)
    {
        var program = Path.ChangeExtension(typeof(Program).Assembly.Location, ".dll");
        var info = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        info.Environment["ConnectionStrings__Pledges"] = $"Data Source={Database}";
        foreach (var (name, value) in settings)
        {
            info.Environment[name] = value;
        }

        return info;
    }
}
