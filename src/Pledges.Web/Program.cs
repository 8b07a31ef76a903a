using Pledges.Web.Commands;
using Pledges.Web.Setup;

if (CommandLine.IsCommand(args))
{
    return await CommandLine.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(ContentRoot.Options(args));
builder.AddLogging();
builder.AddPledges();
builder.AddSite();

var app = builder.Build();
await app.PrepareAsync();
app.UseSite();
app.MapSite();
await app.RunAsync();
return 0;
