using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Web.Security;

namespace Pledges.Web.Setup;

/// <summary>Accounts and sessions: ASP.NET Core Identity on our own pages.</summary>
public static class Accounts
{
    public static void AddIdentityStores(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            // Length protects; rules about signs only make people write the password down.
            options.Password.RequiredLength = 8;
            options.Password.RequiredUniqueChars = 4;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            options.User.AllowedUserNameCharacters = "";
        }).AddEntityFrameworkStores<PledgesDb>().AddSignInManager().AddDefaultTokenProviders();
        services.AddDataProtection().SetApplicationName("Pledges").PersistKeysToDbContext<PledgesDb>();
    }

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddScoped<SessionEvents>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "pledges.session";
            options.LoginPath = "/signin";
            options.LogoutPath = "/signout";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.SlidingExpiration = true;
            options.EventsType = typeof(SessionEvents);
        });
    }
}
