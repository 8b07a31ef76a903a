using System.Diagnostics;
using System.Globalization;

namespace Pledges.Benchmarks.Running;

/// <summary>The published site on one database file, in a process of its own that can be killed. It listens to this machine only.</summary>
internal sealed class SiteProcess : IDisposable
{
    private readonly Process process;

    private SiteProcess(Process process, Uri address, TimeSpan startedIn) => (this.process, Address, StartedIn) = (process, address, startedIn);

    public Uri Address { get; }

    public TimeSpan StartedIn { get; }

    /// <summary>Processor time that the site has used so far, which other work on the machine does not distort.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<SiteProcess> StartAsync(string program, string database, int port)
    {
        var watch = Stopwatch.StartNew();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var info = new ProcessStartInfo("dotnet", [program, "--urls", address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(program)) };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        info.Environment["Database__Engine"] = "Sqlite";
        info.Environment["ConnectionStrings__Pledges"] = $"Data Source={Path.GetFullPath(database)}";
        info.Environment["Serilog__MinimumLevel__Default"] = "Error";
        info.Environment["Serilog__MinimumLevel__Override__Microsoft.Hosting.Lifetime"] = "Error";
        info.Environment["Serilog__MinimumLevel__Override__Microsoft"] = "Error";
        info.Environment["Reminders__Daily"] = "false";
        var process = Process.Start(info)!;
        process.ErrorDataReceived += (_, line) => Say(line.Data);
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Pledges is ready at", StringComparison.Ordinal))
            {
                // A full pipe would stop the site.
                _ = process.StandardOutput.ReadToEndAsync();
                return new SiteProcess(process, address, watch.Elapsed);
            }

            Say(line);
        }

        throw new InvalidOperationException("The site did not start.");
    }

    /// <summary>As kill -9: the process gets no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Resident memory now and at the most so far, in MB.</summary>
    public (int Now, int Most) Memory()
    {
        var lines = File.ReadAllLines($"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status");
        return (Of("VmRSS"), Of("VmHWM"));

        int Of(string name) => int.Parse(lines.Single(l => l.StartsWith(name, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static void Say(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            Console.WriteLine($"  site: {line}");
        }
    }
}
