namespace Pledges.Web.Setup;

/// <summary>Nothing leaves the server and nothing inline runs: pages carry no inline script and no inline style.</summary>
public static class SecurityHeaders
{
    private const int OneYearInSeconds = 365 * 24 * 60 * 60;

    public static void AddSecurityHeaders(this IServiceCollection services, IHostEnvironment environment) =>
        services.AddSecurityHeaderPolicies().SetDefaultPolicy(policy =>
        {
            policy.AddFrameOptionsDeny()
                .AddContentTypeOptionsNoSniff()
                .AddReferrerPolicyNoReferrer()
                .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
                .AddCrossOriginResourcePolicy(resource => resource.SameOrigin())
                .AddPermissionsPolicy(permissions =>
                {
                    permissions.AddDefaultSecureDirectives();
                    // Passkeys.
                    permissions.AddPublickeyCredentialsGet().Self();
                })
                .AddContentSecurityPolicy(csp =>
                {
                    csp.AddDefaultSrc().None();
                    csp.AddScriptSrc().Self();
                    csp.AddStyleSrc().Self();
                    csp.AddFontSrc().Self();
                    csp.AddImgSrc().Self().Data();
                    csp.AddConnectSrc().Self();
                    csp.AddFormAction().Self();
                    csp.AddBaseUri().None();
                    csp.AddObjectSrc().None();
                    csp.AddFrameAncestors().None();
                });
            if (!environment.IsDevelopment())
            {
                policy.AddStrictTransportSecurityMaxAge(OneYearInSeconds);
            }
        });
}
