using Pledges.Data;
using Pledges.Data.Planning;
using Pledges.Domain.Shared;
using Pledges.Web.Calendars;
using Pledges.Web.Localisation;
using Pledges.Web.Papers;

namespace Pledges.Web.Setup;

/// <summary>
/// The calendar address of a person. A calendar program cannot sign in, so that the secret in the address is the key: a declared
/// exception of the endpoint guard, limited in its rate, with titles and days and nothing of a person.
/// </summary>
public static class Calendars
{
    public static void MapCalendars(this WebApplication app) =>
        app.MapGet("/calendar/{token}.ics", AnswerAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Calendars);

    private static async Task<IResult> AnswerAsync(string token, HttpContext http, PledgesDb db, TimeProvider clock, PaperTexts texts, CancellationToken cancel)
    {
        if (await CalendarFeeds.OwnerAsync(db, token, clock.Today(), cancel) is not { } owner)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        var days = await CalendarFeeds.DaysAsync(db, owner, cancel);
        return Results.Text(CalendarFile.Of(texts["Assigned tasks"], days, http.Request.Host.Host, clock.UtcNow()), CalendarFile.ContentType);
    }
}
