using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Pledges.Data;
using Xunit;

namespace Pledges.Browser.Tests.Support;

/// <summary>The real application on a loopback port of its own, with a database of its own.</summary>
public sealed class Site : IAsyncDisposable
{
    // The model and the compiled queries of all sites: each would compile every query anew.
    private static readonly MemoryCache Queries = new(new MemoryCacheOptions { SizeLimit = 10_240 });

    private readonly WebApplicationFactory<Program> factory;
    private readonly string folder;

    private Site(WebApplicationFactory<Program> factory, string folder) => (this.factory, this.folder) = (factory, folder);

    /// <summary>Where screenshots go: artifacts/screens beside the sources, not in version control.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(Top(), "artifacts", "screens")).FullName;

    public string Address => factory.ClientOptions.BaseAddress.ToString().TrimEnd('/');

    /// <summary>Starts on a copy, so that journeys do not meet.</summary>
    /// <param name="database">The SQLite file to copy.</param>
    /// <param name="clock">A clock that the journey turns; without one it stands still.</param>
    public static Site Start(string database, TestClock? clock = null)
    {
        var folder = Directory.CreateTempSubdirectory("pledges-").FullName;
        var file = Path.Combine(folder, "pledges.db");
        File.Copy(database, file);
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Production");
            host.UseSetting("SecondFactor:Required", "false");
            foreach (var source in new[] { "Default", "Override:Microsoft", "Override:Microsoft.Hosting.Lifetime" })
            {
                host.UseSetting($"Serilog:MinimumLevel:{source}", "Error");
            }

            host.UseSetting("Reminders:Daily", "false");
            host.UseSetting("Changes:Daily", "false");
            host.UseSetting("Urls", "http://127.0.0.1:0");
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock ?? new TestClock())
                .ConfigureDbContext<SqlitePledgesDb>(options => options.UseMemoryCache(Queries)));
            host.UseSetting("ConnectionStrings:Pledges", $"Data Source={file}");
        });
        factory.UseKestrel(0);
        factory.StartServer();
        return new Site(factory, folder);
    }

    /// <summary>The site's own database, for what a journey takes as given.</summary>
    public async Task ArrangeAsync(Func<PledgesDb, Task> arrange)
    {
        await using var scope = factory.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PledgesDb>();
        await arrange(db);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string Top()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pledges.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Pledges.sln is not above the tests.");
        }

        return folder.FullName;
    }
}
