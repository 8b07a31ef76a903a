using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Pledges.Data.Accounts;

namespace Pledges.Web.Security;

/// <summary>Opens and closes the session of this browser.</summary>
public static class Session
{
    /// <summary>The cookie names the account and the stamp it had; roles are looked up at each request.</summary>
    public static Task OpenSessionAsync(this HttpContext http, Account account)
    {
        var claims = http.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity;
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(ClaimTypes.Name, account.DisplayName));
        identity.AddClaim(new Claim(claims.SecurityStampClaimType, account.SecurityStamp!));
        return http.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity));
    }

    public static Task CloseSessionAsync(this HttpContext http) => http.SignOutAsync(IdentityConstants.ApplicationScheme);
}
