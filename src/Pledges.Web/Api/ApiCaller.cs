using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Domain.Access;
using Pledges.Domain.Shared;

namespace Pledges.Web.Api;

/// <summary>Knows another system by the token in <c>Authorization: Bearer …</c>. A token opens the interface at /api and nothing else.</summary>
public sealed class ApiCaller(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, PledgesDb db, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiToken";
    public const string TokenClaim = "api_token";
    private const string UnitClaim = "api_unit";
    private const string Bearer = "Bearer ";
    private const int LongestToken = 200;

    /// <summary>The unit that the caller's token reaches.</summary>
    public static int ScopeOf(ClaimsPrincipal caller) => int.Parse(caller.FindFirstValue(UnitClaim)!, CultureInfo.InvariantCulture);

    /// <summary>Sees the numbers of every unit from outside; the token's reach is asked before.</summary>
    public static Actor Outsider(DateOnly today) => new(0, "api", null, today, [new Grant(Role.InspectionCommission, 0)], []);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) || header.Length > LongestToken)
        {
            return AuthenticateResult.NoResult();
        }

        var hash = ApiTokenText.Hash(header[Bearer.Length..].Trim());
        var token = await db.ApiTokens.AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash, Context.RequestAborted);
        if (token is null || !token.IsValidOn(clock.Today()))
        {
            return AuthenticateResult.Fail("The token is not known, or no longer valid.");
        }

        var identity = new ClaimsIdentity(
            [new(TokenClaim, token.Id.ToString(CultureInfo.InvariantCulture)), new(UnitClaim, token.UnitId.ToString(CultureInfo.InvariantCulture))], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        await Results.Problem("Send a valid token: Authorization: Bearer …", statusCode: StatusCodes.Status401Unauthorized, title: "No valid token.").ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => HandleChallengeAsync(properties);
}
