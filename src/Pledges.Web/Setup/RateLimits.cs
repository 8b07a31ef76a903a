using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Pledges.Web.Setup;

/// <summary>
/// How often one address may try names, passwords and codes in a minute. An office shares one address, so the limit is far
/// above what its people need on activation day and far below what guessing needs. A person's own tries are limited by the
/// lock of the account.
/// </summary>
public static class RateLimits
{
    public const string Credentials = nameof(Credentials);
    public const int TriesPerMinute = 60;

    /// <summary>Calendar programs ask a few times an hour; whoever guesses at secrets asks without end.</summary>
    public const string Calendars = nameof(Calendars);
    public const int CalendarsPerMinute = 120;

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
            options.AddPolicy(Credentials, http => TriesSomething(http.Request)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    $"{http.Connection.RemoteIpAddress} {http.Request.Path}".ToLowerInvariant(),
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(""));
            options.AddPolicy(Calendars, http => RateLimitPartition.GetFixedWindowLimiter(
                $"calendar {http.Connection.RemoteIpAddress}",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = CalendarsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        });

    // Opening the empty page is free; a code in the address is a try.
    private static bool TriesSomething(HttpRequest request) => !HttpMethods.IsGet(request.Method) || request.Query.ContainsKey("code");
}
