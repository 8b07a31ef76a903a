using Pledges.Web.Imports;

namespace Pledges.Web.Setup;

public static class ImportsSetup
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ImportFolder>();
        services.AddSingleton<ImportQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportQueue>());
    }
}
