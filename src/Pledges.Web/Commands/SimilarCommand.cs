using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Pledges.Domain.Wording;

namespace Pledges.Web.Commands;

/// <summary>How alike the two texts of each line of a file are, and whether one was copied from the other.</summary>
public static class SimilarCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A file with one JSON object a line: {\"a\",\"b\"}." };
        var json = new Option<bool>("--json") { Description = "Writes one JSON object a line." };
        var command = new Command("similar", "Compares the two texts of each line of a file.") { file, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            await foreach (var line in JsonLines.ReadAsync(parsed.GetRequiredValue(file), cancel))
            {
                var likeness = Comparison.Of(line.Text("a"), line.Text("b"));
                var similarity = Math.Round(likeness.Similarity, 2);
                await output.WriteLineAsync(parsed.GetValue(json)
                    ? JsonSerializer.Serialize(new { similarity, copied = likeness.IsCopied }, JsonLines.Options)
                    : string.Create(CultureInfo.InvariantCulture, $"{similarity:0.00}\t{(likeness.IsCopied ? "copied" : "not copied")}"));
            }
        });
        return command;
    }
}
