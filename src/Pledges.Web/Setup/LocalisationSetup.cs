using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;
using Pledges.Web.Localisation;

namespace Pledges.Web.Setup;

public static class LocalisationSetup
{
    public static void AddTexts(this IServiceCollection services)
    {
        services.AddSingleton<Texts>();
        services.AddSingleton<IStringLocalizer>(provider => provider.GetRequiredService<Texts>());
        services.AddSingleton<IStringLocalizerFactory, TextsFactory>();
        services.AddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
    }

    public static void AddLocalisation(this IServiceCollection services)
    {
        // Without this every Vietnamese letter is written as a numeric reference, which triples the pages.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Languages.Vietnamese.Culture);
            options.AddSupportedCultures([.. Languages.All.Select(language => language.Culture)]);
            options.AddSupportedUICultures([.. Languages.All.Select(language => language.Culture)]);
            options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Languages.CookieName }];
        });
    }

    public static void UseLocalisation(this WebApplication app) => app.UseRequestLocalization();
}
