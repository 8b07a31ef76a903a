using FluentValidation;
using Pledges.Web.Components;
using Pledges.Web.Localisation;

namespace Pledges.Web.Setup;

/// <summary>What the pages and the commands both need: the subject itself, without the site around it.</summary>
public static class Application
{
    public static void AddPledges(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<VietnamTime>();
        builder.Services.AddSingleton<DemoMark>();
        builder.AddDatabase();
        builder.AddNotices();
        builder.Services.AddAdvice();
        builder.Services.AddIdentityStores();
        builder.Services.AddTexts();
        builder.Services.AddValidatorsFromAssemblyContaining<Program>(ServiceLifetime.Scoped, includeInternalTypes: true);
    }
}
