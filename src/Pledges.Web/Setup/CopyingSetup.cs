using Pledges.Web.Copying;

namespace Pledges.Web.Setup;

public static class CopyingSetup
{
    /// <summary>Advice, for pages and commands.</summary>
    public static void AddAdvice(this IServiceCollection services)
    {
        services.AddSingleton<Advisers>();
        services.AddSingleton<CopyWatch>();
        services.AddSingleton<CopyPasses>();
        services.AddScoped<PledgeAdvisor>();
    }

    /// <summary>What runs behind the site.</summary>
    public static void AddCopyWatch(this IServiceCollection services)
    {
        services.AddHostedService(provider => provider.GetRequiredService<CopyWatch>());
        services.AddHostedService(provider => provider.GetRequiredService<CopyPasses>());
    }
}
