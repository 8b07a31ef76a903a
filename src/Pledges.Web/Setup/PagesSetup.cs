using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Pledges.Web.Localisation;
using Pledges.Web.Pages.Dashboard;
using Pledges.Web.Papers;
using Pledges.Web.Security;

namespace Pledges.Web.Setup;

/// <summary>Every page asks for a signed-in person unless it is one of the declared exceptions.</summary>
public static class PagesSetup
{
    /// <summary>The pages that open without signing in. A test compares this list with what the site really answers.</summary>
    public static readonly IReadOnlyList<string> OpenToAnyone = ["/Error", "/Language", "/Account/Activate", "/Account/Code", "/Account/SignIn", "/Account/SignOut"];

    public static void AddPages(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder();
        Policies.AddTo(authorization);
        authorization.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddRazorPages(options =>
        {
            foreach (var page in OpenToAnyone)
            {
                options.Conventions.AllowAnonymousToPage(page);
            }
        });
        services.AddMemoryCache();
        services.AddScoped<SharedReadings>();
        services.AddSingleton<PaperTexts>();
        services.AddScoped<PaperAnswer>();
        services.AddScoped<ListFile>();
        services.AddOptions<MvcOptions>().Configure<Texts>(ConfigureBinding);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "pledges.form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    public static void MapPages(this WebApplication app) => app.MapRazorPages().WithStaticAssets();

    private static void ConfigureBinding(MvcOptions options, Texts texts)
    {
        // Validators say what is required, in the user's words; the type system's own opinion would come second and in English.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => texts["“{0}” cannot be read here.", value]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["What was entered here cannot be read."]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["“{0}” cannot be read here.", value]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["What was entered here cannot be read."]);
        messages.SetValueIsInvalidAccessor(value => texts["“{0}” cannot be read here.", value]);
        messages.SetValueMustBeANumberAccessor(_ => texts["Enter a number."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Enter a number."]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["Fill in this field."]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["Fill in this field."]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Fill in this field."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["Fill in this field."]);
    }
}
