using Pledges.Web.Notices;

namespace Pledges.Web.Setup;

public static class NoticesSetup
{
    public static void AddNotices(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<MailOptions>(builder.Configuration.GetSection("Mail"));
        builder.Services.AddScoped<NoticeMail>();
    }

    public static void AddDailyReminders(this IServiceCollection services)
    {
        services.AddHostedService<DailyReminders>();
        services.AddHostedService<DueChanges>();
    }
}
