using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Pledges.Web.Setup;

public static class Compression
{
    // Compressing pages over HTTPS is safe here because the antiforgery token, the only secret in a page, differs in every answer.
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    public static void UseCompression(this WebApplication app) => app.UseResponseCompression();
}
