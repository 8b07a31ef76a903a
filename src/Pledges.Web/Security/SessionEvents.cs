using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pledges.Data;
using Pledges.Data.Visibility;
using Pledges.Domain.Shared;

namespace Pledges.Web.Security;

/// <summary>
/// Checks each request's session against the account: a changed password, a switched-off account or an ended role counts
/// from the next request. The roles in the principal are those held today, not those at sign-in.
/// </summary>
public sealed class SessionEvents(PledgesDb db, CurrentActor current, SecondFactorRule rule, TimeProvider clock, IOptions<IdentityOptions> identity) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var cancel = context.HttpContext.RequestAborted;
        // One connection for the whole request: to fetch one from the pool for each query costs more than most of the queries.
        await db.Database.OpenConnectionAsync(cancel);
        var stamp = context.Principal?.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
        var account = int.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancel)
            : null;
        if (account is null || account.IsDisabled || account.SecurityStamp != stamp || (account.TwoFactorEnabled && !context.Principal!.HasSecondFactor()))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        var actor = await ActorLoader.LoadAsync(db, account, clock.Today(), cancel);
        current.Set(actor, mustSetUpSecondFactor: !account.TwoFactorEnabled && rule.IsRequiredOf(actor));
        // Until then no role holds, so that no page beyond the one that sets it up opens.
        var held = current.MustSetUpSecondFactor ? new ClaimsIdentity(context.Principal!.Identity) : new ClaimsIdentity(context.Principal!.Identity, actor.Grants.Select(g => g.Role).Distinct().Select(r => new Claim(ClaimTypes.Role, r.ToString())));
        context.ReplacePrincipal(new ClaimsPrincipal(held));
    }

    /// <summary>A refusal answers 403 in place; there is no page to be sent to.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
