using Pledges.Web.Setup;

namespace Pledges.Web.Commands;

/// <summary>Gives a command the services of the web site, in one scope, without starting a server.</summary>
public static class CommandHost
{
    public static async Task<int> RunAsync(Func<IServiceProvider, Task> act)
    {
        var builder = WebApplication.CreateBuilder(ContentRoot.Options());
        builder.AddLogging(forCommand: true);
        builder.AddPledges();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
        return 0;
    }
}
