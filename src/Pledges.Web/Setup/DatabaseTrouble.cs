using System.Text.Encodings.Web;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Pledges.Web.Localisation;

namespace Pledges.Web.Setup;

/// <summary>
/// When the database can only be read, is full, locked or gone, the person gets a page that says so. It stands alone: the usual
/// error page needs the keys of the forms, which are in the database, too.
/// </summary>
public static partial class DatabaseTrouble
{
    private const int RetryAfterSeconds = 30;
    private const int SeverityOfALostServer = 20;

    public static void UseDatabaseTrouble(this WebApplication app) =>
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (Exception error) when (ReasonIn(error) is not null && !http.Response.HasStarted)
            {
                CannotBeUsed(app.Logger, error.GetBaseException().Message);
                await AnswerAsync(http, ReasonIn(error)!);
            }
        });

    /// <summary>English key of the reason; null for errors of another kind.</summary>
    internal static string? ReasonIn(Exception? error) => error switch
    {
        null => null,
        SqliteException { SqliteErrorCode: 8 } => "The database can only be read: the file or its folder is write-protected.",
        SqliteException { SqliteErrorCode: 13 } => "The disk of the database is full.",
        SqliteException { SqliteErrorCode: 5 or 6 } => "The database is locked by another program for too long.",
        SqliteException { SqliteErrorCode: 11 or 26 } => "The database file is damaged; the last backup must be restored.",
        SqliteException { SqliteErrorCode: 10 or 14 } => "The database file cannot be opened or written.",
        SqlException { Class: >= SeverityOfALostServer } => "The database server does not answer.",
        _ => ReasonIn(error.InnerException),
    };

    private static Task AnswerAsync(HttpContext http, string reason)
    {
        var texts = http.RequestServices.GetRequiredService<Texts>();
        http.Response.Clear();
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{Languages.Current.Code}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text("The database cannot be used now")}</title><link rel="stylesheet" href="{http.Request.PathBase}/lib/site.css"></head>
            <body><main class="site-main"><h1>{Text("The database cannot be used now")}</h1>
            <p>{Text("Nothing of what you just sent was saved. Go back: what you typed is still there. Try again in a few minutes.")}</p>
            <p>{Text("For the administrator:")} {Text(reason)}</p></main></body></html>
            """);

        string Text(string key) => HtmlEncoder.Default.Encode(texts[key]);
    }

    [LoggerMessage(LogLevel.Error, "The database cannot be used: {Reason}")]
    private static partial void CannotBeUsed(ILogger log, string reason);
}
