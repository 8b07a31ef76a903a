using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Pledges.Data.Accounts;

namespace Pledges.Web.Security;

/// <summary>Opens and closes the session of this browser.</summary>
public static class Session
{
    /// <summary>How the person proved who they are (RFC 8176); "mfa" when a second factor was asked for.</summary>
    public const string Method = "amr";
    public const string SecondFactor = "mfa";

    public static bool HasSecondFactor(this ClaimsPrincipal user) => user.HasClaim(Method, SecondFactor);

    /// <summary>
    /// Opens the session, or remembers for a few minutes whose password was right, where a second factor is still to be asked
    /// for. True when the session is open.
    /// </summary>
    public static async Task<bool> OpenOrAskAsync(this HttpContext http, Account account)
    {
        if (!account.TwoFactorEnabled)
        {
            await http.OpenSessionAsync(account, withSecondFactor: false);
            return true;
        }

        await http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, Principal(http, account, IdentityConstants.TwoFactorUserIdScheme));
        return false;
    }

    /// <summary>The account whose password was right and whose stamp is still the same; null when nobody is half way.</summary>
    public static async Task<(int Id, string Stamp)?> HalfWayAsync(this HttpContext http)
    {
        var half = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return int.TryParse(half.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? (id, half.Principal!.FindFirstValue(StampType(http)) ?? "") : null;
    }

    /// <summary>The cookie names the account and the stamp it had; roles are looked up at each request.</summary>
    public static async Task OpenSessionAsync(this HttpContext http, Account account, bool withSecondFactor)
    {
        var principal = Principal(http, account, IdentityConstants.ApplicationScheme);
        if (withSecondFactor)
        {
            ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(Method, SecondFactor));
            await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        }

        await http.SignInAsync(IdentityConstants.ApplicationScheme, principal);
    }

    public static async Task CloseSessionAsync(this HttpContext http)
    {
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static string StampType(HttpContext http) => http.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;

    private static ClaimsPrincipal Principal(HttpContext http, Account account, string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(ClaimTypes.Name, account.DisplayName));
        identity.AddClaim(new Claim(StampType(http), account.SecurityStamp!));
        return new ClaimsPrincipal(identity);
    }
}
