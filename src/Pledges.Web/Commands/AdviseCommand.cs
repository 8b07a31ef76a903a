using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Pledges.Domain.Wording;
using Pledges.Web.Localisation;

namespace Pledges.Web.Commands;

/// <summary>Advice on commitments of a file, one a line: what is there, what is missing, what reads as stock text.</summary>
public static class AdviseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A file with one JSON object a line: {\"id\",\"section\",\"post\",\"text\"}." };
        var json = new Option<bool>("--json") { Description = "Writes one JSON object a line." };
        var command = new Command("advise", "Says of each commitment of a file what is concrete in it, and what reads as stock text.") { file, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            await foreach (var line in JsonLines.ReadAsync(parsed.GetRequiredValue(file), cancel))
            {
                var advice = Adviser.Delivered.On(line.Text("text"), line.Text("section"), line.Text("post"));
                await output.WriteLineAsync(parsed.GetValue(json) ? Json(line.Text("id"), advice) : Words(line.Text("id"), advice));
            }
        });
        return command;
    }

    private static string Json(string? id, Advice advice) => JsonSerializer.Serialize(
        new
        {
            id,
            advice.Deed,
            advice.Quantity,
            advice.Deadline,
            advice.Beneficiary,
            advice.Duty,
            advice.Formulaic,
            Reasons = Sentences(advice),
        },
        JsonLines.Options);

    private static string Words(string? id, Advice advice) => $"{id}\t{(advice.Formulaic ? "formulaic" : "own words")}\t{string.Join(" ", Sentences(advice))}";

    // The operator reads the language of the office, whatever the server speaks.
    private static IReadOnlyList<string> Sentences(Advice advice)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Languages.Vietnamese.Culture);
        var texts = new Texts();
        return [.. advice.Reasons.Select(r => texts[r.Sentence, [.. r.Arguments]].Value)];
    }
}
