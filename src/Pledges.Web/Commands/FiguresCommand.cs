using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Figures;
using Pledges.Data.Queries;
using Pledges.Domain.Figures;
using Pledges.Domain.Pledging;
using Pledges.Domain.Shared;
using Pledges.Web.Figures;

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

        if (question.From is { } from && PledgingRules.YearIsSensible(from).IsBroken)
        {
            throw new CommandFailed("--from must lie between 2010 and 2100.");
        }

        var db = await CommandDatabase.ReadyAsync(services, cancel);
        var today = services.GetRequiredService<TimeProvider>().Today();
        var asked = FigureQuestion.Of(question.Year, question.AsOf ?? PledgeYear.AsOf(question.Year, today), question.From);
        var (id, code) = await UnitAsync(db, question.Org, asked.AsOf, cancel);
        return new Answer(code, await db.FiguresOfAsync(id, asked, today, cancel));
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

    private static string Json(Answer answer) => JsonSerializer.Serialize(FigureDocument.Of(answer.Org, answer.Sheet), JsonSerializerOptions.Web);

    private static string Text(Answer answer)
    {
        var asked = answer.Sheet.Asked;
        var lines = answer.Sheet.Lines.Select(l => string.Create(
            CultureInfo.InvariantCulture,
            $"{l.Figure.Id,-24} {l.Reading.Value,9:0.##} {(l.Figure.Unit == FigureUnit.Percent ? '%' : ' ')} {Counts(l.Reading),-20} {Points(l.SincePrevious)} {Points(l.SinceTerm)}  {l.Figure.Title}"));
        return string.Create(CultureInfo.InvariantCulture, $"{answer.Org}, {asked.Year}, as of {asked.AsOf:yyyy-MM-dd}, period {asked.From}–{asked.Year}; changes in points on {asked.Year - 1} and on {FigureQuestion.FirstYearOfTerm(asked.Year)}\n")
            + string.Join('\n', lines);
    }

    private static string Counts(FigureReading reading) => reading switch
    {
        { Denominator: { } of } => string.Create(CultureInfo.InvariantCulture, $"{reading.Numerator}/{of:0.##}"),
        { Distinct: { } distinct } => string.Create(CultureInfo.InvariantCulture, $"{distinct} different"),
        _ => "",
    };

    private static string Points(decimal? points) =>
        points is null ? "       –" : points.Value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture).PadLeft(8);

    private sealed record Question(int Year, int? From, string? Org, DateOnly? AsOf);

    private sealed record Answer(string Org, FigureSheet Sheet);
}
