using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Base;

/// <summary>What one test has for itself: a copy of the city, the time, and an address of its own on the network.</summary>
public sealed class World : IDisposable
{
    private static readonly AsyncLocal<World?> Chosen = new();
    private static int count;
    private readonly SqliteConnection held;

    public World(Site site)
    {
        ConnectionString = Template.InMemory();
        held = site.Template.Copy(ConnectionString);
        var number = Interlocked.Increment(ref count);
        Address = new IPAddress([10, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
    }

    /// <summary>The world of the request being served; null while the host starts.</summary>
    public static World? Current => Chosen.Value;

    public string ConnectionString { get; set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset Now { get; set; } = TestCity.Now;

    public IPAddress Address { get; set; }

    /// <summary>As in the city; most tests sign in with the password alone.</summary>
    public bool RequiresSecondFactor { get; set; }

    /// <summary>Requests made from here on, in this flow of control, meet this world.</summary>
    public void Enter() => Chosen.Value = this;

    public void Dispose() => held.Dispose();
}

/// <summary>The clock of the world that the request belongs to. It stands still until a test moves it.</summary>
internal sealed class WorldClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => World.Current?.Now ?? TestCity.Now;
}

/// <summary>The test server knows no network; limits by address need one.</summary>
internal sealed class WorldAddress : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, following) =>
        {
            http.Connection.RemoteIpAddress = World.Current?.Address;
            return following(http);
        });
        next(app);
    };
}
