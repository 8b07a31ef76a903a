using Xunit;

namespace Pledges.Browser.Tests.Support;

/// <summary>One site on the demo city for all the screens of a class: looking changes nothing that another screen shows.</summary>
public sealed class DemoSite(DemoFile demo) : IAsyncLifetime
{
    public Site Site { get; } = Site.Start(demo.Path);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
