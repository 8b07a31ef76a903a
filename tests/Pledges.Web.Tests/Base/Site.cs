using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Tests.SqlServer;
using Pledges.Web.Security;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

[assembly: AssemblyFixture(typeof(Site))]

namespace Pledges.Web.Tests.Base;

/// <summary>The one host of this assembly. Which database and which clock a request meets is the test's own (<see cref="World"/>).</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    public Site()
    {
        Template = new Template();
        // Starting the host migrates the template with the site's own start-up code; then the city moves in.
        Server.PreserveExecutionContext = true;
        using var db = Template.Context(Template.ConnectionString);
        City = new TestCityBuilder(db, Services.GetRequiredService<IPasswordHasher<Account>>()).BuildAsync().GetAwaiter().GetResult();
    }

    internal Template Template { get; }

    public TestCity City { get; }

    internal ConcurrentDictionary<string, string> Sessions { get; } = [];

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Template.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Imports:Folder", Path.Combine(Path.GetTempPath(), "pledges-test-imports"));
        builder.UseSetting("Reminders:Daily", "false");
        builder.UseSetting("Changes:Daily", "false");
        builder.UseSetting("Copying:Index", "false");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Error");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Error");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider, WorldClock>();
            services.AddDataProtection().UseEphemeralDataProtectionProvider();
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
            services.AddDbContext<PledgesDb, SqlitePledgesDb>(options => options
                .UseSqliteFile(World.Current?.ConnectionString ?? Template.ConnectionString).AddInterceptors(RecordedQueries.Here));
            services.Configure<SecondFactorOptions>(options => options.Required = World.Current?.RequiresSecondFactor ?? false);
            services.AddSingleton<IStartupFilter, WorldAddress>();
        });
    }
}
