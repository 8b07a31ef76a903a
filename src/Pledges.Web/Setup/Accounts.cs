using Microsoft.AspNetCore.Authentication.Cookies;

namespace Pledges.Web.Setup;

public static class Accounts
{
    public static void AddAccounts(this IServiceCollection services) =>
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Configure);

    /// <summary>The cookie of a signed-in person. A refusal answers 403 in place; there is no page to be sent to.</summary>
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "pledges.session";
        options.LoginPath = "/signin";
        options.LogoutPath = "/signout";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
