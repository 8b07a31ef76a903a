namespace Pledges.Web.Setup;

/// <summary>Where the application finds its files: beside itself once it is published, wherever it is started from.</summary>
internal static class ContentRoot
{
    public static WebApplicationOptions Options(params string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
    };
}
