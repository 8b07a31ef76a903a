using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Pledges.Browser.Tests.Support.Browser))]

namespace Pledges.Browser.Tests.Support;

/// <summary>One Chromium for the whole run. A missing browser is a failure, never a skip: run.sh installs one.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? playwright;

    public IBrowser Chromium { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright?.Dispose();
    }

    private static string Find() =>
        Environment.GetEnvironmentVariable("PLEDGES_CHROMIUM") is { Length: > 0 } given ? given
        : Places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No Chromium found. Run tests/run.sh, which installs one, or set PLEDGES_CHROMIUM.");
}
