using Microsoft.AspNetCore.Authorization;
using Pledges.Web.Security;

namespace Pledges.Web.Setup;

public static class SecondFactorSetup
{
    /// <summary>Who must set up a second factor first is led to the page for it from wherever they go.</summary>
    public static void UseSecondFactor(this WebApplication app) =>
        app.Use((http, next) =>
        {
            if (http.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                || endpoint.Metadata.GetMetadata<BeforeSecondFactorAttribute>() is not null
                || !http.RequestServices.GetRequiredService<CurrentActor>().MustSetUpSecondFactor)
            {
                return next(http);
            }

            http.Response.Redirect("/account/second-factor");
            return Task.CompletedTask;
        });
}
