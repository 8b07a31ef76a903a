using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pledges.Web.Localisation;

namespace Pledges.Web.Pages;

// A refused form is shown this page under its own verb and without a good token; refusing it again would show nothing.
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    // By hand from the address: binding would read the form again, which may be the very thing that was refused.
    public int Code => Convert.ToInt32(RouteData.Values["code"], System.Globalization.CultureInfo.InvariantCulture);

    public string? Reference => Code == StatusCodes.Status500InternalServerError ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;

    // No handler: whatever verb led here, the page just shows.
    public (string Title, string Text) Words(Texts texts) => Code switch
    {
        400 => (texts["The form could not be accepted"], texts["It was open for a long time or was opened before signing in again. Go back, load the page anew and send it once more."]),
        403 => (texts["This page is not for your role"], texts["If this work was given to you, ask the city office to check your roles."]),
        404 => (texts["There is no such page"], texts["The address may be mistyped, or the record is outside what you may see."]),
        413 => (texts["The text is far too long"], texts["Nothing was saved. Go back and shorten it; what you typed is still there."]),
        429 => (texts["Too many attempts"], texts["Please wait a few minutes, then try again."]),
        500 => (texts["Something went wrong on our side"], texts["Nothing of what you just sent was saved. Please try again in a few minutes."]),
        _ => (texts["This cannot be done"], texts["The server refused the request (code {0}).", Code]),
    };
}
