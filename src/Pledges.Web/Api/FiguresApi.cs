using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Figures;

namespace Pledges.Web.Api;

/// <summary>
/// Read-only figures for other systems: aggregates only, within the unit of the token, numbers of fewer than five people left
/// out. The same definitions and the same document as the command `figures --json`.
/// </summary>
public static class FiguresApi
{
    private const int FirstYear = 2010;

    public static void MapFigures(this RouteGroupBuilder api)
    {
        api.MapGet("/figures", AllAsync).WithName("GetFigures").WithSummary("Every figure of a year, for one organisation.")
            .Produces<FigureDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests).Produces(StatusCodes.Status304NotModified);
        api.MapGet("/figures/definitions", Definitions).WithName("GetFigureDefinitions").WithSummary("What each figure counts, and of what.")
            .Produces<IReadOnlyList<FigureExplained>>().Produces(StatusCodes.Status304NotModified);
        api.MapGet("/figures/{id}", OneAsync).WithName("GetFigure").WithSummary("One figure of a year, for one organisation.")
            .Produces<FigureDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests).Produces(StatusCodes.Status304NotModified);
    }

    private static Task<IResult> AllAsync(HttpContext http, PledgesDb db, TimeProvider clock, int year, string? org, DateOnly? asOf, int? from, CancellationToken cancel) =>
        AnswerAsync(http, db, clock, new Question(year, org, asOf, from, null), cancel);

    private static Task<IResult> OneAsync(HttpContext http, PledgesDb db, TimeProvider clock, string id, int year, string? org, DateOnly? asOf, int? from, CancellationToken cancel) =>
        AnswerAsync(http, db, clock, new Question(year, org, asOf, from, id), cancel);

    private static IResult Definitions(HttpContext http) => Tagged(http, FigureCatalogue.All.Select(FigureExplained.Of).ToList());

    private static async Task<IResult> AnswerAsync(HttpContext http, PledgesDb db, TimeProvider clock, Question asked, CancellationToken cancel)
    {
        var today = clock.Today();
        if (Wrong(asked, today) is { } wrong)
        {
            return Results.Problem(wrong, statusCode: StatusCodes.Status400BadRequest, title: "The question cannot be answered.");
        }

        if (asked.Id is { } id && FigureCatalogue.Find(id) is null)
        {
            return Results.Problem($"There is no figure “{id}”. See /api/v1/figures/definitions.", statusCode: StatusCodes.Status404NotFound, title: "No such figure.");
        }

        var day = asked.AsOf ?? PledgeYear.AsOf(asked.Year, today);
        if (!await db.Years.AnyAsync(y => y.Year == asked.Year, cancel))
        {
            return Results.Problem($"The year {asked.Year} has not been opened.", statusCode: StatusCodes.Status404NotFound, title: "No such year.");
        }

        var scope = ApiCaller.ScopeOf(http.User);
        var below = db.SubtreesOf(new[] { scope }, day).Select(p => p.UnitId);
        var code = asked.Org ?? await db.Units.Where(u => u.Id == scope).Select(u => u.Code).FirstAsync(cancel);
        if (!await db.Units.AnyAsync(u => u.Code == code && below.Contains(u.Id), cancel))
        {
            return Results.Problem($"There is no organisation “{code}” within the reach of this token on {day:yyyy-MM-dd}.", statusCode: StatusCodes.Status404NotFound, title: "No such organisation.");
        }

        var outsider = ApiCaller.Outsider(today);
        var question = FigureQuestion.Of(asked.Year, day, asked.From);
        if (await db.FullBoardAsync(outsider, code, question, BoardReader.Outside, cancel) is not { } board)
        {
            return Results.Problem($"“{code}” was not there on {day:yyyy-MM-dd}.", statusCode: StatusCodes.Status404NotFound, title: "No such organisation.");
        }

        var term = FigureQuestion.FirstYearOfTerm(asked.Year);
        var past = await db.PastYearsAsync(board, outsider, [.. new[] { asked.Year - 1, term }.Where(y => y != asked.Year).Distinct()], cancel);
        var figures = asked.Id is { } one ? [FigureCatalogue.Find(one)!] : FigureCatalogue.All;
        return Tagged(http, new FigureDocument(asked.Year, code, day, question.From, [.. figures.Select(f => EntryOf(board, f, past, asked.Year, term))]));
    }

    private static FigureEntry EntryOf(UnitBoard board, Figure figure, IReadOnlyList<PastYear> past, int year, int term)
    {
        if (board.IsHidden(figure))
        {
            return FigureEntry.Hidden(figure);
        }

        var reading = board.Read(figure);
        var entry = FigureEntry.Of(new FigureLine(figure, reading, Since(year - 1), Since(term)), board.CountsOf(board.Unit.Id));
        // Decisions by year and form are too few to show outside, whatever their sum.
        return entry with { Forms = null };

        decimal? Since(int then) => figure.IsOfPeriod ? null : then == year ? reading.PointsSince(reading) : past.FirstOrDefault(y => y.Year == then)?.Read(figure) is { } earlier ? reading.PointsSince(earlier) : null;
    }

    private static string? Wrong(Question asked, DateOnly today) => asked switch
    {
        { Year: < FirstYear or > 2100 } => "year must lie between 2010 and 2100.",
        { From: < FirstYear } => "from must not be before 2010.",
        _ when asked.From > asked.Year => "from must not be after year.",
        _ when asked.AsOf > today => "asOf must not lie in the future.",
        _ when asked.AsOf is { } day && !Period.IsSensible(day, null) => "asOf must lie between 1900 and 2100.",
        _ => null,
    };

    // Asked again with the tag of the last answer, nothing is sent.
    private static IResult Tagged<T>(HttpContext http, T document)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(document, JsonSerializerOptions.Web);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "private, no-cache";
        return http.Request.Headers.IfNoneMatch.Any(known => known is not null && known.Split(',', StringSplitOptions.TrimEntries).Contains(tag))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(body, "application/json; charset=utf-8");
    }

    private sealed record Question(int Year, string? Org, DateOnly? AsOf, int? From, string? Id);
}

/// <summary>The definition of a figure.</summary>
/// <param name="Id">As in addresses.</param>
/// <param name="Title">In words.</param>
/// <param name="Unit">"%" or "count".</param>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">What it is counted of; null for a plain count.</param>
/// <param name="IsOfPeriod">Counted from the first day of the year "from".</param>
/// <param name="OtherReading">The id of the other reading of the same sentence of a report.</param>
/// <param name="Note">What one must know to use the number.</param>
public sealed record FigureExplained(string Id, string Title, string Unit, string Numerator, string? Denominator, bool IsOfPeriod, string? OtherReading, string? Note)
{
    public static FigureExplained Of(Figure figure) =>
        new(figure.Id, figure.Title, figure.Unit == FigureUnit.Percent ? "%" : "count", figure.Counts, figure.Of, figure.IsOfPeriod, figure.OtherReading, figure.Note);
}
