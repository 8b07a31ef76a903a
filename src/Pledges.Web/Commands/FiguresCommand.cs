using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;

namespace Pledges.Web.Commands;

/// <summary>Every figure of a year, for the city or one organisation.</summary>
public static class FiguresCommand
{
    public static Command Create()
    {
        var year = new Option<int>("--year") { Description = "The pledge year.", Required = true };
        var from = new Option<int?>("--from") { Description = "First year of figures over a period (default: the first year of the term)." };
        var org = new Option<string?>("--org") { Description = "Code of the organisation (default: the whole city)." };
        var asOf = new Option<DateOnly?>("--asof") { Description = "The day on which people are counted (default: 31 December of the year, or today)." };
        var json = new Option<bool>("--json") { Description = "Writes JSON." };
        var command = new Command("figures", "Shows every figure with numerator, denominator and change.") { year, from, org, asOf, json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(async services =>
        {
            var question = new Question(parsed.GetRequiredValue(year), parsed.GetValue(from), parsed.GetValue(org), parsed.GetValue(asOf));
            var answer = await AnswerAsync(services, question, cancel);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(parsed.GetValue(json) ? Json(answer) : Text(answer));
        }));
        return command;
    }

    private static async Task<Answer> AnswerAsync(IServiceProvider services, Question question, CancellationToken cancel)
    {
        if (PledgingRules.YearIsSensible(question.Year) is { IsBroken: true } broken)
        {
            throw new CommandFailed(string.Format(CultureInfo.InvariantCulture, broken.Sentence, broken.Arguments));
        }

        if (question.From > question.Year)
        {
            throw new CommandFailed("--from cannot be after --year.");
        }

        var db = await CommandDatabase.ReadyAsync(services, cancel);
        var today = services.GetRequiredService<TimeProvider>().Today();
        var asOf = question.AsOf ?? PledgeYear.AsOf(question.Year, today);
        var (id, code) = await UnitAsync(db, question.Org, asOf, cancel);
        return new Answer(question.Year, code, asOf, await db.FiguresOfAsync(id, question.Year, asOf, today, cancel));
    }

    private static async Task<(int Id, string Code)> UnitAsync(PledgesDb db, string? code, DateOnly asOf, CancellationToken cancel)
    {
        var units = await (from place in db.Paths.On(asOf)
                           join unit in db.Units on place.UnitId equals unit.Id
                           where code == null ? place.Depth == 0 : unit.Code == code
                           orderby unit.Code
                           select new { unit.Id, unit.Code }).Take(2).ToListAsync(cancel);
        return units switch
        {
            [var only] => (only.Id, only.Code),
            [] when code is not null => throw new CommandFailed($"There is no organisation with the code {code} on {asOf:yyyy-MM-dd}."),
            [] => throw new CommandFailed($"There is no organisation on {asOf:yyyy-MM-dd}."),
            _ => throw new CommandFailed("Several organisations have none above them; say which with --org."),
        };
    }

    private static string Json(Answer answer) => JsonSerializer.Serialize(
        new
        {
            answer.Year,
            answer.Org,
            answer.AsOf,
            Figures = answer.Figures.Select(f => new
            {
                f.Id,
                Value = f.Value.Percent,
                Unit = "%",
                f.Value.Numerator,
                f.Value.Denominator,
                Distinct = (int?)null,
                Delta = new { Previous = f.SincePrevious, Term = f.SinceTerm },
            }),
        },
        JsonSerializerOptions.Web);

    private static string Text(Answer answer)
    {
        var lines = answer.Figures.Select(f => string.Create(
            CultureInfo.InvariantCulture,
            $"{f.Id,-20} {f.Value.Percent,8:0.00} % {f.Value.Numerator,8}/{f.Value.Denominator,-8} {Points(f.SincePrevious)} {Points(f.SinceTerm)}  {f.Title}"));
        return string.Create(CultureInfo.InvariantCulture, $"{answer.Org}, {answer.Year}, as of {answer.AsOf:yyyy-MM-dd}; changes in points on {answer.Year - 1} and on {FigureSheet.FirstYearOfTerm(answer.Year)}\n")
            + string.Join('\n', lines)
            + $"\nNot shown, because the product does not keep their records yet: {string.Join(", ", FigureSheet.NotKeptYet)}.";
    }

    private static string Points(decimal? points) =>
        points is null ? "       –" : points.Value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture).PadLeft(8);

    private sealed record Question(int Year, int? From, string? Org, DateOnly? AsOf);

    private sealed record Answer(int Year, string Org, DateOnly AsOf, IReadOnlyList<FigureLine> Figures);
}
