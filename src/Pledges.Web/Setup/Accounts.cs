using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Audit;
using Pledges.Web.Components;
using Pledges.Web.Security;

namespace Pledges.Web.Setup;

/// <summary>Accounts and sessions: ASP.NET Core Identity on our own pages.</summary>
public static class Accounts
{
    public static void AddIdentityStores(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = Account.FailuresThatLock;
            options.Lockout.DefaultLockoutTimeSpan = Account.LockTime;
            options.User.AllowedUserNameCharacters = "";
        }).AddEntityFrameworkStores<PledgesDb>();
        services.AddScoped<SignIn>();
        services.AddScoped<IssueCodes>();
        services.AddScoped<Activation>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<VerifyAudit>();
        services.AddDataProtection().SetApplicationName("Pledges").PersistKeysToDbContext<PledgesDb>();
    }

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentActor>();
        services.AddSingleton<UnknownNames>();
        services.AddSingleton<Slips>();
        services.AddScoped<SessionEvents>();
        services.AddScoped<SecondFactorRule>();
        services.AddOptions<SecondFactorOptions>().BindConfiguration("SecondFactor");
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "pledges.session";
            options.LoginPath = "/signin";
            options.LogoutPath = "/signout";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
            options.SlidingExpiration = true;
            options.EventsType = typeof(SessionEvents);
        }).AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            options.Cookie.Name = "pledges.half";
            options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        });
    }
}
