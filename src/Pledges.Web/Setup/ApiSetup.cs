using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Pledges.Web.Api;

namespace Pledges.Web.Setup;

/// <summary>The interface for other systems: figures by token, with a limit and a description.</summary>
public static class ApiSetup
{
    public const string RateLimit = "Api";
    public const int QuestionsPerMinute = 120;
    private const string Policy = "ApiToken";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiCaller>(ApiCaller.SchemeName, null);
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.AddAuthenticationSchemes(ApiCaller.SchemeName).RequireClaim(ApiCaller.TokenClaim));
        services.AddRateLimiter(options => options.AddPolicy(RateLimit, http => RateLimitPartition.GetFixedWindowLimiter(
            $"api {http.Connection.RemoteIpAddress}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = QuestionsPerMinute, Window = TimeSpan.FromMinutes(1) })));
        services.AddProblemDetails();
        services.AddOpenApi("v1", options => Describe(options));
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapGroup("/api/v1").RequireAuthorization(Policy).RequireRateLimiting(RateLimit).MapFigures();
        // The description holds no records; it tells a programmer how to ask.
        app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous().RequireRateLimiting(RateLimit);
        // A program that mistypes an address is told so; only people are sent to sign in.
        app.MapFallback("/api/{**rest}", (string? rest) => Results.Problem($"There is nothing at /api/{rest} that can be asked in this way. See /api/v1/openapi.json.", statusCode: StatusCodes.Status404NotFound, title: "No such address."))
            .AllowAnonymous().RequireRateLimiting(RateLimit).ExcludeFromDescription();
    }

    private static void Describe(OpenApiOptions options)
    {
        // Other addresses without a page, such as calendars, are not for programs with a token.
        options.ShouldInclude = address => address.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Pledges: figures",
                Version = "v1",
                Description = "Read-only aggregates for other systems. Send `Authorization: Bearer TOKEN`; ask again with `If-None-Match`. Numbers of fewer than five people are left out.",
            };
            document.Servers = [new OpenApiServer { Url = "/" }];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
            return Task.CompletedTask;
        });
    }
}
