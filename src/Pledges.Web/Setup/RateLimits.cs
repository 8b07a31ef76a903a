using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Pledges.Web.Papers;

namespace Pledges.Web.Setup;

/// <summary>
/// How often one address may try names, passwords and codes in a minute, and how many files a person may take. An office
/// shares one address, so the limit on tries is far above what its people need on activation day and far below what guessing
/// needs. A person's own tries are limited by the lock of the account.
/// </summary>
public static class RateLimits
{
    public const string Credentials = nameof(Credentials);
    public const int TriesPerMinute = 60;

    /// <summary>Calendar programs ask a few times an hour; whoever guesses at secrets asks without end.</summary>
    public const string Calendars = nameof(Calendars);
    public const int CalendarsPerMinute = 120;

    /// <summary>A person takes a handful of files at a time; a program with a stolen session would empty the registers.</summary>
    public const string Files = nameof(Files);
    public const int FilesPerMinute = 60;

    public static void AddRateLimits(this IServiceCollection services) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.FromMinutes(1);
                context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => TakesFile(http.Request)
                ? FilesOf(http)
                : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(Files, http => HttpMethods.IsPost(http.Request.Method) ? FilesOf(http) : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(Credentials, http => TriesSomething(http.Request)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    $"{http.Connection.RemoteIpAddress} {http.Request.Path}".ToLowerInvariant(),
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(Calendars, http => RateLimitPartition.GetFixedWindowLimiter(
                $"calendar {http.Connection.RemoteIpAddress}",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = CalendarsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        });

    private static RateLimitPartition<string> FilesOf(HttpContext http) => RateLimitPartition.GetFixedWindowLimiter(
        $"files {http.Connection.RemoteIpAddress} {http.User.Identity?.Name}",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = FilesPerMinute, Window = TimeSpan.FromMinutes(1) });

    // Lists and papers are asked for as a file in the address; a form that answers with a file names the policy.
    private static bool TakesFile(HttpRequest request) => new TakeOut(request.Query["format"], null).IsFile;

    // Opening the empty page is free; a code in the address is a try.
    private static bool TriesSomething(HttpRequest request) => !HttpMethods.IsGet(request.Method) || request.Query.ContainsKey("code");
}
